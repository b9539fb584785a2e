import { isUtf8 } from 'node:buffer';
import type { JsonObject } from '#libs/kernel';
import { CanonicalScan } from './canonical-scan.js';
import type { EventToJudge } from './judge.js';

/** An event whose bytes were seen to be canonical, with what is read of it. */
export interface ScannedEvent extends EventToJudge {
  /** 16 bytes in lower-case hex. */
  readonly salt: string;
}

const OPEN_BRACE = 0x7b;
const DATA = Buffer.from('{"data":');
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** ASCII without what has to be escaped: its one form is itself. */
const TEXT = String.raw`[ !#-[\]-~]*`;
/** What ids, names of streams and types are made of. */
const NAME = String.raw`[\w.:-]*`;
/** Below 2^53 without being looked at. */
const WHOLE = String.raw`(?:0|[1-9]\d{0,14})`;
/** Between the data and who acted. */
const UP_TO_ACTOR = new RegExp(`,"id":"(${UUID})","metadata":\\{"actor":`, 'y');
/** From behind who acted to the end. */
const BEHIND_ACTOR = new RegExp(
  `,"causationId":"${TEXT}","channel":"${TEXT}","commandHash":"${TEXT}","commandId":"${TEXT}"` +
    `,"correlationId":"${TEXT}","recordedAt":"(${TEXT})","salt":"([0-9a-f]{32})","schemaVersion":(${WHOLE})\\}` +
    `,"revision":(${WHOLE}),"stream":"(${NAME})","type":"(${NAME})"\\}$`,
  'y',
);

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
  const before = matchAt(UP_TO_ACTOR, text, dataTo);
  if (!before) return undefined;
  scan.at = UP_TO_ACTOR.lastIndex;
  if (!scan.value()) return undefined;
  const behind = matchAt(BEHIND_ACTOR, text, scan.at);
  if (!behind || (scan.isBeyondAscii && !isUtf8(line))) return undefined;
  const [, id = ''] = before;
  const [, recordedAt = '', salt = '', schemaVersion, revision, stream = '', type = ''] = behind;
  const data = hasPlainData ? text.slice(dataFrom, dataTo) : line.toString('utf8', dataFrom, dataTo);
  return {
    id,
    type: types.get(type) ?? newType(type),
    stream,
    revision: Number(revision),
    data: JSON.parse(data) as JsonObject,
    metadata: { schemaVersion: Number(schemaVersion), recordedAt },
    salt,
  };
}

function newType(type: string): string {
  // A copy: what is cut out of a line keeps the whole line in memory.
  const own = Buffer.from(type).toString();
  if (types.size < MOST_TYPES) types.set(own, own);
  return own;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
