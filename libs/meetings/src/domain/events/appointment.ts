import type { CalendarDate, Kato } from '#libs/kernel';

/** What a person in office acted on: the appointment as its own stream had it on the day. */
export interface Appointment {
  readonly role: string;
  readonly territory: Kato;
  readonly validFrom: CalendarDate;
  /** Last day; absent when it has no term. */
  readonly validTo?: CalendarDate;
}
