import type { ElectionCensus, SectionSeats } from '../../events/assembly-election.js';
import { rule } from '../../refusals.js';

/**
 * Nobody's size or seats are drawn from figures that the roll belies: people are not fewer than members of the
 * community, sections are those of the plan, all of them, and together they are not more than the territory has.
 *
 * @throws DomainError PopulationBelowRoll, SectionsNotOfPlan, SectionsExceedPopulation
 */
export function requireCensus(
  population: number,
  sections: readonly Omit<SectionSeats, 'seats'>[],
  census: ElectionCensus,
): void {
  const { eligible, rollVersion } = census;
  rule(population >= eligible, 'PopulationBelowRoll', { population, eligible, rollVersion });
  if (sections.length === 0) return;
  const planned = new Map(census.sections.map((section) => [section.sectionId, section.eligible]));
  const named = new Set(sections.map(({ sectionId }) => sectionId));
  const unknown = [...named].filter((id) => !planned.has(id));
  const missing = [...planned.keys()].filter((id) => !named.has(id));
  rule(unknown.length === 0 && missing.length === 0, 'SectionsNotOfPlan', { unknown, missing });
  for (const { sectionId, population: people } of sections) {
    const members = planned.get(sectionId) ?? 0;
    rule(people >= members, 'PopulationBelowRoll', { population: people, eligible: members, rollVersion });
  }
  const together = sections.reduce((sum, { population: people }) => sum + people, 0);
  rule(together <= population, 'SectionsExceedPopulation', { sections: together, population });
}
