import { encodeBundle } from './entry-bundle.js';
import { foldComplete, leafHash } from './hash.js';
import { TILE_WIDTH, tilePath } from './tile-path.js';
import type { TileName } from './tile-path.js';
import { TileMissing } from './tiles.js';
import type { TileSource } from './tiles.js';

/** A whole tree in memory, by levels of tiles: for what is small, and for checking what is not. */
export class MemoryTiles implements TileSource {
  private readonly levels: Buffer[][] = [[]];
  private readonly entries: Buffer[] = [];

  get size(): number {
    return this.entries.length;
  }

  append(entry: Buffer): void {
    this.entries.push(entry);
    let hash = leafHash(entry);
    for (let level = 0; ; level += 1) {
      const hashes = (this.levels[level] ??= []);
      hashes.push(hash);
      if (hashes.length % TILE_WIDTH !== 0) return;
      hash = foldComplete(hashes.slice(-TILE_WIDTH));
    }
  }

  tile(name: TileName): Promise<Buffer> {
    const { level, index, width } = name;
    const from = index * TILE_WIDTH;
    const row = level === 'entries' ? this.entries : (this.levels[level] ?? []);
    const hashes = row.slice(from, from + width);
    if (width === 0 || hashes.length < width) return Promise.reject(new TileMissing(name));
    return Promise.resolve(level === 'entries' ? encodeBundle(hashes) : Buffer.concat(hashes));
  }

  /** Every tile of the tree, by path below the prefix. */
  async *files(): AsyncGenerator<readonly [path: string, bytes: Buffer]> {
    for (const [level, hashes] of this.levels.entries())
      for (let index = 0; index * TILE_WIDTH < hashes.length; index += 1) {
        const width = Math.min(TILE_WIDTH, hashes.length - index * TILE_WIDTH);
        for (const kind of level === 0 ? ([0, 'entries'] as const) : [level])
          yield [tilePath({ level: kind, index, width }), await this.tile({ level: kind, index, width })];
      }
  }
}
