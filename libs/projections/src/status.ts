import type { EventStore, Position } from '#libs/event-store';
import type { Instant } from '#libs/kernel';
import type { Checkpoint, Failure, Queryable } from './checkpoint.js';
import type { RunnerState } from './runner.js';
import { LOCK_CLASS } from './session.js';

/** Where a projection or a process stands. */
export interface ConsumerStatus {
  readonly name: string;
  /** Of the tables that people read. */
  readonly version: number;
  readonly state: RunnerState;
  readonly checkpoint: Position;
  readonly applied: number;
  readonly lag: Lag;
  readonly failure?: Failure;
  /** A read model being built beside the live one. */
  readonly building?: { readonly version: number; readonly applied: number; readonly failure?: Failure };
}

export interface Lag {
  /** Events still to be applied; counted up to {@link COUNTED}, `more` says that there are further ones. */
  readonly events: number;
  readonly more: boolean;
  /** How long ago the first of them was recorded, in milliseconds. */
  readonly milliseconds: number;
}

const COUNTED = 1000;

/** What stands in the log after a checkpoint, for a consumer of these categories. */
export async function measureLag(
  store: EventStore,
  after: Position,
  categories: readonly string[] | undefined,
  now: Instant,
): Promise<Lag> {
  if (after >= (await store.head())) return { events: 0, more: false, milliseconds: 0 };
  let events = 0;
  let milliseconds = 0;
  const options = { batchSize: COUNTED, ...(categories && { filter: { categories } }) };
  for await (const batch of store.readAll(after, options)) {
    const first = batch.events[0];
    if (events === 0 && first)
      milliseconds = Math.max(0, Date.parse(now) - Date.parse(first.metadata.recordedAt));
    events += batch.events.length;
    if (events >= COUNTED) return { events: COUNTED, more: true, milliseconds };
  }
  return { events, more: false, milliseconds };
}

/** True when a runner of some process holds the consumer's lock. */
export async function isRunning(db: Queryable, consumer: string): Promise<boolean> {
  const { rows } = await db.query<{ held: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND classid = $1
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
         AND objid = (hashtext($2)::bigint & 4294967295)::oid) AS held`,
    [LOCK_CLASS, consumer],
  );
  return rows[0]?.held === true;
}

/** One consumer's status from what is stored, and what its runner in this process knows. */
export function statusOf(
  name: string,
  checkpoints: readonly Checkpoint[],
  lag: Lag,
  here: { readonly state: RunnerState; readonly failure: Failure | undefined },
): ConsumerStatus {
  const live = checkpoints.find((row) => row.consumer === name && row.place === 'live');
  const building = checkpoints.find((row) => row.consumer === name && row.place === 'building');
  const failure = here.failure ?? live?.failure;
  return {
    name,
    version: live?.version ?? 0,
    state: here.state,
    checkpoint: live?.position ?? ('' as Position),
    applied: live?.applied ?? 0,
    lag,
    ...(failure && { failure }),
    ...(building && {
      building: {
        version: building.version,
        applied: building.applied,
        ...(building.failure && { failure: building.failure }),
      },
    }),
  };
}
