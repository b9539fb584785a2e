import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TileMissing, tilePath } from '../log/index.js';
import type { TileName } from '../log/index.js';
import { BUNDLE_FILES } from './files.js';
import type { BundleManifest, EventPlace, HistorySource } from './history-source.js';
import { linesOf, skipLines } from './lines.js';
import type { Lines } from './lines.js';
import { readKeys, readManifest, readNotes, readPlace } from './read-bundle.js';

const CHUNK_BYTES = 1024 * 1024;

/** A bundle in a folder. */
export class FolderSource implements HistorySource {
  private constructor(
    private readonly folder: string,
    readonly manifest: BundleManifest,
  ) {}

  /** @throws BundleMalformed when the folder holds no bundle */
  static async open(folder: string): Promise<FolderSource> {
    const manifest = await readFile(join(folder, BUNDLE_FILES.manifest), 'utf8');
    return new FolderSource(folder, readManifest(manifest));
  }

  checkpoint(): Promise<string> {
    return this.text(BUNDLE_FILES.checkpoint);
  }

  async checkpoints(): Promise<readonly string[]> {
    return readNotes(await this.text(BUNDLE_FILES.checkpoints));
  }

  async keys(): Promise<readonly string[]> {
    return readKeys(await this.text(BUNDLE_FILES.keys));
  }

  tile(name: TileName): Promise<Buffer> {
    return new Promise((resolve) => {
      resolve(this.tileAtOnce(name));
    });
  }

  lines(from = 0): Lines {
    const lines = linesOf(this.bytes(BUNDLE_FILES.events));
    return from === 0 ? lines : skipLines(lines, from);
  }

  async *places(): AsyncGenerator<EventPlace, void> {
    for await (const lines of linesOf(this.bytes(BUNDLE_FILES.places)))
      for (const line of lines) yield readPlace(line.toString());
  }

  /** Waiting for it: whoever verifies a folder does nothing else, and a small file costs less than a detour. */
  private tileAtOnce(name: TileName): Buffer {
    try {
      return readFileSync(join(this.folder, tilePath(name)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new TileMissing(name, { cause: error });
      throw error;
    }
  }

  private text(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8');
  }

  private bytes(file: string): AsyncIterable<Uint8Array> {
    return createReadStream(join(this.folder, file), { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  }
}
