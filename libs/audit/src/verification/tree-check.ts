import {
  foldComplete,
  foldRow,
  Frontier,
  HASH_BYTES,
  readTileRow,
  splitHashes,
  TILE_WIDTH,
  TileMalformed,
  TileMissing,
  tilePath,
} from '../log/index.js';
import type { TileName, TileSource } from '../log/index.js';
import type { Findings } from './findings.js';
import type { SignedCheckpoint } from './trust.js';

/** Builds the tree anew out of the entries and holds it against the published tiles and every signed root. */
export class TreeCheck {
  private readonly frontier = Frontier.empty();
  /** By level from 1 up: hashes since the level's last full tile, and the index of the tile they begin. */
  private readonly rows: { readonly hashes: Buffer[]; tile: number }[] = [];
  private next = 0;
  private lastGood = 0;

  /** @param signed smallest first */
  constructor(
    private readonly source: TileSource,
    private readonly signed: readonly SignedCheckpoint[],
    private readonly size: number,
    private readonly findings: Findings,
  ) {
    this.compareRoots();
  }

  /** @param leaves the leaf hashes of one tile of level 0, in a row */
  async take(leaves: Buffer): Promise<void> {
    const count = leaves.length / HASH_BYTES;
    const root = count === TILE_WIDTH ? foldRow(leaves) : undefined;
    const end = this.frontier.size + count;
    if (root && (this.signed[this.next]?.size ?? Infinity) >= end) {
      this.frontier.appendComplete(root, TILE_WIDTH);
      this.compareRoots();
    } else
      for (const leaf of splitHashes(leaves)) {
        this.frontier.append(leaf);
        this.compareRoots();
      }
    if (root) await this.climb(1, root);
  }

  /** After the last leaf: the partial tiles of the higher levels. */
  async finish(): Promise<void> {
    for (const [index, row] of this.rows.entries())
      if (row.hashes.length > 0) await this.compareTile(index + 1, row);
  }

  private async climb(level: number, hash: Buffer): Promise<void> {
    const row = (this.rows[level - 1] ??= { hashes: [], tile: 0 });
    row.hashes.push(hash);
    if (row.hashes.length < TILE_WIDTH) return;
    await this.compareTile(level, row);
    const root = foldComplete(row.hashes.splice(0));
    row.tile += 1;
    await this.climb(level + 1, root);
  }

  private async compareTile(
    level: number,
    { hashes, tile }: { readonly hashes: readonly Buffer[]; readonly tile: number },
  ): Promise<void> {
    const row = await this.publishedTile({ level, index: tile, width: hashes.length });
    if (!row) return;
    const published = splitHashes(row);
    const span = TILE_WIDTH ** level;
    for (const [place, hash] of hashes.entries()) {
      if (published[place]?.equals(hash)) continue;
      const from = (tile * TILE_WIDTH + place) * span;
      const how = `hash ${place} of ${tilePath({ level, index: tile, width: hashes.length })} is not that of its entries`;
      this.findings.add({ kind: 'tileChanged', from, to: from + span - 1, how });
      return;
    }
  }

  /** The hashes of a published tile in a row; says so when there is none. */
  async publishedTile(name: TileName & { readonly level: number }): Promise<Buffer | undefined> {
    try {
      return await readTileRow(this.source, name);
    } catch (error) {
      if (!(error instanceof TileMissing || error instanceof TileMalformed)) throw error;
      const span = TILE_WIDTH ** name.level;
      const from = name.index * TILE_WIDTH * span;
      this.findings.add({
        kind: error instanceof TileMissing ? 'tileMissing' : 'tileChanged',
        from,
        to: Math.min(this.size, from + name.width * span) - 1,
        how: error.message,
      });
      return undefined;
    }
  }

  /** Every signed root of the present size. */
  private compareRoots(): void {
    const { size } = this.frontier;
    for (let signed = this.signed[this.next]; signed?.size === size; signed = this.signed[++this.next]) {
      if (signed.root.equals(this.frontier.root())) this.lastGood = size;
      else
        this.findings.add({
          kind: 'rewritten',
          from: this.lastGood,
          to: Math.max(size - 1, this.lastGood),
          how: saidOf(signed),
        });
    }
  }
}

function saidOf({ size, isBrought, verified }: SignedCheckpoint): string {
  const witnesses = verified.filter(({ timestamp }) => timestamp !== undefined).map(({ key }) => key.name);
  const by = witnesses.length > 0 ? `, which ${witnesses.join(', ')} witnessed,` : '';
  const which = isBrought ? 'the earlier checkpoint' : 'the checkpoint';
  return `the first ${size} entries do not have the root of ${which} of that size${by}: something was changed, with everything built on it`;
}
