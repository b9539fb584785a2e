import { setTimeout as delay } from 'node:timers/promises';
import { streamNameFilter } from '@eventstore/db-client';
import type {
  AllStreamResolvedEvent,
  AllStreamSubscription,
  EventStoreDBClient,
  Position as LogPosition,
} from '@eventstore/db-client';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { isSystemEvent, toRecordedEvent } from './decode.js';
import { fromPosition, toPosition } from './position.js';

/** How many events the server looks through before it says how far it is, if none of them fits. */
const SEARCH_WINDOW = 500;
/** A server that says nothing for so long has nothing more, or is too old to say that we caught up. */
const SILENCE_MS = 1_000;

type Item = AllStreamResolvedEvent | { readonly checkpoint: LogPosition } | typeof CAUGHT_UP;
const CAUGHT_UP = 'caught up';

export interface SkipAheadQuery {
  readonly after: Position;
  readonly batchSize: number;
  readonly categories: readonly string[];
  readonly signal: AbortSignal | undefined;
}

/**
 * The events of some categories, found by the server, until it says that it has caught up or falls silent. Whoever
 * reads on from the last position misses nothing, wherever it stopped.
 */
export async function* skipAhead(
  client: EventStoreDBClient,
  { after, batchSize, categories, signal }: SkipAheadQuery,
): AsyncGenerator<EventBatch> {
  const subscription = subscribe(client, after, categories);
  const items = subscription[Symbol.asyncIterator]() as AsyncIterator<Item>;
  let position = after;
  let events: RecordedEvent[] = [];
  const flush = (): EventBatch => {
    const batch = { events, position, caughtUp: false };
    events = [];
    return batch;
  };
  try {
    for (;;) {
      const item = await nextOf(items, signal);
      if (item === undefined || typeof item === 'string') break;
      if ('checkpoint' in item) position = toPosition(item.checkpoint);
      else if ('event' in item) {
        position = toPosition(item.event.position);
        if (!isSystemEvent(item.event)) events.push(toRecordedEvent(item.event));
      }
      if (events.length >= batchSize || (events.length === 0 && 'checkpoint' in item)) yield flush();
    }
    if (events.length > 0) yield flush();
  } finally {
    await subscription.unsubscribe().catch(() => undefined); // it may never have come about
    subscription.destroy();
  }
}

/** Checkpoints and the word that we caught up are put among the events, where they belong in the order. */
function subscribe(
  client: EventStoreDBClient,
  after: Position,
  categories: readonly string[],
): AllStreamSubscription {
  const put = (subscription: AllStreamSubscription, item: Item) => {
    subscription.push(item);
  };
  const subscription = client.subscribeToAll({
    fromPosition: fromPosition(after),
    resolveLinkTos: false,
    filter: streamNameFilter({
      prefixes: categories.map((category) => `${category}-`),
      maxSearchWindow: SEARCH_WINDOW,
      checkpointInterval: 1,
      checkpointReached: (source, checkpoint) => {
        put(source, { checkpoint });
      },
    }),
  });
  subscription.on('caughtUp', () => {
    put(subscription, CAUGHT_UP);
  });
  subscription.on('error', () => undefined); // the iterator throws it; one that comes after its end harms nobody
  return subscription;
}

/** @returns undefined at the end of the subscription, after a silence, or when the signal aborts */
async function nextOf(
  items: AsyncIterator<Item>,
  signal: AbortSignal | undefined,
): Promise<Item | undefined> {
  const settled = new AbortController();
  const signals = [settled.signal, signal].filter((each) => each !== undefined);
  const silence = delay(SILENCE_MS, undefined, { signal: AbortSignal.any(signals) }).catch(() => undefined);
  const next = items.next();
  next.catch(() => undefined);
  try {
    const result = await Promise.race([next, silence]);
    return result?.done === true ? undefined : result?.value;
  } finally {
    settled.abort();
  }
}
