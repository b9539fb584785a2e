import { leafEntry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { Frontier, foldComplete, leafHash, TILE_WIDTH } from '../log/index.js';

interface Leaf {
  readonly eventId: string;
  readonly position: string;
  readonly entry: Buffer;
}

/** What a batch has brought so far; forgotten with its transaction. */
const batches = new WeakMap<ProjectionTransaction, Leaf[]>();

/**
 * The public tree: every event a leaf, densely numbered in the order of the log, and the full tiles. Partial tiles
 * and entry bundles are read out of the leaves. A rebuild gives the same tree, whatever the store's positions are.
 */
export const transparencyProjection: Projection = {
  name: 'transparency',
  version: 1,
  asRecorded: true,
  unhurried: true,
  tables: `
create table leaf (
  leaf_index bigint primary key,
  event_id uuid not null unique,
  position text collate "C" not null,
  entry bytea not null
);
create table tile (
  level smallint,
  tile_index bigint,
  hashes bytea not null,
  root bytea not null,
  primary key (level, tile_index)
);
alter table tile alter column hashes set storage external;
create table tree (
  one boolean primary key check (one),
  size bigint not null,
  frontier bytea not null
);
insert into tree values (true, 0, '');
`,
  apply: (event, tx) => {
    const leaves = batches.get(tx) ?? [];
    leaves.push(leafOf(event));
    batches.set(tx, leaves);
    return Promise.resolve();
  },
  finish: async (tx) => {
    const leaves = batches.get(tx);
    if (leaves) await append(leaves, tx);
  },
};

function leafOf(event: RecordedEvent): Leaf {
  return { eventId: event.id, position: event.position, entry: leafEntry(event) };
}

async function append(leaves: readonly Leaf[], tx: ProjectionTransaction): Promise<void> {
  const [tree] = await tx.query<{ size: string; frontier: Buffer }>('select size, frontier from tree');
  if (!tree) throw new Error('the tree has lost its right edge: rebuild the projection transparency');
  const before = Number(tree.size);
  const frontier = Frontier.restore(before, tree.frontier);
  for (const { entry } of leaves) frontier.append(leafHash(entry));
  tx.write(
    `insert into leaf (leaf_index, event_id, position, entry)
     select $1::bigint + n - 1, id, position, entry
     from unnest($2::uuid[], $3::text[], $4::bytea[]) with ordinality as given (id, position, entry, n)`,
    [
      before,
      leaves.map(({ eventId }) => eventId),
      leaves.map(({ position }) => position),
      leaves.map(({ entry }) => entry),
    ],
  );
  tx.write('update tree set size = $1, frontier = $2', [frontier.size, frontier.bytes]);
  await completeTiles(0, Math.floor(before / TILE_WIDTH), Math.floor(frontier.size / TILE_WIDTH), tx);
}

/** Writes the tiles of a level from one index up to another, then those of the level above that this completes. */
async function completeTiles(
  level: number,
  from: number,
  to: number,
  tx: ProjectionTransaction,
): Promise<void> {
  if (from === to) return;
  for (let index = from; index < to; index += 1) {
    const hashes = await hashesBelow(level, index, tx);
    tx.write('insert into tile (level, tile_index, hashes, root) values ($1, $2, $3, $4)', [
      level,
      index,
      Buffer.concat(hashes),
      foldComplete(hashes),
    ]);
  }
  await completeTiles(level + 1, Math.floor(from / TILE_WIDTH), Math.floor(to / TILE_WIDTH), tx);
}

async function hashesBelow(level: number, index: number, tx: ProjectionTransaction): Promise<Buffer[]> {
  const range = [index * TILE_WIDTH, (index + 1) * TILE_WIDTH];
  if (level === 0) {
    const rows = await tx.query<{ entry: Buffer }>(
      'select entry from leaf where leaf_index >= $1 and leaf_index < $2 order by leaf_index',
      range,
    );
    return rows.map(({ entry }) => leafHash(entry));
  }
  const rows = await tx.query<{ root: Buffer }>(
    'select root from tile where level = $1 and tile_index >= $2 and tile_index < $3 order by tile_index',
    [level - 1, ...range],
  );
  return rows.map(({ root }) => root);
}
