import type { CalendarDate, Kato } from '#libs/kernel';
import type { Basis } from './appointment.events.js';
import type { AppointedRole } from './roles.js';

export interface GrantRole {
  readonly kind: 'grantRole';
  readonly personId: string;
  readonly role: AppointedRole;
  readonly territory: Kato;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly basis: Basis;
  /** Who the person is on the roll of members. */
  readonly memberId?: string;
  /** The day of the command in Kazakhstan. */
  readonly today: CalendarDate;
  /** Who grants; absent for the system. */
  readonly by?: string;
}

export interface RevokeRole {
  readonly kind: 'revokeRole';
  readonly personId: string;
  readonly role: AppointedRole;
  readonly territory: Kato;
  /** First day without the role; `today` ends it at once. */
  readonly from: CalendarDate;
  readonly basis: Basis;
  readonly today: CalendarDate;
}

export type AppointmentCommand = GrantRole | RevokeRole;
