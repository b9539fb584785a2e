import { createHash } from 'node:crypto';
import { START } from '#libs/event-store';
import type { Position } from '#libs/event-store';
import type { ClientBase, Pool } from 'pg';

export type Queryable = Pick<ClientBase | Pool, 'query'>;

/** `live` is what people read; `building` is a rebuild that will take its place. */
export type Place = 'live' | 'building';

/** Why a consumer stands still: the event it cannot apply, or what kept it from starting. */
export interface Failure {
  readonly error: string;
  readonly event?: {
    readonly id: string;
    readonly type: string;
    readonly stream: string;
    readonly revision: number;
    readonly position: Position;
  };
}

/** How far a consumer has come; moved only in the transaction that writes what it made of the events. */
export interface Checkpoint {
  readonly consumer: string;
  readonly place: Place;
  readonly version: number;
  /** Digest of the tables' DDL: changed tables need a new version. */
  readonly tables: string;
  readonly position: Position;
  /** How many events have been applied since the start of the log. */
  readonly applied: number;
  readonly failure?: Failure;
}

/** Another runner moved the checkpoint, or a rebuild took this place: what was read is out of date. */
export class CheckpointLost extends Error {
  override readonly name = 'CheckpointLost';
}

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS projections;
  CREATE TABLE IF NOT EXISTS projections.checkpoint (
    consumer text NOT NULL,
    place text NOT NULL CHECK (place IN ('live', 'building')),
    version integer NOT NULL,
    tables text NOT NULL,
    position text COLLATE "C" NOT NULL,
    applied bigint NOT NULL,
    failure jsonb,
    PRIMARY KEY (consumer, place)
  );`;

/** Makes the table of checkpoints unless it stands. Call within a transaction that holds {@link DDL_LOCK}. */
export async function createCheckpoints(db: Queryable): Promise<void> {
  await db.query(TABLES);
}

/** Serialises what creates schemas and tables, across processes. */
export const DDL_LOCK = "SELECT pg_advisory_xact_lock(hashtext('jinalys projections ddl'))";

export function digestOfTables(ddl: string): string {
  return createHash('sha256').update(ddl.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 16);
}

interface Row extends Omit<Checkpoint, 'applied' | 'failure'> {
  readonly applied: string;
  readonly failure: Failure | null;
}

/** Every checkpoint, or one consumer's; none when nothing ever ran on this database. */
export async function readCheckpoints(db: Queryable, consumer?: string): Promise<readonly Checkpoint[]> {
  const { rows: tables } = await db.query<{ there: boolean }>(
    "SELECT to_regclass('projections.checkpoint') IS NOT NULL AS there",
  );
  if (tables[0]?.there !== true) return [];
  const { rows } = await db.query<Row>(
    `SELECT * FROM projections.checkpoint WHERE consumer = coalesce($1, consumer) ORDER BY consumer, place`,
    [consumer],
  );
  return rows.map(({ failure, applied, ...row }) => ({
    ...row,
    applied: Number(applied),
    ...(failure && { failure }),
  }));
}

export async function readCheckpoint(
  db: Queryable,
  consumer: string,
  place: Place,
): Promise<Checkpoint | undefined> {
  return (await readCheckpoints(db, consumer)).find((checkpoint) => checkpoint.place === place);
}

/** Sets a consumer at the beginning of the log. */
export async function startCheckpoint(
  db: Queryable,
  of: Pick<Checkpoint, 'consumer' | 'place' | 'version' | 'tables'>,
): Promise<void> {
  await db.query('INSERT INTO projections.checkpoint VALUES ($1, $2, $3, $4, $5, 0, NULL)', [
    of.consumer,
    of.place,
    of.version,
    of.tables,
    START,
  ]);
}

/**
 * Moves a checkpoint from where it was read, and takes its row lock until the transaction ends.
 *
 * @throws CheckpointLost when it no longer stands there
 */
export async function moveCheckpoint(
  db: Queryable,
  from: Checkpoint,
  to: Position,
  events: number,
): Promise<Checkpoint> {
  const { rowCount } = await db.query({
    name: 'move-checkpoint',
    text: `UPDATE projections.checkpoint SET position = $5, applied = applied + $6, failure = NULL
     WHERE consumer = $1 AND place = $2 AND version = $3 AND position = $4`,
    values: [from.consumer, from.place, from.version, from.position, to, events],
  });
  if (rowCount !== 1)
    throw new CheckpointLost(`${from.consumer} is no longer at ${from.position || 'START'}`);
  const { failure: _, ...rest } = from;
  return { ...rest, position: to, applied: from.applied + events };
}

export async function recordFailure(db: Queryable, of: Checkpoint, failure: Failure): Promise<void> {
  await db.query(
    `UPDATE projections.checkpoint SET failure = $4
     WHERE consumer = $1 AND place = $2 AND version = $3 AND position = $5`,
    [of.consumer, of.place, of.version, JSON.stringify(failure), of.position],
  );
}
