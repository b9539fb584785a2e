import type { EventBatch, EventStore, Position, RecordedEvent } from '#libs/event-store';
import { BatchTransaction } from './batch-transaction.js';
import { moveCheckpoint } from './checkpoint.js';
import type { Checkpoint } from './checkpoint.js';
import { isTransient, PoisonEvent } from './errors.js';
import type { Projection, ProjectionTransaction } from './projection.js';
import { pause } from './session.js';
import type { Session } from './session.js';

/** Who reads the log and writes what follows from it: a projection, a rebuild, a process manager. */
export interface Consumer {
  readonly categories?: readonly string[];
  /** Where unqualified names in `apply` lead. */
  readonly schema: string;
  /** Events come as they were recorded, not upcast. */
  readonly asRecorded?: true;
  /** Nobody waits for each event to be seen: many that come at once may go together. */
  readonly unhurried?: true;
  apply(event: RecordedEvent, tx: ProjectionTransaction): Promise<void> | void;
  finish?(tx: ProjectionTransaction): Promise<void>;
}

/** A projection as what reads the log for it, writing to a schema of its own. */
export function consumerOf(projection: Projection, schema: string): Consumer {
  const { categories, asRecorded, unhurried } = projection;
  return {
    schema,
    ...(categories && { categories }),
    ...(asRecorded && { asRecorded }),
    ...(unhurried && { unhurried }),
    apply: projection.apply.bind(projection),
    ...(projection.finish && { finish: projection.finish.bind(projection) }),
  };
}

export interface Reading {
  readonly store: EventStore;
  /** Brings an event of an older version into today's shape; before `apply`. */
  readonly upcast: (event: RecordedEvent) => RecordedEvent;
  /** Events a transaction, at most. */
  readonly batchSize: number;
  /** How long an unhurried consumer lets events gather after it has seen the last, in milliseconds. */
  readonly paceMs: number;
}

/** Where a consumer stands after a step. */
export interface Step {
  /** As it is stored. */
  readonly checkpoint: Checkpoint;
  /** How far the consumer has seen the log; events that are none of its own move it past its checkpoint. */
  readonly seen: Position;
  readonly caughtUp: boolean;
}

/** When nothing of its own came for this long, a consumer stores how far it has seen the log, in milliseconds. */
const STORE_SEEN_MS = 1_000;

/**
 * Reads on from a checkpoint, and yields at once and each time something was seen, until the signal aborts.
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
): AsyncGenerator<Step> {
  const ending = new AbortController();
  const stopped = AbortSignal.any([signal, session.lost, ending.signal]);
  const subscription = batches(reading, consumer, from, stopped);
  let checkpoint = from;
  let seen = from.position;
  try {
    yield { checkpoint, seen, caughtUp: seen >= (await reading.store.head()) };
    for (let next = subscription.next(); ;) {
      const result = seen > checkpoint.position ? await within(STORE_SEEN_MS, next) : await next;
      if (result === 'quiet') {
        checkpoint = await moveCheckpoint(session.client, checkpoint, seen, 0);
        continue;
      }
      if (result.done === true) break;
      const { events, position, caughtUp } = result.value;
      seen = position;
      if (events.length > 0) {
        const { error, ...step } = await applyUpToPoison(
          session,
          consumer,
          checkpoint,
          result.value,
          reading,
        );
        checkpoint = step.checkpoint;
        if (error) {
          yield { checkpoint, seen: checkpoint.position, caughtUp: false };
          throw error;
        }
      }
      yield { checkpoint, seen, caughtUp };
      if (consumer.unhurried && caughtUp) await pause(reading.paceMs, stopped);
      next = subscription.next();
    }
  } finally {
    ending.abort();
    await subscription.return(undefined);
  }
  if (signal.aborted) return;
  throw session.lost.aborted ? session.lost.reason : new Error('the event store ended the subscription');
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | 'quiet'> {
  let timer: NodeJS.Timeout | undefined;
  const quiet = new Promise<'quiet'>((resolve) => {
    timer = setTimeout(resolve, ms, 'quiet');
  });
  try {
    return await Promise.race([work, quiet]);
  } finally {
    clearTimeout(timer);
  }
}

/** Applies a batch; up to the poison event, if there is one in it. */
async function applyUpToPoison(
  session: Session,
  consumer: Consumer,
  checkpoint: Checkpoint,
  { events, position }: EventBatch,
  reading: Reading,
): Promise<{ readonly checkpoint: Checkpoint; readonly error?: PoisonEvent }> {
  try {
    return { checkpoint: await apply(session, consumer, checkpoint, events, position, reading) };
  } catch (error) {
    if (!(error instanceof PoisonEvent)) throw error;
    const good = events.slice(
      0,
      events.findIndex(({ id }) => id === error.event.id),
    );
    const last = good.at(-1);
    if (!last) return { checkpoint, error };
    return { checkpoint: await apply(session, consumer, checkpoint, good, last.position, reading), error };
  }
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
  position: Position,
  { upcast }: Reading,
): Promise<Checkpoint> {
  const tx = new BatchTransaction(session);
  try {
    return await session.transaction(async () => {
      // First of all: whoever lost the checkpoint must not come as far as writing.
      const moved = await moveCheckpoint(session.client, checkpoint, position, events.length);
      for (const event of events) {
        tx.event = event;
        await applyOne(consumer, event, upcast, tx);
      }
      tx.event = undefined;
      await consumer.finish?.(tx);
      return moved;
    }, `BEGIN; SET LOCAL search_path TO "${consumer.schema}", public`);
  } catch (error) {
    const { event, cause } = tx.failed ?? { event: undefined, cause: error };
    if (!event || session.lost.aborted || isTransient(cause)) throw cause;
    throw new PoisonEvent(checkpoint.consumer, event, { cause });
  }
}

/** A mistake in the code is the event's, as one in a statement is. */
async function applyOne(
  consumer: Consumer,
  event: RecordedEvent,
  upcast: Reading['upcast'],
  tx: BatchTransaction,
): Promise<void> {
  try {
    await consumer.apply(consumer.asRecorded ? event : upcast(event), tx);
  } catch (cause) {
    tx.failed ??= { event: tx.event, cause };
    throw cause;
  }
}
