import type { Readable } from 'node:stream';

/** SHA-256 of the content, 64 lower-case hex digits: a blob's name and the check of its content. */
export type BlobDigest = string;

export interface StoredBlob {
  readonly digest: BlobDigest;
  /** In bytes. */
  readonly size: number;
}

/** Bytes at once or as they come: an upload, a generated document. */
export type BlobContent = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Files named by their content: scans, signed containers, frozen documents. The same content is kept once. The
 * store does not encrypt: what holds personal data is given to it encrypted.
 */
export interface BlobStore {
  /**
   * Keeps content; when it answers, the content survives a power cut. Of a refused or broken-off content nothing
   * stays behind.
   *
   * @throws DomainError `FileTooLarge { limitBytes }`
   */
  put(content: BlobContent): Promise<StoredBlob>;

  /**
   * The content; undefined when there is none of that digest.
   *
   * @throws BlobDamaged when what is stored is not what was put
   */
  get(digest: BlobDigest): Promise<Uint8Array | undefined>;

  /** As {@link get} for content too large to hold: the stream ends with {@link BlobDamaged} if it is damaged. */
  read(digest: BlobDigest): Promise<Readable | undefined>;

  /** Removes content; nothing happens if there is none. */
  remove(digest: BlobDigest): Promise<void>;
}

/** What is stored under a digest has another digest. */
export class BlobDamaged extends Error {
  override readonly name = 'BlobDamaged';

  constructor(readonly digest: BlobDigest) {
    super(`the content stored as ${digest} is damaged: bring it back from a backup`);
  }
}

/**
 * Refuses what is no digest, so that a digest can stand in a path.
 *
 * @throws RangeError
 */
export function ensureDigest(text: string): asserts text is BlobDigest {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new RangeError('not a SHA-256 in lower-case hex');
}
