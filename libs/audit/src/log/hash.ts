import { hash } from 'node:crypto';

/** Length of every hash of the log, in bytes (SHA-256). */
export const HASH_BYTES = 32;

/** RFC 6962 §2.1: the root of the tree without leaves. */
export const EMPTY_ROOT: Buffer = sha256(Buffer.alloc(0));

/** Through a string: Node gives a buffer three times as slowly, for it allocates memory for each on its own. */
export function sha256(bytes: Uint8Array): Buffer {
  return Buffer.from(hash('sha256', bytes, 'binary'), 'binary');
}

/** SHA-256 into a row of hashes, of which none has to be a buffer of its own. */
export function sha256Into(row: Buffer, at: number, bytes: Uint8Array): void {
  row.write(hash('sha256', bytes, 'binary'), at, 'binary');
}

const leaf = Buffer.alloc(1 + HASH_BYTES);
const pair = Buffer.alloc(1 + 2 * HASH_BYTES, 0x01);

/** RFC 6962 §2.1: SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Buffer {
  if (entry.length === HASH_BYTES) {
    leaf.set(entry, 1);
    return sha256(leaf);
  }
  const prefixed = Buffer.allocUnsafe(entry.length + 1);
  prefixed[0] = 0x00;
  prefixed.set(entry, 1);
  return sha256(prefixed);
}

/** The leaf hash of 32 bytes of `from` into a row of hashes. */
export function leafHashInto(row: Buffer, at: number, from: Buffer, entry: number): void {
  from.copy(leaf, 1, entry, entry + HASH_BYTES);
  sha256Into(row, at, leaf);
}

/** RFC 6962 §2.1: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  return sha256(pair);
}

/** The root over neighbouring subtrees, largest first, as the right edge of a tree joins them. */
export function foldRight(subtrees: readonly Uint8Array[]): Buffer {
  const [last, ...rest] = subtrees.toReversed();
  if (!last) return EMPTY_ROOT;
  return rest.reduce<Buffer>((right, left) => nodeHash(left, right), Buffer.from(last));
}

/** The root of a complete subtree over 2ⁿ neighbouring hashes. */
export function foldComplete(hashes: readonly Uint8Array[]): Buffer {
  return foldRow(Buffer.concat(hashes));
}

/** The root of a complete subtree over a row of 2ⁿ hashes, each row written over the one below it. */
export function foldRow(hashes: Uint8Array): Buffer {
  if (hashes.length === 0) return Buffer.from(EMPTY_ROOT);
  const row = Buffer.from(hashes);
  for (let width = row.length / HASH_BYTES / 2; width >= 1; width /= 2)
    for (let index = 0; index < width; index += 1) {
      row.copy(pair, 1, 2 * index * HASH_BYTES, 2 * (index + 1) * HASH_BYTES);
      sha256Into(row, index * HASH_BYTES, pair);
    }
  return Buffer.from(row.subarray(0, HASH_BYTES));
}

/** Cuts concatenated hashes apart. */
export function splitHashes(bytes: Buffer): Buffer[] {
  return Array.from({ length: Math.floor(bytes.length / HASH_BYTES) }, (_, index) =>
    bytes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
