import { katoCovers } from './kato.js';
import type { Kato } from './kato.js';
import type { Appointment } from './references.js';
import type { CalendarDate } from './time.js';

/** Works in the akim's office, or is the akim. */
const OFFICE: readonly string[] = ['akimOffice', 'akim'];

/** The appointments that hold on a day, both ends included. */
export function inForceOn(appointments: readonly Appointment[], on: CalendarDate): readonly Appointment[] {
  return appointments.filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on <= validTo),
  );
}

/** The appointment to one of the roles over a territory, or over one that covers it; none for anybody else. */
export function appointmentAs(
  roles: readonly string[],
  appointments: readonly Appointment[],
  territory: Kato,
  on: CalendarDate,
): Appointment | undefined {
  return inForceOn(appointments, on).find(
    (own) => roles.includes(own.role) && katoCovers(own.territory, territory),
  );
}

/** The appointment to the akim's office of this territory on a day, or as its akim; none for anybody else. */
export function officeOf(
  appointments: readonly Appointment[],
  territory: Kato,
  on: CalendarDate,
): Appointment | undefined {
  return appointmentAs(OFFICE, appointments, territory, on);
}
