import type { JsonObject } from '#libs/kernel';

/** By which way a command reached us. */
export type Channel = 'web' | 'desk' | 'paper' | 'phone' | 'system';

/** Who did it: a random id, never a name. A ballot carries the role alone. */
export interface Actor {
  readonly id?: string;
  readonly role: string;
  readonly onBehalfOf?: string;
}

/** The envelope beside an event's data (docs/adr/0001-event-envelope.md). */
export interface EventMetadata {
  readonly schemaVersion: number;
  readonly correlationId: string;
  readonly causationId: string;
  readonly commandId: string;
  /** HMAC-SHA-256 of the command under the server's key, lower-case hex. */
  readonly commandHash: string;
  readonly actor: Actor;
  readonly channel: Channel;
  /** ISO 8601, UTC, milliseconds. */
  readonly recordedAt: string;
  /** 16 random bytes, lower-case hex; makes the public leaf hash unguessable. */
  readonly salt: string;
}

export interface NewEvent {
  /** UUID; UUIDv5 of the command's id and the event's index, so a repeated append is recognised. */
  readonly id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly metadata: EventMetadata;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  /** 0 for a stream's first event. */
  readonly revision: number;
  readonly position: Position;
}

/**
 * A place in the one global order of the log. Opaque; compare as text: a later event has a greater position.
 * No reader ever sees an event appear before a position that it has already been given.
 */
export type Position = string & { readonly __position: never };

/** Before the first event. */
export const START = '' as Position;

/** The stream must have exactly this last revision, or not exist. `any` leaves it unchecked. */
export type ExpectedRevision = number | 'noStream' | 'any';

export interface AppendResult {
  /** Position of the last event of the append. */
  readonly position: Position;
  /** Revision of the last event of the append. */
  readonly revision: number;
  /** It had been written before, perhaps by another process. Not every store says so: EventStoreDB does not. */
  readonly isRepeat?: true;
}

/** Without a filter: everything but the store's own system events. */
export interface EventFilter {
  /** Only streams of these categories: the part of the stream's name before its first dash. */
  readonly categories: readonly string[];
}

/** What a reader of the whole log gets at a time. */
export interface EventBatch {
  /** In order, matching the filter; may be empty when only the position moved on. */
  readonly events: readonly RecordedEvent[];
  /** Everything up to and including this position has been seen or was filtered out. */
  readonly position: Position;
  /** True when the reader had reached the end of the log as it then was. */
  readonly caughtUp: boolean;
}

export const DEFAULT_BATCH_SIZE = 500;

export interface ReadAllOptions {
  readonly filter?: EventFilter;
  /** At most this many events a batch (default 500). */
  readonly batchSize?: number;
  /** Ends the reading, without an error, after the batch that is being handled. */
  readonly signal?: AbortSignal;
}

/**
 * The append-only log (docs/adr/0002-event-store-port.md). Events within an append are all written or none.
 *
 * What it does not promise, because not every store can: an append across streams, dense positions, and a
 * comparison of the content when an event id is repeated.
 */
export interface EventStore {
  /**
   * Appends to one stream. Repeating an append (same event ids at the same expected revision) answers as the
   * first time and writes nothing.
   *
   * @param stream `<category>-<id>`, no dash inside the category
   * @throws InvalidAppendError when it can never be written: a malformed name or id, nothing in it, too large
   * @throws WrongExpectedRevisionError when the stream's last revision is another
   * @throws AppendUnconfirmedError when the store did not answer in time: it may or may not be written, so ask
   *   again with the same event ids
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;

  /** The events of a stream in order, from a revision on; none if the stream does not exist. */
  readStream(stream: string, from?: number): Promise<readonly RecordedEvent[]>;

  /** Everything after a position up to the present end, then stops. */
  readAll(after: Position, options?: ReadAllOptions): AsyncIterable<EventBatch>;

  /** As {@link readAll}, then goes on with what comes, until the signal aborts. Reconnects by itself. */
  subscribeAll(after: Position, options?: ReadAllOptions): AsyncIterable<EventBatch>;

  /** Position of the last event, or START in an empty log. */
  head(): Promise<Position>;

  close(): Promise<void>;
}

export class WrongExpectedRevisionError extends Error {
  override readonly name = 'WrongExpectedRevisionError';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: number | 'noStream',
  ) {
    super(`stream ${stream}: expected revision ${String(expected)}, found ${String(actual)}`);
  }
}

/** The append is malformed; no store would take it. */
export class InvalidAppendError extends Error {
  override readonly name = 'InvalidAppendError';

  constructor(
    readonly stream: string,
    readonly why: string,
    options?: ErrorOptions,
  ) {
    super(`append to ${JSON.stringify(stream)}: ${why}`, options);
  }
}

export class AppendUnconfirmedError extends Error {
  override readonly name = 'AppendUnconfirmedError';

  constructor(
    readonly stream: string,
    options?: ErrorOptions,
  ) {
    super(`append to ${stream} was not confirmed in time`, options);
  }
}

/** The category of a stream: what stands before its first dash. */
export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}
