import { createHmac } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import type { JsonObject } from '#libs/kernel';
import type { Actor } from '#libs/event-store';

/**
 * HMAC-SHA-256(key, operation ‖ actor ‖ canonical intent), lower-case hex. Keyed, so that the log gives nobody
 * a way to try out what an intent might have held. The actor is the person; the role they act in may have
 * changed between a command and its repeat.
 */
export function commandHash(key: Uint8Array, operation: string, actor: Actor, intent: JsonObject): string {
  const parts = [operation, actor.id ?? actor.role, canonicalJson(intent)];
  return createHmac('sha256', key).update(parts.join('\n'), 'utf8').digest('hex');
}
