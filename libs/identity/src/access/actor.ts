import type { Actor } from '#libs/event-store';
import { requireAccess } from './may-do.js';
import type { Target } from './may-do.js';
import type { Operation } from './operations.js';
import type { Principal } from './principal.js';

/**
 * The actor of an event: who does the operation, in the role that allows it.
 *
 * @throws DomainError when the principal may not do it
 */
export function actorFor(principal: Principal, operation: Operation, target: Target = {}): Actor {
  const role = requireAccess(principal, operation, target);
  return principal.kind === 'person' ? { id: principal.personId, role } : { role };
}
