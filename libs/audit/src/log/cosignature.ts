import type { NoteSigner } from './note-keys.js';

const TIMESTAMP_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** What a cosigner signs: when, and the whole text of the checkpoint (C2SP tlog-cosignature, Ed25519). */
export function cosignedMessage(text: string, timestamp: number): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${timestamp}\n${text}`);
}

/**
 * The bytes of a cosignature line over a checkpoint's text.
 *
 * @param timestamp POSIX seconds
 */
export function cosign(text: string, signer: NoteSigner, timestamp: number): Buffer {
  const head = Buffer.alloc(TIMESTAMP_BYTES);
  head.writeBigUInt64BE(BigInt(timestamp));
  return Buffer.concat([head, signer.sign(cosignedMessage(text, timestamp))]);
}

/** @returns undefined when the bytes cannot be a cosignature */
export function splitTimestamped(
  bytes: Buffer,
): { readonly timestamp: number; readonly signature: Buffer } | undefined {
  if (bytes.length !== TIMESTAMP_BYTES + SIGNATURE_BYTES) return undefined;
  const timestamp = Number(bytes.readBigUInt64BE(0));
  if (!Number.isSafeInteger(timestamp)) return undefined;
  return { timestamp, signature: bytes.subarray(TIMESTAMP_BYTES) };
}
