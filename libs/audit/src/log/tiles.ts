import { foldComplete, HASH_BYTES, splitHashes } from './hash.js';
import type { Node, ReadNodes } from './proofs.js';
import { tileOf, tilePath, widthIn } from './tile-path.js';
import type { TileName } from './tile-path.js';

/** Where tiles come from: the read model, a folder, a server. */
export interface TileSource {
  /**
   * The bytes of a tile: concatenated hashes, or an entry bundle.
   *
   * @throws TileMissing when there is none
   */
  tile(name: TileName): Promise<Buffer>;
}

export class TileMissing extends Error {
  override readonly name = 'TileMissing';

  constructor(
    readonly tile: TileName,
    options?: ErrorOptions,
  ) {
    super(`there is no ${tilePath(tile)}`, options);
  }
}

/** A tile is not as long as its name says. */
export class TileMalformed extends Error {
  override readonly name = 'TileMalformed';

  constructor(
    readonly tile: TileName,
    readonly bytes: number,
  ) {
    super(`${tilePath(tile)} has ${bytes} bytes`);
  }
}

/** Reads nodes of the tree with `size` leaves out of its tiles, each tile once. */
export function nodesFrom(source: TileSource, size: number): ReadNodes {
  return async (nodes) => {
    const tiles = new Map<string, Promise<Buffer[]>>();
    return Promise.all(
      nodes.map(async (node: Node) => {
        const { level, index, from, count } = tileOf(node);
        const key = `${level}/${index}`;
        const tile = tiles.get(key) ?? readTile(source, { level, index, width: widthIn(level, index, size) });
        tiles.set(key, tile);
        return foldComplete((await tile).slice(from, from + count));
      }),
    );
  };
}

/**
 * The hashes of a tile.
 *
 * @throws TileMissing
 * @throws TileMalformed
 */
export async function readTile(source: TileSource, name: TileName): Promise<Buffer[]> {
  return splitHashes(await readTileRow(source, name));
}

/** The hashes of a tile as one row. @throws TileMissing, TileMalformed */
export async function readTileRow(source: TileSource, name: TileName): Promise<Buffer> {
  const bytes = await source.tile(name);
  if (bytes.length !== name.width * HASH_BYTES) throw new TileMalformed(name, bytes.length);
  return bytes;
}
