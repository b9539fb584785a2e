import { decodeBundle, TILE_WIDTH, TileMissing, tilePath, widthIn } from '../log/index.js';
import type { TileSource } from '../log/index.js';
import type { Findings } from './findings.js';

/** Reads the entries of a log out of its bundles. */
export class EntryReader {
  constructor(
    private readonly source: TileSource,
    private readonly size: number,
    private readonly findings: Findings,
  ) {}

  /** The bytes of a bundle; nothing, and a finding, when it is not there. */
  async published(index: number): Promise<Buffer | undefined> {
    const { name, from, to } = this.bundle(index);
    try {
      return await this.source.tile(name);
    } catch (error) {
      if (!(error instanceof TileMissing)) throw error;
      this.findings.add({ kind: 'tileMissing', from, to, how: error.message });
      return undefined;
    }
  }

  /** The entries of a bundle; fewer, and a finding, when it is not well formed. */
  entriesOf(bytes: Buffer, index: number): readonly Buffer[] {
    const { name, from, to } = this.bundle(index);
    try {
      const entries = decodeBundle(bytes);
      if (entries.length !== name.width)
        this.findings.add({
          kind: 'entryChanged',
          from,
          to,
          how: `${tilePath(name)} has ${entries.length} entries`,
        });
      return entries.slice(0, name.width);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.findings.add({ kind: 'entryChanged', from, to, how: `${tilePath(name)}: ${error.message}` });
      return [];
    }
  }

  /** Entries from one leaf up to another, as far as there are any. */
  async range(from: number, to: number): Promise<Buffer[]> {
    const found: Buffer[] = [];
    const end = Math.min(to, this.size);
    for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < end; index += 1) {
      const bytes = await this.published(index);
      const entries = bytes ? this.entriesOf(bytes, index) : [];
      found.push(...entries.slice(Math.max(0, from - index * TILE_WIDTH), end - index * TILE_WIDTH));
    }
    return found;
  }

  private bundle(index: number) {
    const name = { level: 'entries', index, width: widthIn('entries', index, this.size) } as const;
    const from = index * TILE_WIDTH;
    return { name, from, to: from + name.width - 1 };
  }
}
