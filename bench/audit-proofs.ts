import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import {
  CheckpointLog,
  CheckpointPublisher,
  foldComplete,
  Frontier,
  leafHash,
  nodeHash,
  provesInclusion,
  Receipts,
  TILE_WIDTH,
  TransparencyQueries,
  transparencyProjection,
} from '#libs/audit';
import { PostgresEventStore } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { startEmbeddedPostgres } from '#libs/platform';
import { Projections, readSchema } from '#libs/projections';
import { Random } from '../test/audit/support/random.js';
import { sampleHistory } from '../test/audit/support/sample-history.js';
import { LOG_KEY, ORIGIN } from '../test/audit/support/sample-log.js';
import { median, quantile, secondsOf } from './measure.js';
import type { Report } from './report.js';

const PROJECTED = 20_000;
const PROJECTION_PATIENCE_MS = 120_000;
const LEAVES = 10_000_000;
const PROOFS = 500;
/** Proofs that are made before any is timed. */
const WARM_UP = 200;

/** What the tree costs as a projection, and how long a proof takes in a large one. */
export async function measureProofs(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-audit-tree-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const pool = new Pool({ ...server.connection, max: 8 });
  try {
    await measureProjection(server.connection, report);
    await measureInclusion(pool, report);
  } finally {
    await pool.end();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureProjection(connection: PoolConfig, report: Report): Promise<void> {
  const store = await PostgresEventStore.open({ connection });
  const events = sampleHistory(new Random(2), PROJECTED);
  for (const told of streamsOf(events)) await store.append(told[0].stream, 'noStream', told);
  const projections = new Projections({ store, database: connection, projections: [transparencyProjection] });
  const head = await store.head();
  const seconds = await secondsOf(async () => {
    projections.start();
    await projections.waitFor(transparencyProjection.name, head, PROJECTION_PATIENCE_MS);
  });
  report({
    name: 'audit projection, processor time of the api an event',
    value: (seconds / events.length) * 1e6,
    unit: 'µs',
  });
  await projections.close();
  await store.close();
}

async function measureInclusion(pool: Pool, report: Report): Promise<void> {
  const random = new Random(3);
  const chosen = Array.from({ length: PROOFS + WARM_UP }, () => random.below(LEAVES));
  const entry = Buffer.alloc(32, 7);
  await writeLargeTree(pool, entry, chosen);
  const tree = new TransparencyQueries(pool);
  const checkpoints = await CheckpointLog.open(pool, ORIGIN, true);
  const clock = { now: () => '2026-03-11T07:00:00.000Z' };
  await new CheckpointPublisher(checkpoints, tree, [LOG_KEY], clock).publish();
  const receipts = new Receipts(tree, checkpoints);
  const root = (await tree.tree()).root();
  const times: number[] = [];
  for (const [done, index] of chosen.entries()) {
    const before = performance.now();
    const { proof, size } = await receipts.inclusion(index);
    if (done >= WARM_UP) times.push(performance.now() - before);
    if (!provesInclusion({ index, size, root, leaf: leafHash(entry), proof }))
      throw new Error(`the proof of leaf ${String(index)} does not lead to the root`);
  }
  const leaves = LEAVES.toLocaleString('en');
  report({
    name: `inclusion proof at ${leaves} leaves, p95`,
    value: quantile(times, 0.95),
    unit: 'ms',
    atMost: 5,
    yardstick: { name: 'median', value: median(times) },
  });
}

/**
 * The read model of a tree whose leaves are all alike: every full tile, and the leaves that are asked for and those
 * of the last, partial tile.
 */
async function writeLargeTree(pool: Pool, entry: Buffer, chosen: readonly number[]): Promise<void> {
  const schema = readSchema(transparencyProjection.name);
  await pool.query(`truncate ${schema}.leaf, ${schema}.tile`);
  let hash = leafHash(entry);
  for (let level = 0; LEAVES >= TILE_WIDTH ** (level + 1); level += 1) {
    const hashes = Array.from({ length: TILE_WIDTH }, () => hash);
    hash = foldComplete(hashes);
    await pool.query(
      `insert into ${schema}.tile select $1, n, $2, $3 from generate_series(0, $4::bigint - 1) as n`,
      [level, Buffer.concat(hashes), hash, Math.floor(LEAVES / TILE_WIDTH ** (level + 1))],
    );
  }
  await pool.query(
    `insert into ${schema}.leaf select n, gen_random_uuid(), n::text, $2 from (
       select unnest($1::bigint[]) union select generate_series($3::bigint, $4::bigint - 1)
     ) as leaves (n)`,
    [chosen, entry, LEAVES - (LEAVES % TILE_WIDTH), LEAVES],
  );
  await pool.query(`update ${schema}.tree set size = $1, frontier = $2`, [LEAVES, frontierOf(entry).bytes]);
}

/** Of as many equal leaves: each complete subtree once, largest first. */
function frontierOf(entry: Buffer): Frontier {
  const complete = [leafHash(entry)];
  while (2 ** complete.length <= LEAVES) {
    const below = complete.at(-1) ?? leafHash(entry);
    complete.push(nodeHash(below, below));
  }
  const frontier = Frontier.empty();
  for (const [height, root] of [...complete.entries()].reverse())
    if (Math.floor(LEAVES / 2 ** height) % 2 === 1) frontier.appendComplete(root, 2 ** height);
  return frontier;
}

/** Each stream's events, in order; no stream is empty. */
function streamsOf(events: readonly RecordedEvent[]): [RecordedEvent, ...RecordedEvent[]][] {
  const streams = new Map<string, [RecordedEvent, ...RecordedEvent[]]>();
  for (const event of events) {
    const told = streams.get(event.stream);
    if (told) told.push(event);
    else streams.set(event.stream, [event]);
  }
  return [...streams.values()];
}
