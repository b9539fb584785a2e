import { addCalendarDays } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { AppointmentEvent } from './appointment.events.js';
import type { AppointedRole } from './roles.js';

/** A role held in a territory from `validFrom` through `validTo`, both days included. */
export interface Grant {
  readonly role: AppointedRole;
  readonly territory: Kato;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** Who the person is on the roll of members, where the appointment says so. */
  readonly memberId?: string;
}

export interface AppointmentState {
  readonly grants: readonly Grant[];
}

export const initialState: AppointmentState = { grants: [] };

export function evolve(state: AppointmentState, event: AppointmentEvent): AppointmentState {
  switch (event.type) {
    case 'RoleGranted': {
      const { role, territory, validFrom, validTo, memberId } = event.data;
      const grant = {
        role,
        territory,
        validFrom,
        ...(validTo === undefined ? {} : { validTo }),
        ...(memberId === undefined ? {} : { memberId }),
      };
      return { grants: [...state.grants, grant] };
    }
    case 'RoleRevoked':
      return { grants: state.grants.flatMap((grant) => ended(grant, event.data)) };
    default:
      return state;
  }
}

/** True when the grant holds on that day. */
export function inForce(grant: Grant, day: CalendarDate): boolean {
  return grant.validFrom <= day && (grant.validTo === undefined || day <= grant.validTo);
}

/** The grants that hold on a day. */
export function grantsInForce(state: AppointmentState, day: CalendarDate): readonly Grant[] {
  return state.grants.filter((grant) => inForce(grant, day));
}

interface Ending {
  readonly role: AppointedRole;
  readonly territory: Kato;
  readonly validFrom: CalendarDate;
  readonly from: CalendarDate;
}

/** A grant that ends before it began has never held: nothing of it is left. */
function ended(grant: Grant, ending: Ending): readonly Grant[] {
  const meant =
    grant.role === ending.role &&
    grant.territory === ending.territory &&
    grant.validFrom === ending.validFrom;
  if (!meant) return [grant];
  if (ending.from <= grant.validFrom) return [];
  return [{ ...grant, validTo: addCalendarDays(ending.from, -1) }];
}
