import { isCalendarDate, isKato, isUuid, katoPrefix } from '#libs/kernel';
import type { CalendarDate, JsonObject, Kato, Violation } from '#libs/kernel';
import type { Basis, RoleGranted, RoleRevoked } from './appointment.events.js';
import type { AppointmentState, Grant } from './appointment.state.js';
import { APPOINTED_ROLES, LEVELS_OF_ROLE } from './roles.js';
import type { AppointedRole, TerritoryLevel } from './roles.js';

const LEVEL_BY_DIGITS: Readonly<Record<number, TerritoryLevel>> = {
  2: 'region',
  4: 'district',
  6: 'okrug',
  9: 'settlement',
};
const NUMBER_LENGTH = 50;

/** What forbids this grant in this state; nothing when it may be made. */
export function whatForbidsGrant(state: AppointmentState, data: RoleGranted['data']): readonly Violation[] {
  const { role, territory, validFrom, validTo } = data;
  const held = state.grants.find(
    (grant) => grant.role === role && grant.territory === territory && overlaps(grant, data),
  );
  return [
    ...whatForbidsRole(role, territory),
    ...unless(
      isCalendarDate(validFrom) && (validTo === undefined || isCalendarDate(validTo)),
      'DateInvalid',
      {
        validFrom,
        validTo,
      },
    ),
    ...unless(validTo === undefined || validFrom <= validTo, 'TermEndsBeforeItBegins', {
      validFrom,
      validTo,
    }),
    ...whatForbidsBasis(data.basis, data.grantedOn),
    ...unless(data.grantedBy !== data.personId, 'OwnAppointment', { role, territory }),
    ...whatForbidsMember(state, data.memberId),
    ...unless(held === undefined, 'RoleAlreadyHeld', { role, territory, since: held?.validFrom }),
  ];
}

/** What forbids this revocation in this state; nothing when it may be made. */
export function whatForbidsRevocation(
  state: AppointmentState,
  data: RoleRevoked['data'],
): readonly Violation[] {
  const { role, territory, from } = data;
  const held = stillHeldFrom(state, role, territory, from).some(
    ({ validFrom }) => validFrom === data.validFrom,
  );
  return [
    ...unless(isCalendarDate(from), 'DateInvalid', { from }),
    ...unless(held, 'RoleNotHeld', { role, territory }),
    ...unless(data.revokedOn <= from, 'RevocationInThePast', { from, today: data.revokedOn }),
    ...whatForbidsBasis(data.basis, data.revokedOn),
  ];
}

/** The grant a revocation from that day on is about: the one still running then, or the next to begin. */
export function grantToRevoke(
  state: AppointmentState,
  role: AppointedRole,
  territory: Kato,
  from: CalendarDate,
): Grant | undefined {
  const held = stillHeldFrom(state, role, territory, from);
  return [...held].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))[0];
}

/** The grants that a revocation from that day on would shorten; it never lengthens one. */
function stillHeldFrom(
  state: AppointmentState,
  role: AppointedRole,
  territory: Kato,
  from: CalendarDate,
): readonly Grant[] {
  return state.grants.filter(
    (grant) =>
      grant.role === role &&
      grant.territory === territory &&
      (grant.validTo === undefined || from <= grant.validTo),
  );
}

function whatForbidsRole(role: AppointedRole, territory: Kato): readonly Violation[] {
  if (!APPOINTED_ROLES.includes(role)) return [{ code: 'RoleUnknown', facts: { role } }];
  if (!isKato(territory)) return [{ code: 'KatoInvalid', facts: { field: 'territory' } }];
  const level = LEVEL_BY_DIGITS[katoPrefix(territory).length];
  const fits = level !== undefined && LEVELS_OF_ROLE[role].includes(level);
  return unless(fits, 'RoleNotOfThisLevel', { role, territory, level });
}

/** A person is one member of the roll, and stays the same one. */
function whatForbidsMember(state: AppointmentState, memberId: string | undefined): readonly Violation[] {
  if (memberId === undefined) return [];
  const known = state.grants.find((grant) => grant.memberId !== undefined)?.memberId ?? memberId;
  return [
    ...unless(isUuid(memberId), 'MemberIdInvalid', {}),
    ...unless(known === memberId, 'MemberDiffers', { memberId: known }),
  ];
}

/** An appointment rests on an act that exists already. */
function whatForbidsBasis(basis: Basis, today: CalendarDate): readonly Violation[] {
  const numbered = basis.number.trim().length > 0 && basis.number.length <= NUMBER_LENGTH;
  return [
    ...unless(numbered && isCalendarDate(basis.date), 'BasisMissing', {}),
    ...unless(!isCalendarDate(basis.date) || basis.date <= today, 'BasisInTheFuture', {
      date: basis.date,
      today,
    }),
  ];
}

function overlaps(grant: Grant, other: Pick<Grant, 'validFrom' | 'validTo'>): boolean {
  const endsBefore = grant.validTo !== undefined && grant.validTo < other.validFrom;
  const beginsAfter = other.validTo !== undefined && other.validTo < grant.validFrom;
  return !endsBefore && !beginsAfter;
}

function unless(holds: boolean, code: string, facts: JsonObject): readonly Violation[] {
  return holds ? [] : [{ code, facts }];
}
