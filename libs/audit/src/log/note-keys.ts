import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { sha256 } from './hash.js';

/** Signature types of C2SP signed notes that we use. */
export const SIGNATURE_TYPE = { ed25519: 0x01, cosignature: 0x04 } as const;
const signLater = promisify(sign);
export type SignatureType = (typeof SIGNATURE_TYPE)[keyof typeof SIGNATURE_TYPE];

const KEY_BYTES = 32;
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
const PRIVATE = 'PRIVATE+KEY+';

/** Who signed: what people hand around, as `name+hash+key` (C2SP signed-note, verifier keys). */
export interface NoteKey {
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ "\n" ‖ type ‖ public key). */
  readonly id: number;
  readonly type: SignatureType;
  readonly publicKey: Buffer;
}

/** A key that signs: the public part and an Ed25519 private key. */
export interface NoteSigner {
  readonly key: NoteKey;
  /** Ed25519 over the message. */
  readonly sign: (message: Uint8Array) => Buffer;
  /** As `sign`, beside the main thread: for signatures that many wait for at once. */
  readonly signBeside: (message: Uint8Array) => Promise<Buffer>;
}

export class NoteKeyMalformed extends Error {
  override readonly name = 'NoteKeyMalformed';
}

/**
 * @param seed 32 random bytes, the private key of RFC 8032
 * @throws NoteKeyMalformed for a name with spaces or a plus, or a seed of another length
 */
export function signerOf(
  name: string,
  seed: Uint8Array,
  type: SignatureType = SIGNATURE_TYPE.ed25519,
): NoteSigner {
  if (seed.length !== KEY_BYTES) throw new NoteKeyMalformed('a private key has 32 bytes');
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_ED25519, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  const key = noteKey(name, type, spki.subarray(SPKI_ED25519.length));
  return {
    key,
    sign: (message) => sign(null, message, privateKey),
    signBeside: (message) => signLater(null, message, privateKey),
  };
}

/** @throws NoteKeyMalformed */
export function noteKey(name: string, type: SignatureType, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw new NoteKeyMalformed(`${JSON.stringify(name)} cannot name a key`);
  if (publicKey.length !== KEY_BYTES) throw new NoteKeyMalformed('a public key has 32 bytes');
  const typed = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(type), publicKey]);
  return { name, id: sha256(typed).readUInt32BE(0), type, publicKey: Buffer.from(publicKey) };
}

/** `name+hash+key`: what a verifier is given. */
export function encodeKey({ name, id, type, publicKey }: NoteKey): string {
  return `${name}+${idText(id)}+${Buffer.concat([Buffer.of(type), publicKey]).toString('base64')}`;
}

/** @throws NoteKeyMalformed when the text is no verifier key, or its hash is not that of the key */
export function parseKey(text: string): NoteKey {
  const { name, id, type, bytes } = parseParts(text);
  const key = noteKey(name, type, bytes);
  if (idText(key.id) !== id) throw new NoteKeyMalformed(`the key of ${name} does not have the hash ${id}`);
  return key;
}

/** `PRIVATE+KEY+name+hash+seed`: what a signer keeps to itself. */
export function encodePrivateKey({ name, id, type }: NoteKey, seed: Uint8Array): string {
  const secret = Buffer.concat([Buffer.of(type), seed]).toString('base64');
  return `${PRIVATE}${name}+${idText(id)}+${secret}`;
}

/** @throws NoteKeyMalformed */
export function parsePrivateKey(text: string): NoteSigner {
  if (!text.startsWith(PRIVATE)) throw new NoteKeyMalformed('not a private key');
  const { name, id, type, bytes } = parseParts(text.slice(PRIVATE.length));
  const signer = signerOf(name, bytes, type);
  if (idText(signer.key.id) !== id)
    throw new NoteKeyMalformed(`the key of ${name} does not have the hash ${id}`);
  return signer;
}

export function verifySignature(key: NoteKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, message, publicKeyOf(key), signature);
}

export function idText(id: number): string {
  return id.toString(16).padStart(8, '0');
}

/** True for what may name a key: no Unicode space, no plus, not empty. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\s+\p{White_Space}\p{Cc}]/u.test(name);
}

/**
 * Base64 in its one form: other spellings of the same bytes are refused.
 *
 * @returns undefined when it is none
 */
export function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}

/** A log has thousands of checkpoints and a key or two: each is read once. */
const publicKeys = new WeakMap<NoteKey, KeyObject>();

function publicKeyOf(key: NoteKey): KeyObject {
  const known = publicKeys.get(key);
  if (known) return known;
  const spki = Buffer.concat([SPKI_ED25519, key.publicKey]);
  const read = createPublicKey({ key: spki, format: 'der', type: 'spki' });
  publicKeys.set(key, read);
  return read;
}

function parseParts(text: string): { name: string; id: string; type: SignatureType; bytes: Buffer } {
  const [name = '', id = '', ...rest] = text.split('+');
  const secret = fromBase64(rest.join('+'));
  const type = Object.values(SIGNATURE_TYPE).find((known) => known === secret?.[0]);
  if (!/^[0-9a-f]{8}$/.test(id) || !secret || type === undefined)
    throw new NoteKeyMalformed(
      'a key is written name+hash+base64, of type Ed25519 or cosignature, nothing else',
    );
  return { name, id, type, bytes: secret.subarray(1) };
}
