import { isUtf8 } from 'node:buffer';
import { canonicalJson, isUuid } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import { sha256 } from '../log/hash.js';
import { scanEvent } from './scan-event.js';
import type { EventLine } from './scan-event.js';

/**
 * @param line UTF-8, without its newline
 * @returns undefined when the bytes are no event of ours
 */
export function readLine(line: Buffer): EventLine | undefined {
  return scanEvent(line) ?? readAnyLine(line);
}

/** The long way. */
function readAnyLine(line: Buffer): EventLine | undefined {
  const text = line.toString('utf8');
  const event = parse(text);
  if (!event) return undefined;
  return {
    event,
    entry: entryOf(line, event.metadata.salt),
    isCanonical: isUtf8(line) && isCanonical(event, text),
  };
}

/** SHA-256(salt ‖ line): the bytes as they lie there. */
function entryOf(line: Buffer, salt: string): Buffer {
  return sha256(Buffer.concat([Buffer.from(salt, 'hex'), line]));
}

/** The canonical bytes of an event: what is hashed, and what a bundle holds of it. */
export function eventLine(event: Omit<RecordedEvent, 'position'>): string {
  const { id, type, stream, revision, data, metadata } = event;
  return canonicalJson({ id, type, stream, revision, data, metadata });
}

function parse(text: string): RecordedEvent | undefined {
  try {
    const value = JSON.parse(text) as Partial<RecordedEvent> | null;
    if (typeof value !== 'object' || value === null) return undefined;
    const { id, type, stream, revision, data, metadata } = value;
    const isEvent =
      typeof id === 'string' &&
      isUuid(id) &&
      typeof type === 'string' &&
      typeof stream === 'string' &&
      Number.isSafeInteger(revision) &&
      typeof data === 'object' &&
      typeof metadata === 'object' &&
      /^[0-9a-f]{32}$/.test(metadata.salt);
    return isEvent ? (value as RecordedEvent) : undefined;
  } catch {
    return undefined;
  }
}

/** True when the text is the RFC 8785 form of what it says. */
function isCanonical(event: object, text: string): boolean {
  try {
    return canonicalJson(event) === text;
  } catch {
    return false;
  }
}
