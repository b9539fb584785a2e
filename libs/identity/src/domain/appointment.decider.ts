import { DomainError } from '#libs/kernel';
import type { Decider, Violation } from '#libs/kernel';
import type { AppointmentCommand, GrantRole, RevokeRole } from './appointment.commands.js';
import type { AppointmentEvent, RoleGranted, RoleRevoked } from './appointment.events.js';
import { grantToRevoke, whatForbidsGrant, whatForbidsRevocation } from './appointment.rules.js';
import { evolve, initialState } from './appointment.state.js';
import type { AppointmentState } from './appointment.state.js';

/** Appointments of one person: who holds which role where, since when and on what act. */
export const appointmentDecider: Decider<AppointmentCommand, AppointmentEvent, AppointmentState> = {
  initialState,
  evolve,
  decide(command, state) {
    const event = command.kind === 'grantRole' ? granted(command) : revoked(command, state);
    const [violation] = check(state, event);
    if (violation) throw new DomainError(violation.code, violation.facts);
    return [event];
  },
  check,
};

function check(stateBefore: AppointmentState, event: AppointmentEvent): readonly Violation[] {
  return event.type === 'RoleGranted'
    ? whatForbidsGrant(stateBefore, event.data)
    : whatForbidsRevocation(stateBefore, event.data);
}

function granted(command: GrantRole): RoleGranted {
  const { personId, role, territory, validFrom, validTo, basis, memberId, today, by } = command;
  return {
    type: 'RoleGranted',
    data: {
      personId,
      role,
      territory,
      validFrom,
      ...(validTo === undefined ? {} : { validTo }),
      basis,
      grantedOn: today,
      ...(by === undefined ? {} : { grantedBy: by }),
      ...(memberId === undefined ? {} : { memberId }),
    },
  };
}

/** @throws DomainError `RoleNotHeld` when there is nothing to end from that day on */
function revoked(command: RevokeRole, state: AppointmentState): RoleRevoked {
  const { personId, role, territory, from, basis, today } = command;
  const grant = grantToRevoke(state, role, territory, from);
  if (!grant) throw new DomainError('RoleNotHeld', { role, territory });
  return {
    type: 'RoleRevoked',
    data: { personId, role, territory, validFrom: grant.validFrom, from, basis, revokedOn: today },
  };
}
