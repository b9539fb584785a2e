import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as jose from 'jose';

/** The ES256 key pair the embedded issuer signs with. */
export interface SigningKey {
  /** JWK thumbprint (RFC 7638). */
  readonly kid: string;
  readonly privateKey: jose.CryptoKey;
  readonly publicJwk: jose.JWK;
}

const FILE = 'embedded-issuer-key.json';

/**
 * The key kept in the folder; made there at the first start, readable by the owner alone.
 *
 * @throws Error when the file holds no ES256 private key
 */
export async function loadOrMakeKey(folder: string): Promise<SigningKey> {
  const path = join(folder, FILE);
  const stored = (await readIfThere(path)) ?? (await makeKey(folder, path));
  const jwk = JSON.parse(stored) as jose.JWK_EC_Private;
  const privateKey = await jose.importJWK(jwk, 'ES256');
  if (privateKey instanceof Uint8Array || privateKey.type !== 'private')
    throw new Error(`${path} holds no ES256 private key; remove it and a new one is made`);
  const { crv, x, y } = jwk;
  const publicJwk: jose.JWK = { kty: 'EC', crv, x, y };
  const kid = await jose.calculateJwkThumbprint(publicJwk);
  return { kid, privateKey, publicJwk: { ...publicJwk, kid, alg: 'ES256', use: 'sig' } };
}

async function makeKey(folder: string, path: string): Promise<string> {
  const { privateKey } = await jose.generateKeyPair('ES256', { extractable: true });
  const text = JSON.stringify(await jose.exportJWK(privateKey));
  await mkdir(folder, { recursive: true });
  const whole = `${path}.${randomUUID()}`;
  await writeFile(whole, text, { mode: 0o600, flag: 'wx' });
  await rename(whole, path);
  return text;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
