import { Pool } from 'pg';
import type { ClientBase, PoolConfig } from 'pg';
import { AppendQueue } from '../append-queue.js';
import { categoriesOf, encodeAppend } from '../border.js';
import { follow, readThrough } from '../follow.js';
import type { ReadToEnd } from '../follow.js';
import { patiently } from '../patience.js';
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
import { Tail } from '../tail.js';
import { appendBatch } from './append-batch.js';
import { isTransient } from './errors.js';
import { readBatch, readHead, readStreams } from './reader.js';
import { migrate } from './schema.js';
import { StreamReads } from './stream-reads.js';
import { TailReads } from './tail-reads.js';

export interface PostgresEventStoreOptions {
  /** How to connect, and how many connections readers may use (`max`, default 4); appends have one of their own. */
  readonly connection: PoolConfig;
  /** How often to look for appends of other processes, in milliseconds (default 75). */
  readonly pollIntervalMs?: number;
  /** After how many milliseconds an append counts as unconfirmed (default 10,000). */
  readonly appendDeadlineMs?: number;
}

const DEFAULTS = { pollIntervalMs: 75, appendDeadlineMs: 10_000 };
const READING = { isTransient, forMs: 5_000 };

/** The log in PostgreSQL: one table, dense positions, in the schema `event_store` (docs/adr/0002-event-store-port.md). */
export class PostgresEventStore implements EventStore {
  private readonly appends: AppendQueue;
  private readonly tail: Tail;
  private readonly tailReads: TailReads;
  private readonly streamReads: StreamReads;
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
    this.streamReads = new StreamReads((asked) => readStreams(this.readers, asked));
    this.tailReads = new TailReads(
      (after) => readBatch(this.readers, { after, batchSize: DEFAULT_BATCH_SIZE }),
      DEFAULT_BATCH_SIZE,
    );
  }

  /**
   * Connects, and makes or updates the schema.
   *
   * @throws Error when the database cannot be reached or its schema is newer than this program
   */
  static async open(options: PostgresEventStoreOptions): Promise<PostgresEventStore> {
    const settings = { ...DEFAULTS, ...options };
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool waits for it; its types do not say so
    const readers = makePool({ max: 4, ...options.connection, onConnect: goAlongIndexes });
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
    return patiently(() => this.streamReads.of(stream, from), READING);
  }

  async *readAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const upTo = await this.head();
    yield* readThrough(this.toEnd(options, upTo), after, { ...READING, signal: options.signal });
  }

  subscribeAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const signals = [this.closing.signal, options.signal].filter((signal) => signal !== undefined);
    const patience = { isTransient, forMs: Infinity, signal: AbortSignal.any(signals) };
    return follow(this.toEnd(options), after, this.tail, patience);
  }

  head(): Promise<Position> {
    return patiently(() => readHead(this.readers), READING);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.appends.close();
    await Promise.all([this.readers.end(), this.writer.end()]);
  }

  private toEnd(options: ReadAllOptions, upTo?: Position): ReadToEnd {
    const { batchSize = DEFAULT_BATCH_SIZE, filter } = options;
    const { readers, tail, tailReads } = this;
    const mayShare = upTo === undefined && batchSize === DEFAULT_BATCH_SIZE;
    return async function* (after) {
      const categories = categoriesOf(filter);
      for (let position = after, caughtUp = false; !caughtUp;) {
        const batch: EventBatch =
          mayShare && tailReads.isNear(position, tail.end)
            ? await tailReads.next(position, categories)
            : await readBatch(readers, { after: position, upTo, batchSize, categories });
        ({ position, caughtUp } = batch);
        yield batch;
      }
    };
  }
}

/**
 * Readers go along an index in its order. The planner knows little of how many events a category has, least of all
 * after many came at once, and would gather and sort all that follow for each batch.
 */
async function goAlongIndexes(client: ClientBase): Promise<void> {
  await client.query('SET enable_bitmapscan = off; SET enable_seqscan = off');
}

function makePool(config: PoolConfig): Pool {
  const pool = new Pool({ keepAlive: true, ...config });
  pool.on('error', () => undefined); // an idle connection was lost: the next query makes another
  return pool;
}
