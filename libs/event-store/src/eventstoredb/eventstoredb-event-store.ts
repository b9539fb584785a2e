import { setTimeout as delay } from 'node:timers/promises';
import { EventStoreDBClient } from '@eventstore/db-client';
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
import { append } from './append.js';
import { isTransient } from './errors.js';
import { readEnd, readHead, readPage, readStream } from './read.js';
import { skipAhead } from './skip-ahead.js';

export interface EventStoreDbOptions {
  /** `esdb://user:password@host:2113?tls=true`; several hosts or `esdb+discover://` for a cluster. */
  readonly connectionString: string;
  /** How often to look for appends of other processes, in milliseconds (default 75). */
  readonly pollIntervalMs?: number;
  /** After how many milliseconds an append counts as unconfirmed (default 10,000). */
  readonly appendDeadlineMs?: number;
}

const DEFAULTS = { pollIntervalMs: 75, appendDeadlineMs: 10_000 };
const DISPOSE_MS = 2_000;
const READING = { isTransient, forMs: 5_000 };

/**
 * The log in EventStoreDB 22.6 or later, kept for this product alone (docs/adr/0002-event-store-port.md). One
 * instance a process: the client keeps the appends that wait for an answer in one list for all its instances.
 */
export class EventStoreDbEventStore implements EventStore {
  private readonly tail: Tail;
  private readonly closing = new AbortController();

  private constructor(
    private readonly client: EventStoreDBClient,
    private readonly appendDeadlineMs: number,
    pollIntervalMs: number,
  ) {
    this.tail = new Tail(() => readEnd(client), pollIntervalMs);
  }

  /**
   * Connects.
   *
   * @throws Error when the connection string is malformed, or no server answers within 5 seconds
   */
  static async open(options: EventStoreDbOptions): Promise<EventStoreDbEventStore> {
    const { connectionString, appendDeadlineMs, pollIntervalMs } = { ...DEFAULTS, ...options };
    const client = EventStoreDBClient.connectionString(connectionString);
    const store = new EventStoreDbEventStore(client, appendDeadlineMs, pollIntervalMs);
    try {
      await store.head();
    } catch (error) {
      await disconnect(client);
      throw error;
    }
    return store;
  }

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const encoded = encodeAppend(stream, expected, events);
    const result = await append(this.client, { stream, expected, events: encoded }, this.appendDeadlineMs);
    this.tail.advance(result.position);
    return result;
  }

  readStream(stream: string, from = 0): Promise<readonly RecordedEvent[]> {
    return patiently(() => readStream(this.client, stream, from), READING);
  }

  readAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const { signal } = options;
    return readThrough(this.toEnd(options, signal), after, { ...READING, signal });
  }

  subscribeAll(after: Position, options: ReadAllOptions = {}): AsyncGenerator<EventBatch> {
    const signals = [this.closing.signal, options.signal].filter((signal) => signal !== undefined);
    const signal = AbortSignal.any(signals);
    return follow(this.toEnd(options, signal), after, this.tail, { isTransient, forMs: Infinity, signal });
  }

  head(): Promise<Position> {
    return patiently(() => readHead(this.client), READING);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await disconnect(this.client);
  }

  /**
   * Page by page; when a page is full of what may not concern the reader, the server's filter is asked to find what
   * does, and pages go on from there. Only a page says that the end was reached.
   */
  private toEnd(options: ReadAllOptions, signal: AbortSignal | undefined): ReadToEnd {
    const { batchSize = DEFAULT_BATCH_SIZE, filter } = options;
    const { client } = this;
    return async function* (after) {
      const categories = categoriesOf(filter);
      for (let position = after; ;) {
        const page = await readPage(client, { after: position, batchSize, categories });
        position = page.position;
        yield page;
        if (page.caughtUp) return;
        if (categories === undefined || categories.length === 0) continue;
        for await (const batch of skipAhead(client, { after: position, batchSize, categories, signal })) {
          position = batch.position;
          yield batch;
        }
      }
    };
  }
}

/** Ends what is under way, but does not wait for a call that will not end; then closes the connection. */
async function disconnect(client: EventStoreDBClient): Promise<void> {
  const ended = new AbortController();
  const patience = delay(DISPOSE_MS, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([client.dispose(), patience]);
  ended.abort();
  // The client offers no way to close its channel, whose keep-alive would hold the process.
  const { getChannel } = client as unknown as { getChannel: () => Promise<{ close(): void }> };
  await getChannel().then(
    (channel) => {
      channel.close();
    },
    () => undefined, // no server was found to connect to, so there is nothing to close
  );
}
