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

const QUOTE = 0x22;
const OPEN_BRACE = 0x7b;
const [DATA, ID, METADATA, REVISION, STREAM, TYPE, END] = [
  '{"data":',
  ',"id":',
  ',"metadata":{"actor":',
  ',"revision":',
  ',"stream":',
  ',"type":',
  '}',
].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer, Buffer, Buffer, Buffer];
const STRINGS_OF_METADATA = [
  'causationId',
  'channel',
  'commandHash',
  'commandId',
  'correlationId',
  'recordedAt',
].map((name) => Buffer.from(`,"${name}":`));
const SALT = Buffer.from(',"salt":');
const SCHEMA_VERSION = Buffer.from(',"schemaVersion":');
const SALT_CHARS = 32;
const UUID_CHARS = 36;
const PLAIN = /^[\w.:-]*$/;
const HEX = /^[0-9a-f]*$/;

const scan = new CanonicalScan();

/**
 * The short way to an event: its envelope as this product writes it, of which only the data are made into objects.
 *
 * @param line UTF-8, without its newline
 * @returns undefined when the line is anything else, which may still be a canonical event: ask the long way
 */
export function scanEvent(line: Buffer): ScannedEvent | undefined {
  scan.begin(line);
  if (!after(DATA, line, OPEN_BRACE)) return undefined;
  const dataFrom = scan.at;
  if (!scan.value()) return undefined;
  const dataTo = scan.at;
  const hasPlainData = !scan.isBeyondAscii;
  const id = string(ID, line);
  if (id?.length !== UUID_CHARS || !isUuid(id) || !scan.text(METADATA) || !scan.value()) return undefined;
  for (const name of STRINGS_OF_METADATA) if (!after(name, line, QUOTE) || !scan.string()) return undefined;
  const salt = string(SALT, line);
  const schemaVersion = number(SCHEMA_VERSION, line);
  if (salt?.length !== SALT_CHARS || !HEX.test(salt) || schemaVersion === undefined || !scan.text(END))
    return undefined;
  const revision = number(REVISION, line);
  const stream = string(STREAM, line);
  const type = string(TYPE, line);
  if (revision === undefined || stream === undefined || type === undefined) return undefined;
  if (!scan.text(END) || !scan.isAtEnd || (scan.isBeyondAscii && !isUtf8(line))) return undefined;
  const text = line.toString(hasPlainData ? 'latin1' : 'utf8', dataFrom, dataTo);
  return {
    id,
    type,
    stream,
    revision,
    data: JSON.parse(text) as JsonObject,
    metadata: { schemaVersion },
    salt,
  };
}

/** Moves on behind a name, if a value that begins so follows. */
function after(name: Buffer, line: Buffer, first: number): boolean {
  return scan.text(name) && line[scan.at] === first;
}

/** A string without escapes and beyond ASCII nothing: what ids, names of streams and types are. */
function string(name: Buffer, line: Buffer): string | undefined {
  if (!after(name, line, QUOTE)) return undefined;
  const from = scan.at + 1;
  if (!scan.string()) return undefined;
  const text = line.toString('latin1', from, scan.at - 1);
  return PLAIN.test(text) ? text : undefined;
}

function number(name: Buffer, line: Buffer): number | undefined {
  if (!scan.text(name)) return undefined;
  const from = scan.at;
  return scan.wholeNumber() ? Number(line.toString('latin1', from, scan.at)) : undefined;
}
