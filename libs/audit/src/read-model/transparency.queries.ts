import type { Pool } from 'pg';
import type { Position } from '#libs/event-store';
import { readSchema } from '#libs/projections';
import { encodeBundle, Frontier, leafHash, TILE_WIDTH, TileMissing } from '../log/index.js';
import type { TileName, TileSource } from '../log/index.js';
import { transparencyProjection } from './transparency.projection.js';

const SCHEMA = readSchema(transparencyProjection.name);

/** An event's place in the public tree. */
export interface LeafPlace {
  readonly leafIndex: number;
  readonly eventId: string;
  /** Where the store has it. */
  readonly position: Position;
  readonly entry: Buffer;
}

interface LeafRow {
  readonly leaf_index: string;
  readonly event_id: string;
  readonly position: Position;
  readonly entry: Buffer;
}

/** Reads the public tree: its size and root, its tiles, and where an event stands in it. */
export class TransparencyQueries implements TileSource {
  constructor(private readonly pool: Pool) {}

  /** The tree as it stands now, later than any checkpoint. */
  async tree(): Promise<Frontier> {
    const { rows } = await this.pool.query<{ size: string; frontier: Buffer }>(
      `select size, frontier from ${SCHEMA}.tree`,
    );
    const [tree] = rows;
    return tree ? Frontier.restore(Number(tree.size), tree.frontier) : Frontier.empty();
  }

  async tile(name: TileName): Promise<Buffer> {
    const { level, width } = name;
    if (level !== 'entries' && width === TILE_WIDTH) {
      const tile = await this.fullTile(level, name.index);
      if (tile) return tile;
    }
    const items =
      level === 'entries' || level === 0 ? await this.entries(name) : await this.roots(level, name);
    if (width === 0 || items.length < width) throw new TileMissing(name);
    if (level === 'entries') return encodeBundle(items);
    return Buffer.concat(level === 0 ? items.map(leafHash) : items);
  }

  async leafOfEvent(eventId: string): Promise<LeafPlace | undefined> {
    const { rows } = await this.pool.query<LeafRow>(`select * from ${SCHEMA}.leaf where event_id = $1`, [
      eventId,
    ]);
    return rows.map(placeOf)[0];
  }

  async leafAt(leafIndex: number): Promise<LeafPlace | undefined> {
    const { rows } = await this.pool.query<LeafRow>(`select * from ${SCHEMA}.leaf where leaf_index = $1`, [
      leafIndex,
    ]);
    return rows.map(placeOf)[0];
  }

  /** Leaf indices of events, by event id; those that are not in the tree yet are left out. */
  async leavesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { rows } = await this.pool.query<Pick<LeafRow, 'event_id' | 'leaf_index'>>(
      `select event_id, leaf_index from ${SCHEMA}.leaf where event_id = any($1::uuid[])`,
      [eventIds],
    );
    return new Map(rows.map(({ event_id: id, leaf_index: index }) => [id, Number(index)]));
  }

  private async fullTile(level: number, index: number): Promise<Buffer | undefined> {
    const { rows } = await this.pool.query<{ hashes: Buffer }>({
      name: 'transparency-tile',
      text: `select hashes from ${SCHEMA}.tile where level = $1 and tile_index = $2`,
      values: [level, index],
    });
    return rows[0]?.hashes;
  }

  private async entries({ index, width }: TileName): Promise<Buffer[]> {
    const first = index * TILE_WIDTH;
    const { rows } = await this.pool.query<{ entry: Buffer }>({
      name: 'transparency-entries',
      text: `select entry from ${SCHEMA}.leaf where leaf_index >= $1 and leaf_index < $2 order by leaf_index`,
      values: [first, first + width],
    });
    return rows.map(({ entry }) => entry);
  }

  private async roots(level: number, { index, width }: TileName): Promise<Buffer[]> {
    const first = index * TILE_WIDTH;
    const { rows } = await this.pool.query<{ root: Buffer }>({
      name: 'transparency-roots',
      text: `select root from ${SCHEMA}.tile
             where level = $1 and tile_index >= $2 and tile_index < $3 order by tile_index`,
      values: [level - 1, first, first + width],
    });
    return rows.map(({ root }) => root);
  }
}

function placeOf({ leaf_index: index, event_id: eventId, position, entry }: LeafRow): LeafPlace {
  return { leafIndex: Number(index), eventId, position, entry };
}
