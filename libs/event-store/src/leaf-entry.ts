import { hash } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import type { RecordedEvent } from './port.js';

/**
 * What the public log publishes of an event: SHA-256(salt ‖ JCS{ data, id, metadata, revision, stream, type }),
 * the salt as its 16 bytes, the JSON as UTF-8 (docs/adr/0001-event-envelope.md). The event is as recorded, never
 * upcast; position and store times are left out, so the entry is the same in every store.
 *
 * @returns 32 bytes
 * @throws TypeError when the salt is not 16 bytes in lower-case hex, or the event has no canonical form
 */
export function leafEntry(event: Omit<RecordedEvent, 'position'>): Buffer {
  const { id, type, stream, revision, data, metadata } = event;
  if (!/^[0-9a-f]{32}$/.test(metadata.salt)) throw new TypeError(`event ${id} has a malformed salt`);
  const canonical = canonicalJson({ data, id, metadata, revision, stream, type });
  const salted = Buffer.concat([Buffer.from(metadata.salt, 'hex'), Buffer.from(canonical)]);
  return Buffer.from(hash('sha256', salted, 'hex'), 'hex');
}
