import type { AccessTarget } from '#libs/commands';
import { DomainError, katoCovers } from '#libs/kernel';
import type { JsonObject, Kato } from '#libs/kernel';
import type { Role } from '../domain/roles.js';
import { ACCESS_MATRIX } from './matrix.js';
import type { Rule } from './matrix.js';
import type { OperationName } from './operations.js';
import type { Principal, SignedIn } from './principal.js';

/** Why access was refused; the code is also the GraphQL refusal's. */
export interface AccessRefusal {
  readonly code: 'NotSignedIn' | 'InvalidToken' | 'NotAllowed';
  readonly facts: JsonObject;
}

export type Decision =
  | { readonly allowed: true; readonly role: Role }
  | { readonly allowed: false; readonly refusal: AccessRefusal };

/**
 * May this principal do this operation to this target? Deny by default: a target that names neither territory
 * nor meeting is out of reach of every role that is bound to one.
 */
export function mayDo(principal: Principal, operation: OperationName, target: AccessTarget = {}): Decision {
  return decide(principal, operation, target.territory, (person, role) => holds(person, role, target));
}

/**
 * Could this principal do this operation to any target at all? The first gate, before the target is known;
 * whether somebody chairs a meeting shows only there, so a signed-in person passes for chair and secretary.
 */
export function mayDoSomewhere(principal: Principal, operation: OperationName): Decision {
  return decide(
    principal,
    operation,
    undefined,
    (person, role) => isMeetingRole(role) || holdsAnywhere(person, role),
  );
}

/**
 * As {@link mayDo}, for a handler.
 *
 * @returns the role the person acts in
 * @throws DomainError `NotSignedIn`, `InvalidToken` or `NotAllowed` { operation, territory }
 */
export function requireAccess(
  principal: Principal,
  operation: OperationName,
  target: AccessTarget = {},
): Role {
  const decision = mayDo(principal, operation, target);
  if (!decision.allowed) throw new DomainError(decision.refusal.code, decision.refusal.facts);
  return decision.role;
}

function decide(
  principal: Principal,
  operation: OperationName,
  territory: Kato | undefined,
  fits: (person: SignedIn, role: Role) => boolean,
): Decision {
  if (principal.kind === 'refused') return refuse('InvalidToken', { operation, reason: principal.reason });
  const rule = ruleOf(operation);
  if (rule?.reach === 'everyone') return { allowed: true, role: everyonesRole(principal) };
  if (principal.kind === 'anonymous') return refuse('NotSignedIn', { operation });
  const role = rule?.roles.find((candidate) =>
    rule.reach === 'platform' ? holdsAnywhere(principal, candidate) : fits(principal, candidate),
  );
  return role ? { allowed: true, role } : refuse('NotAllowed', { operation, territory });
}

/** None for a name from outside that is no operation. */
function ruleOf(operation: string): Rule | undefined {
  return Object.hasOwn(ACCESS_MATRIX, operation) ? ACCESS_MATRIX[operation as OperationName] : undefined;
}

function holds(person: SignedIn, role: Role, { territory, meeting }: AccessTarget): boolean {
  if (role === 'chair' || role === 'secretary') return isThem(person, meeting?.[role]);
  if (territory === undefined) return false;
  return person.grants.some(
    (grant) =>
      grant.role === role &&
      (katoCovers(grant.territory, territory) ||
        // Who lives in a village lives in its okrug; an office of the village has no say there.
        (role === 'resident' && katoCovers(territory, grant.territory))),
  );
}

/** The chair is named by person id, the secretary as a member of the roll; a person may be known as both. */
function isThem({ personId, grants }: SignedIn, id: string | undefined): boolean {
  return id !== undefined && (id === personId || grants.some(({ memberId }) => memberId === id));
}

function holdsAnywhere(person: SignedIn, role: Role): boolean {
  return person.grants.some((grant) => grant.role === role);
}

function isMeetingRole(role: Role): boolean {
  return role === 'chair' || role === 'secretary';
}

function everyonesRole(principal: Principal): Role {
  return (principal.kind === 'person' ? principal.grants[0]?.role : undefined) ?? 'anonymous';
}

function refuse(code: AccessRefusal['code'], facts: JsonObject): Decision {
  return { allowed: false, refusal: { code, facts } };
}
