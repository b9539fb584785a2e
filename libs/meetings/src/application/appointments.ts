import type { CalendarDate, Kato } from '#libs/kernel';
import { katoCovers } from '#libs/kernel';
import type { Appointment } from '../domain/separate-gathering.events.js';
import type { Registers } from './ports.js';

/** Who holds which office; the identity context answers, from the log of appointments itself. */
export abstract class Appointments {
  abstract inForce(personId: string, on: CalendarDate): Promise<readonly Appointment[]>;

  /** Who a signed-in person is on the roll; undefined where no appointment says so. */
  abstract memberOf(personId: string, on: CalendarDate): Promise<string | undefined>;
}

/** The akim in office on a day: found in the register, confirmed by the log; none when they do not agree. */
export async function akimInOffice(
  { registers, appointments }: { readonly registers: Registers; readonly appointments: Appointments },
  territory: Kato,
  on: CalendarDate,
): Promise<string | undefined> {
  const akimId = await registers.akimIdOf(territory, on);
  if (akimId === undefined) return undefined;
  const held = await appointments.inForce(akimId, on);
  return held.some((own) => own.role === 'akim' && katoCovers(own.territory, territory)) ? akimId : undefined;
}
