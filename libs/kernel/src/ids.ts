import { createHash } from 'node:crypto';

/** Namespace of every identifier this product derives; made once, never changed. */
export const JINALYS_NAMESPACE = '8c2f6a52-51b1-4d0c-9a8e-0c6f2f6b7d11';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case, hyphenated UUID of any version. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * Name-based UUID, version 5 (RFC 9562 §5.5).
 *
 * @param name any text; the same name in the same namespace always gives the same id
 * @param namespace a UUID
 */
export function uuidV5(name: string, namespace: string = JINALYS_NAMESPACE): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The id of the aggregate that a command creates: the command says it, so a repeat creates nothing new. */
export function aggregateIdOf(commandId: string): string {
  return uuidV5(`aggregate:${commandId}`);
}

/** The id of the n-th event (from 0) that a command appends. */
export function eventIdOf(commandId: string, stream: string, index: number): string {
  return uuidV5(`event:${commandId}:${stream}:${String(index)}`);
}
