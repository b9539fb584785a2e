import type { ClientConfig } from 'pg';
import { recordFailure } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { consume, consumerOf } from './consumer.js';
import type { Reading } from './consumer.js';
import { PoisonEvent } from './errors.js';
import { buildingSchema } from './projection.js';
import type { Projection } from './projection.js';
import { ensureBuilding, ensureLive, swap } from './read-model.js';
import { Session } from './session.js';

/** How far a rebuild is. */
export interface RebuildProgress {
  readonly applied: number;
  /** What the live read model had applied when the rebuild began: the expected number. */
  readonly total: number;
}

export interface RebuildOptions {
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Leave an interrupted rebuild's tables and begin again. */
  readonly fromStart?: boolean;
  /** Nothing is done when the live read model has this version already. */
  readonly unlessLiveIs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Builds a read model anew beside the live one, which goes on serving, and swaps them when it has caught up.
 * One rebuild of a projection at a time across processes; an interrupted one goes on where it was.
 *
 * @returns false when the signal aborted first, or nothing was to do
 * @throws PoisonEvent at an event that cannot be applied; the live read model stays
 */
export async function rebuild(
  projection: Projection,
  options: RebuildOptions,
  reading: Reading & { readonly database: ClientConfig; readonly takeoverMs: number },
): Promise<boolean> {
  const signal = options.signal ?? new AbortController().signal;
  await using session = await Session.open(reading.database, `jinalys rebuild ${projection.name}`);
  if (!(await session.lock(`${projection.name}/building`, reading.takeoverMs, signal))) return false;
  const live = await ensureLive(session, projection);
  if (options.unlessLiveIs !== undefined && live.version >= options.unlessLiveIs) return false;
  let last = await ensureBuilding(session, projection, options.fromStart ?? false);
  const report = ({ applied }: Checkpoint) =>
    options.onProgress?.({ applied, total: Math.max(applied, live.applied) });
  const consumer = consumerOf(projection, buildingSchema(projection.name));
  report(last);
  try {
    for await (const { checkpoint, seen, caughtUp } of consume(session, consumer, last, reading, signal)) {
      last = checkpoint;
      report(checkpoint);
      if (caughtUp && (await swap(session, projection, seen))) return true;
    }
  } catch (error) {
    if (error instanceof PoisonEvent) await recordFailure(session.client, last, error.failure);
    throw error;
  }
  return false;
}
