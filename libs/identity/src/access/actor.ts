import type { AccessTarget, Caller } from '#libs/commands';
import type { Actor } from '#libs/event-store';
import { requireAccess } from './may-do.js';
import type { OperationName } from './operations.js';
import type { Principal } from './principal.js';

/**
 * The actor of an event: who does the operation, in the role that allows it.
 *
 * @throws DomainError `NotSignedIn`, `InvalidToken` or `NotAllowed`
 */
export function actorFor(principal: Principal, operation: OperationName, target: AccessTarget = {}): Actor {
  const role = requireAccess(principal, operation, target);
  return principal.kind === 'person' ? { id: principal.personId, role } : { role };
}

/** The caller of a command that a request brings. */
export function callerOf(principal: Principal, request: Omit<Caller, 'actAs'>): Caller {
  return {
    ...request,
    // A name that is no operation has no rule and is refused.
    actAs: (operation, target) => actorFor(principal, operation as OperationName, target),
  };
}
