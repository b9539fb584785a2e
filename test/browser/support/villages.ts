import type { Instant } from '#libs/kernel';
import type { Village } from '../../../apps/api/src/demonstration/okrug.js';
import { conveningOf, Gathering } from '../../journeys/support/gathering.js';
import type { Section } from '../../journeys/support/gathering.js';
import type { Office } from '../../journeys/support/office.js';

export interface Villager {
  readonly id: string;
  /** As the screens write them, with the birth year. */
  readonly label: string;
}

/** Convenes a village's gathering and tells everybody. */
export async function convene(
  office: Office,
  village: Village,
  section: Section | undefined,
  startsAt: Instant,
): Promise<Gathering> {
  if (!section) throw new RangeError(`no section of ${village.key}`);
  const gathering = await Gathering.convene(
    office,
    conveningOf(village, section, { today: '2026-03-02', startsAt }),
  );
  await gathering.publishNotice('2026-03-02');
  return gathering;
}

/** Adults on the section's list, whose names are nobody else's there. */
export async function villagers(office: Office, gathering: Gathering): Promise<readonly Villager[]> {
  const { searchMembers } = await office.query<{
    searchMembers: { id: string; surname: string; given: string; patronymic: string; birthYear: number }[];
  }>(
    'clerk',
    'query($id: ID!) { searchMembers(gatheringId: $id, text: "", first: 200) { id surname given patronymic birthYear } }',
    { id: gathering.id },
  );
  const named = searchMembers
    .filter(({ birthYear }) => birthYear <= 2006)
    .map(({ id, surname, given, patronymic, birthYear }) => ({
      id,
      name: [surname, given, patronymic].filter(Boolean).join(' '),
      birthYear,
    }));
  return named
    .filter(({ name }) => named.filter((other) => other.name === name).length === 1)
    .map(({ id, name, birthYear }) => ({ id, label: `${name}, ${String(birthYear)}` }));
}
