import { hash } from 'node:crypto';

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
  const named = Buffer.concat([Buffer.from(namespace.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
  const hex = hash('sha1', named, 'hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** The id of the aggregate that a command creates: the command says it, so a repeat creates nothing new. */
export function aggregateIdOf(commandId: string): string {
  return uuidV5(`aggregate:${commandId}`);
}

/** The id of the n-th event (from 0) that a command appends. */
export function eventIdOf(commandId: string, stream: string, index: number): string {
  return uuidV5(`event:${commandId}:${stream}:${String(index)}`);
}
