import type { Pool } from 'pg';
import { decodeEvent } from '../codec.js';
import type { EventBatch, Position, RecordedEvent } from '../port.js';
import { fromPosition, toPosition } from './position.js';
import type { StreamFrom } from './stream-reads.js';

type EventRow = [
  position: string,
  stream: string,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];
type BatchRow = [head: string, ...event: EventRow | null[]];

const EVENT = 'position, stream, revision, id, type, data, metadata';

const READ_STREAM = {
  name: 'event-store-read-stream',
  text: `SELECT ${EVENT} FROM event_store.events WHERE stream = $1 AND revision >= $2 ORDER BY revision`,
  rowMode: 'array' as const,
};

/** Each looked up by the index on its own, so that the plan is that of one. */
const READ_STREAMS = {
  name: 'event-store-read-streams',
  text: `
    SELECT asked.number, e.*
    FROM unnest($1::text[], $2::bigint[]) WITH ORDINALITY AS asked (stream, revision, number)
    CROSS JOIN LATERAL (
      SELECT ${EVENT} FROM event_store.events
      WHERE stream = asked.stream AND revision >= asked.revision ORDER BY revision
    ) e
    ORDER BY asked.number, e.revision`,
  rowMode: 'array' as const,
};

/** The head is read in the same statement as the events, so an empty answer proves that none was missed. */
const READ_ALL = {
  name: 'event-store-read-all',
  text: `
    SELECT head.position, e.*
    FROM (SELECT least(coalesce(max(position), 0), $2::bigint) AS position FROM event_store.events) head
    LEFT JOIN LATERAL (
      SELECT ${EVENT} FROM event_store.events
      WHERE position > $1::bigint AND position <= head.position
      ORDER BY events.position LIMIT $3
    ) e ON true
    ORDER BY e.position`,
  rowMode: 'array' as const,
};

/**
 * One index range for each category, merged: a rare category is found without reading the whole log. Compared as rows,
 * so that no other index will do: the planner would walk the log by position for a category that it thinks common.
 */
const READ_CATEGORIES = {
  name: 'event-store-read-categories',
  text: `
    SELECT head.position, e.*
    FROM (SELECT least(coalesce(max(position), 0), $2::bigint) AS position FROM event_store.events) head
    LEFT JOIN LATERAL (
      SELECT found.* FROM unnest($4::text[]) AS category
      CROSS JOIN LATERAL (
        SELECT ${EVENT} FROM event_store.events
        WHERE (split_part(stream, '-', 1), position) > (category COLLATE "C", $1::bigint)
          AND (split_part(stream, '-', 1), position) <= (category COLLATE "C", head.position)
        ORDER BY split_part(stream, '-', 1), events.position LIMIT $3
      ) found
      ORDER BY found.position LIMIT $3
    ) e ON true
    ORDER BY e.position`,
  rowMode: 'array' as const,
};

export async function readStream(pool: Pool, stream: string, from: number): Promise<RecordedEvent[]> {
  const { rows } = await pool.query<EventRow>({ ...READ_STREAM, values: [stream, from] });
  return rows.map(toEvent);
}

/** Several streams in one round trip, in the order in which they are asked for. */
export async function readStreams(pool: Pool, asked: readonly StreamFrom[]): Promise<RecordedEvent[][]> {
  const [only] = asked;
  if (only && asked.length === 1) return [await readStream(pool, only.stream, only.from)];
  const { rows } = await pool.query<[number: string, ...event: EventRow]>({
    ...READ_STREAMS,
    values: [asked.map(({ stream }) => stream), asked.map(({ from }) => from)],
  });
  const found = asked.map((): RecordedEvent[] => []);
  for (const [number, ...row] of rows) found[Number(number) - 1]?.push(toEvent(row));
  return found;
}

export async function readHead(pool: Pool): Promise<Position> {
  const { rows } = await pool.query<[string]>({
    name: 'event-store-head',
    text: 'SELECT coalesce(max(position), 0) FROM event_store.events',
    rowMode: 'array',
  });
  return toPosition(rows[0]?.[0] ?? '0');
}

export interface BatchQuery {
  readonly after: Position;
  /** Read no further than this; the end of the log if not given. */
  readonly upTo?: Position | undefined;
  readonly batchSize: number;
  readonly categories?: readonly string[] | undefined;
}

const NO_BOUND = '9223372036854775807';

/** The next events after a position; caught up when there are fewer than asked for. */
export async function readBatch(pool: Pool, query: BatchQuery): Promise<EventBatch> {
  const { after, upTo, batchSize, categories } = query;
  const bounds = [fromPosition(after), upTo === undefined ? NO_BOUND : fromPosition(upTo), batchSize];
  const { rows } = await pool.query<BatchRow>(
    categories === undefined
      ? { ...READ_ALL, values: bounds }
      : { ...READ_CATEGORIES, values: [...bounds, [...new Set(categories)]] },
  );
  const events = rows.flatMap(([, ...row]) => (isEvent(row) ? [toEvent(row)] : []));
  const caughtUp = events.length < batchSize;
  const head = toPosition(rows[0]?.[0] ?? '0');
  const position = caughtUp ? (head > after ? head : after) : (events.at(-1)?.position ?? after);
  return { events, position, caughtUp };
}

function isEvent(row: EventRow | null[]): row is EventRow {
  return row[0] !== null;
}

function toEvent([position, stream, revision, id, type, data, metadata]: EventRow): RecordedEvent {
  return decodeEvent({ id, type, data, metadata }, { stream, revision, position: toPosition(position) });
}
