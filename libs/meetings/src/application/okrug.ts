import type { CalendarDate, Kato } from '#libs/kernel';
import type { SectionOnDate } from './ports.js';
import type { Sources } from './preparation.js';

const MEMBERSHIP = [
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;

/** A whole territory as the roll counts it on a day, by the membership norms in force. */
export async function wholeTerritory(
  territory: Kato,
  on: CalendarDate,
  { norms }: Pick<Sources, 'norms'>,
): Promise<SectionOnDate> {
  return {
    territory,
    areas: [{ kato: territory }],
    on,
    norms: await norms.inForce(MEMBERSHIP, on, territory),
  };
}
