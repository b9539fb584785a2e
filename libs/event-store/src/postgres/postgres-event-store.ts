import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { AppendQueue } from '../append-queue.js';
import { categoriesOf, encodeAppend } from '../border.js';
import { DEFAULT_BATCH_SIZE } from '../port.js';
import type {
  AppendResult,
  EventBatch,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  ReadAllOptions,
  RecordedEvent,
} from '../port.js';
import { appendBatch } from './append-batch.js';
import { isTransient } from './errors.js';
import { patiently } from './patience.js';
import { readBatch, readHead, readStream } from './reader.js';
import { migrate } from './schema.js';
import { Tail } from './tail.js';

export interface PostgresEventStoreOptions {
  /** How to connect, and how many connections readers may use (`max`, default 4); appends have one of their own. */
  readonly connection: PoolConfig;
  /** How often to look for appends of other processes, in milliseconds (default 75). */
  readonly pollIntervalMs?: number;
  /** After how many milliseconds an append counts as unconfirmed (default 10,000). */
  readonly appendDeadlineMs?: number;
}

const DEFAULTS = { pollIntervalMs: 75, appendDeadlineMs: 10_000 };
const READ_DEADLINE_MS = 5_000;

/** The log in PostgreSQL: one table, dense positions, in the schema `event_store` (docs/adr/0002-event-store-port.md). */
export class PostgresEventStore implements EventStore {
  private readonly appends: AppendQueue;
  private readonly tail: Tail;
  private readonly closing = new AbortController();

  private constructor(
    private readonly readers: Pool,
    private readonly writer: Pool,
    options: Required<Omit<PostgresEventStoreOptions, 'connection'>>,
  ) {
    this.appends = new AppendQueue({
      send: (batch) => appendBatch(this.writer, batch),
      isTransient,
      deadlineMs: options.appendDeadlineMs,
    });
    this.tail = new Tail(() => readHead(this.readers), options.pollIntervalMs);
  }

  /**
   * Connects, and makes or updates the schema.
   *
   * @throws Error when the database cannot be reached or its schema is newer than this program
   */
  static async open(options: PostgresEventStoreOptions): Promise<PostgresEventStore> {
    const settings = { ...DEFAULTS, ...options };
    const readers = makePool({ max: 4, ...options.connection });
    const writer = makePool({
      ...options.connection,
      max: 1,
      statement_timeout: settings.appendDeadlineMs, // what is unconfirmed is not written much later
      query_timeout: settings.appendDeadlineMs,
      connectionTimeoutMillis: settings.appendDeadlineMs,
    });
    try {
      await migrate(readers);
    } catch (error) {
      await Promise.all([readers.end(), writer.end()]);
      throw error;
    }
    return new PostgresEventStore(readers, writer, settings);
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const encoded = encodeAppend(stream, expected, events);
    const result = await this.appends.append({ stream, expected, events: encoded });
    this.tail.advance(result.position);
    return result;
  }

  readStream(stream: string, from = 0): Promise<readonly RecordedEvent[]> {
    return patiently(() => readStream(this.readers, stream, from), { forMs: READ_DEADLINE_MS });
  }

  async *readAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const query = toQuery(options);
    const upTo = await this.head();
    let position = after;
    for (let caughtUp = false; !caughtUp && options.signal?.aborted !== true;) {
      const batch = await patiently(() => readBatch(this.readers, { ...query, after: position, upTo }), {
        forMs: READ_DEADLINE_MS,
      });
      ({ position, caughtUp } = batch);
      yield batch;
    }
  }

  async *subscribeAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const query = toQuery(options);
    const signals = [this.closing.signal, options.signal].filter((signal) => signal !== undefined);
    const signal = AbortSignal.any(signals);
    let position = after;
    let announced = false;
    while (!signal.aborted) {
      const batch = await patiently(() => readBatch(this.readers, { ...query, after: position }), { signal });
      if (batch === undefined) return;
      const isNews = batch.position > position || (batch.caughtUp && !announced);
      announced = batch.caughtUp;
      position = batch.position;
      if (isNews) yield batch;
      if (batch.caughtUp) await this.tail.grownBeyond(position, signal);
    }
  }

  head(): Promise<Position> {
    return patiently(() => readHead(this.readers), { forMs: READ_DEADLINE_MS });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.appends.close();
    await Promise.all([this.readers.end(), this.writer.end()]);
  }
}

function toQuery(options: ReadAllOptions) {
  return {
    batchSize: options.batchSize ?? DEFAULT_BATCH_SIZE,
    categories: categoriesOf(options.filter),
  };
}

function makePool(config: PoolConfig): Pool {
  const pool = new Pool({ keepAlive: true, ...config });
  pool.on('error', () => undefined); // an idle connection was lost: the next query makes another
  return pool;
}
