import { BACKWARDS, END, FORWARDS, StreamNotFoundError } from '@eventstore/db-client';
import type { AllStreamRecordedEvent, EventStoreDBClient } from '@eventstore/db-client';
import { START } from '../port.js';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { eventOf, isIn, isSystemEvent, toRecordedEvent } from './decode.js';
import { fromPosition, toPosition } from './position.js';

const HEAD_PAGE = 32;

export async function readStream(
  client: EventStoreDBClient,
  stream: string,
  from: number,
): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  const reading = client.readStream(stream, { direction: FORWARDS, fromRevision: BigInt(from) });
  try {
    for await (const { event } of reading) if (event) events.push(toRecordedEvent(event));
  } catch (error) {
    if (error instanceof StreamNotFoundError) return [];
    throw error;
  }
  return events;
}

/** Position of the event with this revision. */
export async function positionOf(
  client: EventStoreDBClient,
  stream: string,
  revision: number,
): Promise<Position> {
  const reading = client.readStream(stream, {
    direction: FORWARDS,
    fromRevision: BigInt(revision),
    maxCount: 1,
  });
  for await (const { event } of reading) if (event) return toRecordedEvent(event).position;
  throw new Error(`stream ${stream} has no revision ${String(revision)}`);
}

/** Position of whatever stands last in `$all`, system events included; START if there is nothing. */
export async function readEnd(client: EventStoreDBClient): Promise<Position> {
  const reading = client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 });
  for await (const resolved of reading) {
    const event = eventOf(resolved);
    if (event) return toPosition(event.position);
  }
  return START;
}

/** Position of the last event that is none of the system's; START if there is none. */
export async function readHead(client: EventStoreDBClient): Promise<Position> {
  let before: Position | undefined;
  for (;;) {
    const page = await readRaw(client, {
      direction: BACKWARDS,
      from: before === undefined ? END : fromPosition(before),
      count: HEAD_PAGE,
    });
    const last = page.find((event) => !isSystemEvent(event));
    if (last) return toPosition(last.position);
    const first = page.at(-1);
    if (page.length < HEAD_PAGE || first === undefined) return START;
    before = toPosition(first.position);
  }
}

export interface PageQuery {
  readonly after: Position;
  readonly batchSize: number;
  readonly categories: readonly string[] | undefined;
}

/**
 * The next events of `$all`, unfiltered by the server: a page that is not full proves that the end was reached and
 * that nothing was left out, which a filtered subscription's checkpoints, coming only every so often, do not.
 */
export async function readPage(
  client: EventStoreDBClient,
  { after, batchSize, categories }: PageQuery,
): Promise<EventBatch> {
  const count = batchSize + 1; // the event at the position itself comes once more
  const raw = await readRaw(client, { direction: FORWARDS, from: fromPosition(after), count });
  const events = raw
    .filter((event) => toPosition(event.position) > after)
    .filter((event) => !isSystemEvent(event) && isIn(categories, event.streamId))
    .map(toRecordedEvent);
  const last = raw.at(-1);
  const reached = last === undefined ? after : toPosition(last.position);
  return {
    events: events.slice(0, batchSize),
    position: events.length > batchSize ? (events[batchSize - 1]?.position ?? after) : maxOf(reached, after),
    caughtUp: raw.length < count,
  };
}

interface RawQuery {
  readonly direction: typeof FORWARDS | typeof BACKWARDS;
  readonly from: ReturnType<typeof fromPosition> | typeof END;
  readonly count: number;
}

async function readRaw(
  client: EventStoreDBClient,
  { direction, from, count }: RawQuery,
): Promise<AllStreamRecordedEvent[]> {
  const events: AllStreamRecordedEvent[] = [];
  for await (const resolved of client.readAll({ direction, fromPosition: from, maxCount: count })) {
    const event = eventOf(resolved);
    if (event) events.push(event);
  }
  return events;
}

function maxOf(one: Position, other: Position): Position {
  return one > other ? one : other;
}
