import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline, Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { DomainError } from '#libs/kernel';
import { syncFolder } from '../keys.js';
import { BlobDamaged, ensureDigest } from './blob-store.js';
import type { BlobContent, BlobDigest, BlobStore, StoredBlob } from './blob-store.js';

export interface LocalBlobStoreOptions {
  /** Made if missing, readable by us alone. */
  readonly folder: string;
  /** Largest content, in bytes (default 25 MiB). */
  readonly limitBytes?: number;
}

const ABANDONED_AFTER_MS = 24 * 3_600_000;

/** Blobs in a local folder: `ab/abcdef…`, written under another name, synced and renamed. */
export class LocalBlobStore implements BlobStore {
  private constructor(
    private readonly folder: string,
    private readonly limitBytes: number,
  ) {}

  /** Opens the store and clears away what broken-off uploads of more than a day ago left. */
  static async open(options: LocalBlobStoreOptions): Promise<LocalBlobStore> {
    const { folder, limitBytes = 25 * 1024 * 1024 } = options;
    const drafts = join(folder, 'drafts');
    await mkdir(drafts, { recursive: true, mode: 0o700 });
    for (const name of await readdir(drafts)) {
      const path = join(drafts, name);
      if ((await stat(path)).mtimeMs < Date.now() - ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
    return new LocalBlobStore(folder, limitBytes);
  }

  async put(content: BlobContent): Promise<StoredBlob> {
    const draft = join(this.folder, 'drafts', randomUUID());
    try {
      const stored = await this.write(draft, content);
      const home = join(this.folder, stored.digest.slice(0, 2));
      const isNewHome = (await mkdir(home, { recursive: true, mode: 0o700 })) !== undefined;
      await rename(draft, this.pathOf(stored.digest)); // over the same content, if it is there already
      await syncFolder(home);
      if (isNewHome) await syncFolder(this.folder);
      return stored;
    } finally {
      await rm(draft, { force: true });
    }
  }

  async get(digest: BlobDigest): Promise<Uint8Array | undefined> {
    const bytes = await absentAsUndefined(readFile(this.pathOf(digest)));
    if (bytes !== undefined && createHash('sha256').update(bytes).digest('hex') !== digest) {
      throw new BlobDamaged(digest);
    }
    return bytes;
  }

  async read(digest: BlobDigest): Promise<Readable | undefined> {
    const file = await absentAsUndefined(open(this.pathOf(digest), constants.O_RDONLY));
    return file === undefined ? undefined : checked(file, digest);
  }

  async remove(digest: BlobDigest): Promise<void> {
    await rm(this.pathOf(digest), { force: true });
  }

  private async write(path: string, content: BlobContent): Promise<StoredBlob> {
    const hash = createHash('sha256');
    let size = 0;
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of content instanceof Uint8Array ? [content] : content) {
        size += chunk.byteLength;
        if (size > this.limitBytes) throw new DomainError('FileTooLarge', { limitBytes: this.limitBytes });
        hash.update(chunk);
        await file.writeFile(chunk);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return { digest: hash.digest('hex'), size };
  }

  private pathOf(digest: BlobDigest): string {
    ensureDigest(digest);
    return join(this.folder, digest.slice(0, 2), digest);
  }
}

function checked(file: FileHandle, digest: BlobDigest): Readable {
  const hash = createHash('sha256');
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
    flush(done) {
      done(hash.digest('hex') === digest ? null : new BlobDamaged(digest));
    },
  });
  // An error reaches the reader through `check`; one that stops reading closes the file.
  pipeline(file.createReadStream(), check, () => undefined);
  return check;
}

async function absentAsUndefined<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isNativeError(error) && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
