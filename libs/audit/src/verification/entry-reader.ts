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

  /** The entries of a bundle; fewer, and a finding, when it is not there or not well formed. */
  async bundle(index: number): Promise<readonly Buffer[]> {
    const name = { level: 'entries', index, width: widthIn('entries', index, this.size) } as const;
    const from = index * TILE_WIDTH;
    const to = from + name.width - 1;
    try {
      const entries = decodeBundle(await this.source.tile(name));
      if (entries.length !== name.width)
        this.findings.add({
          kind: 'entryChanged',
          from,
          to,
          how: `${tilePath(name)} has ${entries.length} entries`,
        });
      return entries.slice(0, name.width);
    } catch (error) {
      if (error instanceof TileMissing)
        this.findings.add({ kind: 'tileMissing', from, to, how: error.message });
      else if (error instanceof RangeError)
        this.findings.add({ kind: 'entryChanged', from, to, how: `${tilePath(name)}: ${error.message}` });
      else throw error;
      return [];
    }
  }

  /** Entries from one leaf up to another, as far as there are any. */
  async range(from: number, to: number): Promise<Buffer[]> {
    const found: Buffer[] = [];
    const end = Math.min(to, this.size);
    for (let index = Math.floor(from / TILE_WIDTH); index * TILE_WIDTH < end; index += 1) {
      const entries = await this.bundle(index);
      found.push(...entries.slice(Math.max(0, from - index * TILE_WIDTH), end - index * TILE_WIDTH));
    }
    return found;
  }
}
