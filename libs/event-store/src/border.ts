import { isUuid } from '#libs/kernel';
import { encodeEvent } from './codec.js';
import type { EncodedEvent } from './codec.js';
import { InvalidAppendError } from './port.js';
import type { EventFilter, ExpectedRevision, NewEvent } from './port.js';

/**
 * The most that one append may hold, in bytes of canonical JSON and in events. EventStoreDB takes 1 MiB an append
 * with its own overhead; what one store refuses the other refuses too.
 */
export const MAX_APPEND_BYTES = 1_000_000;
export const MAX_APPEND_EVENTS = 1_000;

const CATEGORY = /^[a-z][A-Za-z0-9]{0,63}$/;
const STREAM = /^[a-z][A-Za-z0-9]{0,63}-[A-Za-z0-9][A-Za-z0-9_.:-]{0,190}$/;
const TYPE = /^[A-Za-z][A-Za-z0-9_.-]{0,127}$/;

/**
 * Checks an append before it goes to any store, and writes its events as text.
 *
 * @throws InvalidAppendError saying what is wrong with it
 */
export function encodeAppend(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
): readonly EncodedEvent[] {
  const refuse = (why: string, cause?: unknown): never => {
    throw new InvalidAppendError(stream, why, { cause });
  };
  if (!STREAM.test(stream)) refuse('a stream is named <category>-<id>');
  if (typeof expected === 'number' && (!Number.isSafeInteger(expected) || expected < 0))
    refuse(`${String(expected)} is no revision`);
  if (events.length === 0) refuse('there is no event in it');
  if (events.length > MAX_APPEND_EVENTS) refuse(`more than ${String(MAX_APPEND_EVENTS)} events`);
  if (new Set(events.map(({ id }) => id)).size < events.length) refuse('two events have the same id');

  let bytes = 0;
  return events.map((event) => {
    if (!isUuid(event.id)) refuse(`${JSON.stringify(event.id)} is no event id (a lower-case UUID)`);
    if (!TYPE.test(event.type)) refuse(`${JSON.stringify(event.type)} is no event type`);
    const encoded = encodeOr(event, refuse);
    bytes += Buffer.byteLength(encoded.data) + Buffer.byteLength(encoded.metadata);
    if (bytes > MAX_APPEND_BYTES) refuse(`more than ${String(MAX_APPEND_BYTES)} bytes`);
    return encoded;
  });
}

/** @throws RangeError when something in the filter is no category */
export function categoriesOf(filter: EventFilter | undefined): readonly string[] | undefined {
  for (const category of filter?.categories ?? [])
    if (!CATEGORY.test(category)) throw new RangeError(`${JSON.stringify(category)} is no category`);
  return filter?.categories;
}

function encodeOr(event: NewEvent, refuse: (why: string, cause: unknown) => never): EncodedEvent {
  try {
    return encodeEvent(event);
  } catch (error) {
    return refuse(`event ${event.id} has no canonical JSON`, error);
  }
}
