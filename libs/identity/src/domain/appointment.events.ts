import type { CalendarDate, DomainEvent, Kato } from '#libs/kernel';
import type { AppointedRole } from './roles.js';

/** The act an appointment or its end rests on: an order, a decision. */
export interface Basis {
  /** Number as written on the act, `12-ө`. */
  readonly number: string;
  readonly date: CalendarDate;
}

/** A person holds a role in a territory from `validFrom` through `validTo`, both days included. */
export type RoleGranted = DomainEvent<
  'RoleGranted',
  {
    readonly personId: string;
    readonly role: AppointedRole;
    readonly territory: Kato;
    readonly validFrom: CalendarDate;
    /** Last day; absent when the appointment has no term. */
    readonly validTo?: CalendarDate;
    readonly basis: Basis;
    /** The day the rule was judged on, in Kazakhstan. */
    readonly grantedOn: CalendarDate;
    /** Absent when the system did it (first administrator, demonstration). */
    readonly grantedBy?: string;
    /** Who the person is on the roll of members, where that is known: so this meeting's secretary is recognised. */
    readonly memberId?: string;
  }
>;

/** The role held in the territory since `validFrom` is not held any more from the day `from` on. */
export type RoleRevoked = DomainEvent<
  'RoleRevoked',
  {
    readonly personId: string;
    readonly role: AppointedRole;
    readonly territory: Kato;
    readonly validFrom: CalendarDate;
    /** First day without the role. */
    readonly from: CalendarDate;
    readonly basis: Basis;
    readonly revokedOn: CalendarDate;
  }
>;

export type AppointmentEvent = RoleGranted | RoleRevoked;

/** Every event type of an appointment's stream and the version it is written in. */
export const appointmentEventVersions: { readonly [Type in AppointmentEvent['type']]: number } = {
  RoleGranted: 1,
  RoleRevoked: 1,
};

/** Category of the streams: one stream a person, `appointment-<personId>`. */
export const APPOINTMENT_CATEGORY = 'appointment';

export function appointmentStream(personId: string): string {
  return `${APPOINTMENT_CATEGORY}-${personId}`;
}
