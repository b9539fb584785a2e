import { isUtf8 } from 'node:buffer';
import type { JsonObject } from '#libs/kernel';
import { sha256 } from '../log/hash.js';
import {
  held,
  hold,
  isBeyondAscii,
  NOWHERE,
  objectAt,
  plainAt,
  ROOM,
  saltAt,
  stringAt,
  textAt,
  uuidAt,
  valueAt,
  wholeNumberAt,
} from './canonical-scan.js';
import type { EventToJudge } from './judge.js';

/** A line of a bundle: an event as its canonical bytes, and the entry that the log commits to for those bytes. */
export interface EventLine {
  readonly event: EventToJudge;
  readonly entry: Buffer;
  /** The bytes are RFC 8785 canonical: there is no second way to read them. */
  readonly isCanonical: boolean;
}

const bytes = (text: string) => Buffer.from(text);
const DATA = bytes('{"data":');
const ID = bytes(',"id":');
const ACTOR = bytes(',"metadata":{"actor":');
const BEHIND_ACTOR = ['causationId', 'channel', 'commandHash', 'commandId', 'correlationId'].map((key) =>
  bytes(`,"${key}":`),
);
const RECORDED_AT = bytes(',"recordedAt":');
const SALT = bytes(',"salt":');
const SCHEMA_VERSION = bytes(',"schemaVersion":');
const REVISION = bytes('},"revision":');
const STREAM = bytes(',"stream":');
const TYPE = bytes(',"type":');
const END = bytes('}');

/** One string for each type: rules are looked up by it, and one that was looked up before is found faster. */
const types = new Map<string, string>();
const MOST_TYPES = 1_000;

/**
 * The short way to an event: its envelope as this product writes it, of which only the data are made into objects.
 *
 * @param line UTF-8, without its newline
 * @returns undefined when the line is anything else, which may still be a canonical event: ask the long way
 */
export function scanEvent(line: Buffer): EventLine | undefined {
  const end = hold(line);
  if (end === NOWHERE) return undefined;
  const data = textAt(ROOM, DATA);
  const dataEnd = objectAt(data);
  const isPlainData = !isBeyondAscii();
  const id = textAt(dataEnd, ID);
  const idEnd = uuidAt(id);
  let at = valueAt(textAt(idEnd, ACTOR));
  for (const key of BEHIND_ACTOR) at = stringAt(textAt(at, key));
  const recordedAt = textAt(at, RECORDED_AT);
  const recordedAtEnd = plainAt(recordedAt);
  at = saltAt(textAt(recordedAtEnd, SALT));
  const schemaVersion = textAt(at, SCHEMA_VERSION);
  const schemaVersionEnd = wholeNumberAt(schemaVersion);
  const revision = textAt(schemaVersionEnd, REVISION);
  const revisionEnd = wholeNumberAt(revision);
  const stream = textAt(revisionEnd, STREAM);
  const streamEnd = plainAt(stream);
  const type = textAt(streamEnd, TYPE);
  const typeEnd = plainAt(type);
  if (textAt(typeEnd, END) !== end || (isBeyondAscii() && !isUtf8(line))) return undefined;
  const salted = held.subarray(0, end);
  // A character for each byte, so that places in the one are places in the other.
  const text = salted.toString('latin1');
  return {
    event: {
      id: text.slice(id + 1, idEnd - 1),
      type: knownType(text.slice(type + 1, typeEnd - 1)),
      // Read for itself: what is cut out of a text keeps the whole of it in memory, and streams are kept.
      stream: salted.toString('latin1', stream + 1, streamEnd - 1),
      revision: Number(text.slice(revision, revisionEnd)),
      data: JSON.parse(
        isPlainData ? text.slice(data, dataEnd) : salted.toString('utf8', data, dataEnd),
      ) as JsonObject,
      metadata: {
        schemaVersion: Number(text.slice(schemaVersion, schemaVersionEnd)),
        recordedAt: text.slice(recordedAt + 1, recordedAtEnd - 1),
      },
    },
    entry: sha256(salted),
    isCanonical: true,
  };
}

function knownType(type: string): string {
  return types.get(type) ?? newType(type);
}

function newType(type: string): string {
  // A copy: what is cut out of a line keeps the whole line in memory.
  const own = Buffer.from(type).toString();
  if (types.size < MOST_TYPES) types.set(own, own);
  return own;
}
