import { encodeBundle } from './entry-bundle.js';
import { foldComplete, leafHash } from './hash.js';
import { TILE_WIDTH, tilePath, tilesBetween } from './tile-path.js';
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
    const bytes = this.bytesOf(name);
    return bytes ? Promise.resolve(bytes) : Promise.reject(new TileMissing(name));
  }

  /** Every tile of the tree, by path below the prefix. */
  *files(): Generator<readonly [path: string, bytes: Buffer]> {
    for (const name of tilesBetween(0, this.size)) {
      const names = name.level === 0 ? [name, { ...name, level: 'entries' as const }] : [name];
      for (const each of names) yield [tilePath(each), this.bytesOf(each) ?? Buffer.alloc(0)];
    }
  }

  private bytesOf({ level, index, width }: TileName): Buffer | undefined {
    const from = index * TILE_WIDTH;
    const row = level === 'entries' ? this.entries : (this.levels[level] ?? []);
    const hashes = row.slice(from, from + width);
    if (width === 0 || hashes.length < width) return undefined;
    return level === 'entries' ? encodeBundle(hashes) : Buffer.concat(hashes);
  }
}
