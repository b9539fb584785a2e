import QuickLRU from 'quick-lru';
import { nodeHash } from './hash.js';
import type { Node, ReadNodes } from './proofs.js';
import { tileOf, tilePath, widthIn } from './tile-path.js';
import { readTile } from './tiles.js';
import type { TileSource } from './tiles.js';

/** The binary tree inside a tile, by levels from its hashes up: each level is made when it is asked for first. */
type Levels = Buffer[][];

/**
 * Nodes of the tree for proofs, with the tiles that were read last kept: those high up stand in every proof, and a
 * tile that was signed never changes. Not for what looks whether somebody changed them.
 */
export class CachedNodes {
  private readonly kept: QuickLRU<string, Promise<Levels>>;

  /** @param most how many tiles are kept, of some 16 KiB each */
  constructor(
    private readonly source: TileSource,
    most: number,
  ) {
    this.kept = new QuickLRU({ maxSize: most });
  }

  /** Reads nodes of the tree with `size` leaves. @throws TileMissing, TileMalformed */
  of(size: number): ReadNodes {
    return (nodes) => Promise.all(nodes.map((node) => this.node(node, size)));
  }

  private async node(node: Node, size: number): Promise<Buffer> {
    const { level, index, from, count } = tileOf(node);
    const levels = await this.levels(level, index, size);
    const height = Math.log2(count);
    for (let row = levels.at(-1) ?? []; levels.length <= height; levels.push(row)) row = above(row);
    const hash = levels[height]?.[from / count];
    if (!hash) throw new RangeError(`no node ${node.index} of level ${node.level} in ${size} leaves`);
    return hash;
  }

  private levels(level: number, index: number, size: number): Promise<Levels> {
    const name = { level, index, width: widthIn(level, index, size) };
    const path = tilePath(name);
    const known = this.kept.get(path);
    if (known) return known;
    const read = readTile(this.source, name).then(
      (hashes) => [hashes],
      (error: unknown) => {
        this.kept.delete(path);
        throw error;
      },
    );
    this.kept.set(path, read);
    return read;
  }
}

/** The parents of neighbouring hashes; a last one without a neighbour has none yet. */
function above(row: readonly Buffer[]): Buffer[] {
  const parents: Buffer[] = [];
  for (let at = 0; at + 1 < row.length; at += 2) {
    const [left, right] = [row[at], row[at + 1]];
    if (left && right) parents.push(nodeHash(left, right));
  }
  return parents;
}
