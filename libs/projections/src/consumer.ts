import type { EventBatch, EventStore, RecordedEvent } from '#libs/event-store';
import { moveCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { isTransient, PoisonEvent } from './errors.js';
import type { ProjectionTransaction } from './projection.js';
import type { Session } from './session.js';

/** Who reads the log and writes what follows from it: a projection, a rebuild, a process manager. */
export interface Consumer {
  readonly categories?: readonly string[];
  /** Where unqualified names in `apply` lead. */
  readonly schema: string;
  apply(event: RecordedEvent, tx: ProjectionTransaction): Promise<void>;
}

export interface Reading {
  readonly store: EventStore;
  /** Brings an event of an older version into today's shape; before `apply`. */
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Events a transaction, at most. */
  readonly batchSize: number;
}

/**
 * Reads on from a checkpoint, and yields it at once and each time it has moved, until the signal aborts.
 *
 * @throws PoisonEvent at an event that cannot be applied; all before it are applied by then
 * @throws CheckpointLost when another runner has moved the checkpoint
 */
export async function* consume(
  session: Session,
  consumer: Consumer,
  from: Checkpoint,
  reading: Reading,
  signal: AbortSignal,
): AsyncGenerator<{ readonly checkpoint: Checkpoint; readonly caughtUp: boolean }> {
  const stop = AbortSignal.any([signal, session.lost]);
  let checkpoint = from;
  yield { checkpoint, caughtUp: from.position >= (await reading.store.head()) };
  for await (const batch of batches(reading, consumer, from, stop)) {
    try {
      checkpoint = await apply(session, consumer, checkpoint, batch.events, batch.position, reading);
    } catch (error) {
      if (!(error instanceof PoisonEvent)) throw error;
      const good = batch.events.slice(
        0,
        batch.events.findIndex(({ id }) => id === error.event.id),
      );
      const last = good.at(-1);
      if (last) {
        checkpoint = await apply(session, consumer, checkpoint, good, last.position, reading);
        yield { checkpoint, caughtUp: false };
      }
      throw error;
    }
    yield { checkpoint, caughtUp: batch.caughtUp };
  }
  if (signal.aborted) return;
  throw session.lost.aborted ? session.lost.reason : new Error('the event store ended the subscription');
}

/** A subscription that ends quietly when told to stop, whichever way the store shows it. */
async function* batches(
  { store, batchSize }: Reading,
  { categories }: Consumer,
  { position }: Checkpoint,
  signal: AbortSignal,
): AsyncGenerator<EventBatch> {
  try {
    yield* store.subscribeAll(position, { batchSize, signal, ...(categories && { filter: { categories } }) });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function apply(
  session: Session,
  consumer: Consumer,
  checkpoint: Checkpoint,
  events: readonly RecordedEvent[],
  position: Checkpoint['position'],
  { upcast }: Reading,
): Promise<Checkpoint> {
  if (events.length === 0) return moveCheckpoint(session.client, checkpoint, position, 0);
  const tx: ProjectionTransaction = {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await session.client.query<Row>(sql, [...parameters])).rows,
  };
  return session.transaction(async () => {
    // First of all: whoever lost the checkpoint must not come as far as writing.
    const moved = await moveCheckpoint(session.client, checkpoint, position, events.length);
    for (const event of events) {
      try {
        await consumer.apply(upcast(event), tx);
      } catch (cause) {
        if (session.lost.aborted || isTransient(cause)) throw cause;
        throw new PoisonEvent(checkpoint.consumer, event, { cause });
      }
    }
    return moved;
  }, `BEGIN; SET LOCAL search_path TO "${consumer.schema}", public`);
}
