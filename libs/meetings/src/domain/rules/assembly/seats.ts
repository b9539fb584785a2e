import type { SectionSeats } from '../../events/assembly-election.js';

/**
 * Seats in proportion to the people of the sections, at least one each (rules.md §4): after one each, every further
 * seat goes where people per odd divisor are most (the method of Sainte-Laguë); of equals to the first. Integers only.
 *
 * @param size how many seats in all; not fewer than there are sections
 */
export function seatsOfSections(
  sections: readonly Omit<SectionSeats, 'seats'>[],
  size: number,
): readonly SectionSeats[] {
  const given = sections.map(({ sectionId, population }) => ({ sectionId, population, seats: 1 }));
  for (let left = size - given.length; left > 0; left -= 1) {
    const next = given.reduce((best, one) => (isDue(one, best) ? one : best));
    next.seats += 1;
  }
  return given;
}

/** Whether one is due a seat before the other: `people / (2 × seats + 1)`, multiplied crosswise. */
function isDue(one: SectionSeats, other: SectionSeats): boolean {
  return one.population * (2 * other.seats + 1) > other.population * (2 * one.seats + 1);
}
