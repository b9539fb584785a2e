import { isUtf8 } from 'node:buffer';
import { isUuid } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import { CanonicalScan } from './canonical-scan.js';
import type { EventToJudge } from './judge.js';

/** An event whose bytes were seen to be canonical, with what is read of it. */
export interface ScannedEvent extends EventToJudge {
  /** 16 bytes in lower-case hex. */
  readonly salt: string;
}

const OPEN_BRACE = 0x7b;
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
const SIXTEEN_BYTES = /^[0-9a-f]{32}$/;

const scan = new CanonicalScan();
/** One string for each type: rules are looked up by it, and one that was looked up before is found faster. */
const types = new Map<string, string>();
const MOST_TYPES = 1_000;

/**
 * The short way to an event: its envelope as this product writes it, of which only the data are made into objects.
 *
 * @param line UTF-8, without its newline
 * @returns undefined when the line is anything else, which may still be a canonical event: ask the long way
 */
export function scanEvent(line: Buffer): ScannedEvent | undefined {
  scan.begin(line);
  if (!scan.text(DATA) || line[scan.at] !== OPEN_BRACE) return undefined;
  const dataFrom = scan.at;
  if (!scan.value()) return undefined;
  const dataTo = scan.at;
  const hasPlainData = !scan.isBeyondAscii;
  // A character for each byte, so that places in the one are places in the other.
  const text = line.toString('latin1');
  const id = plainBehind(ID, text);
  if (!scan.text(ACTOR) || !scan.value()) return undefined;
  for (const key of BEHIND_ACTOR) if (!scan.text(key) || !scan.string()) return undefined;
  const recordedAt = plainBehind(RECORDED_AT, text);
  const salt = plainBehind(SALT, text);
  const schemaVersion = wholeBehind(SCHEMA_VERSION, text);
  const revision = wholeBehind(REVISION, text);
  // Read for itself: what is cut out of a text keeps the whole of it in memory, and streams are kept.
  const stream = plainBehind(STREAM, text) && line.toString('latin1', scan.from, scan.to);
  const type = plainBehind(TYPE, text);
  if (!scan.text(END) || !scan.isAtEnd || !isUuid(id) || !SIXTEEN_BYTES.test(salt)) return undefined;
  if (scan.isBeyondAscii && !isUtf8(line)) return undefined;
  const data = hasPlainData ? text.slice(dataFrom, dataTo) : line.toString('utf8', dataFrom, dataTo);
  return {
    id,
    type: types.get(type) ?? newType(type),
    stream,
    revision,
    data: JSON.parse(data) as JsonObject,
    metadata: { schemaVersion, recordedAt },
    salt,
  };
}

/** The plain string behind the key; nothing fits behind one that is not there. */
function plainBehind(key: Buffer, text: string): string {
  if (scan.text(key) && scan.plain()) return text.slice(scan.from, scan.to);
  scan.giveUp();
  return '';
}

function wholeBehind(key: Buffer, text: string): number {
  const from = scan.at + key.length;
  if (scan.text(key) && scan.wholeNumber()) return Number(text.slice(from, scan.at));
  scan.giveUp();
  return 0;
}

function newType(type: string): string {
  // A copy: what is cut out of a line keeps the whole line in memory.
  const own = Buffer.from(type).toString();
  if (types.size < MOST_TYPES) types.set(own, own);
  return own;
}
