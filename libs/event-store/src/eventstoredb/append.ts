import { setTimeout as delay } from 'node:timers/promises';
import {
  ANY,
  InvalidArgumentError,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  UnknownError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import type { EventStoreDBClient, AppendResult as Written } from '@eventstore/db-client';
import type { EncodedEvent } from '../codec.js';
import { AppendUnconfirmedError, InvalidAppendError, WrongExpectedRevisionError } from '../port.js';
import type { AppendResult, ExpectedRevision } from '../port.js';
import { isNotWritten, isTransient } from './errors.js';
import { toPosition } from './position.js';
import { positionOf } from './read.js';

const FIRST_RETRY_MS = 20;
const LAST_RETRY_MS = 500;

export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
}

/**
 * Appends, again and again while the trouble is passing: at an expected revision the server recognises a repeat
 * by its event ids. At `any` revision it does so only as well as it can, so there a doubtful append is not repeated.
 *
 * @param deadlineMs for all tries together
 */
export async function append(
  client: EventStoreDBClient,
  { stream, expected, events }: Append,
  deadlineMs: number,
): Promise<AppendResult> {
  const expires = performance.now() + deadlineMs;
  for (let pause = FIRST_RETRY_MS; ; pause = Math.min(2 * pause, LAST_RETRY_MS)) {
    const left = expires - performance.now();
    try {
      const written = await within(left, write(client, { stream, expected, events }, left));
      return await resultOf(client, stream, written);
    } catch (error) {
      const mayRepeat = expected !== 'any' || isNotWritten(error);
      const isHopeless = expires - performance.now() < pause || !mayRepeat;
      if (!isTransient(error)) throw translate(error, stream, expected);
      if (isHopeless) throw new AppendUnconfirmedError(stream, { cause: error });
    }
    await delay(pause);
  }
}

function write(
  client: EventStoreDBClient,
  { stream, expected, events }: Append,
  deadline: number,
): Promise<Written> {
  return client.appendToStream(
    stream,
    events.map(({ id, type, data, metadata }) =>
      jsonEvent({
        id,
        type,
        data: JSON.parse(data) as Record<string, unknown>,
        metadata: JSON.parse(metadata) as Record<string, unknown>,
      }),
    ),
    { expectedRevision: toExpectedVersion(expected), deadline: Math.ceil(deadline) },
  );
}

/** The client's batch call has no deadline of its own on this side. */
async function within<T>(deadlineMs: number, work: Promise<T>): Promise<T> {
  const ended = new AbortController();
  const timeout = delay(deadlineMs, undefined, { signal: ended.signal }).then(() => {
    throw Object.assign(new Error('the server does not answer'), { type: 'deadline-exceeded' });
  });
  timeout.catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    ended.abort();
  }
}

async function resultOf(client: EventStoreDBClient, stream: string, written: Written): Promise<AppendResult> {
  const revision = Number(written.nextExpectedRevision);
  const position =
    written.position === undefined
      ? await positionOf(client, stream, revision)
      : toPosition(written.position);
  return { position, revision };
}

function toExpectedVersion(expected: ExpectedRevision) {
  return expected === 'any' ? ANY : expected === 'noStream' ? NO_STREAM : BigInt(expected);
}

function translate(error: unknown, stream: string, expected: ExpectedRevision): unknown {
  if (error instanceof WrongExpectedVersionError) {
    const { actualVersion } = error;
    const actual = typeof actualVersion === 'bigint' ? Number(actualVersion) : 'noStream';
    return new WrongExpectedRevisionError(stream, expected, actual);
  }
  if (error instanceof MaxAppendSizeExceededError || error instanceof InvalidArgumentError)
    return new InvalidAppendError(stream, error.message, { cause: error });
  return error instanceof UnknownError ? new AppendUnconfirmedError(stream, { cause: error }) : error;
}
