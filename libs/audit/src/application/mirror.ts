import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeKey, parseCheckpoint, parseNote } from '../log/index.js';
import type { NoteKey, TileSource } from '../log/index.js';
import { BUNDLE_FILES } from '../bundle/files.js';
import { writeTiles, writeWhole } from '../bundle/write-tiles.js';
import type { PublishedCheckpoint } from './checkpoint-log.js';

/**
 * Keeps a folder that any web server can serve as the log's prefix: tiles first, then the checkpoint that needs
 * them. What is there already is not written again.
 */
export class Mirror {
  constructor(private readonly folder: string) {}

  /** @throws Error when the folder mirrors another log */
  async update(
    { note, size }: PublishedCheckpoint,
    source: TileSource,
    keys: readonly NoteKey[],
  ): Promise<void> {
    const before = await this.mirrored();
    const { origin } = parseCheckpoint(parseNote(note).text);
    if (before && before.origin !== origin)
      throw new Error(`${this.folder} mirrors the log ${before.origin}; ${origin} needs a folder of its own`);
    await writeTiles(this.folder, source, Math.min(before?.size ?? 0, size), size);
    await writeWhole(join(this.folder, BUNDLE_FILES.keys), keys.map((key) => `${encodeKey(key)}\n`).join(''));
    await writeWhole(join(this.folder, BUNDLE_FILES.checkpoint), note);
  }

  private async mirrored(): Promise<{ readonly origin: string; readonly size: number } | undefined> {
    try {
      const note = await readFile(join(this.folder, BUNDLE_FILES.checkpoint), 'utf8');
      return parseCheckpoint(parseNote(note).text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}
