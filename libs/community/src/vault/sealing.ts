import { createCipheriv, createDecipheriv } from 'node:crypto';
import { pooledRandomBytes } from './random-pool.js';

/** Bytes of an AES-256 key. */
export const KEY_BYTES = 32;

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

/** What is sealed under another key or for another place, or was tampered with, does not open. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/**
 * Seals bytes with AES-256-GCM: format byte, 96-bit random nonce, tag, ciphertext.
 *
 * @param place what the bytes are and whose; authenticated, so that a sealed value moved elsewhere does not open
 */
export function seal(key: Uint8Array, place: string, plain: Uint8Array): Buffer {
  const nonce = pooledRandomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place, 'utf8'));
  const body = cipher.update(plain);
  cipher.final();
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

/** @throws SealBroken */
export function unseal(key: Uint8Array, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < HEADER_BYTES || bytes[0] !== FORMAT) throw new SealBroken(`${place}: unknown format`);
  const nonce = bytes.subarray(1, 1 + NONCE_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place, 'utf8'));
  decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, HEADER_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES)), decipher.final()]);
  } catch (error) {
    throw new SealBroken(`${place}: does not open`, { cause: error });
  }
}
