import { isKato, katoCovers } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { refusal, rule } from '../refusals.js';
import type { Area, Section } from '../section-plan.events.js';
import { requireBilingual, requireFilled, requireWhole } from './fields.js';

const LEAST_QUOTA = 1;

/**
 * At least one section; each with a name, a place of its own and a quota within the norm (rules.md §2.1).
 *
 * @param most the norm: no more representatives of a section than this
 * @throws DomainError SectionsMissing, SectionRepeated, QuotaOutOfRange, AreaMissing, AreaOutsideTerritory,
 *   AreasOverlap, FieldInvalid
 */
export function requireSections(sections: readonly Section[], territory: Kato, most: number): void {
  rule(sections.length > 0, 'SectionsMissing', {});
  const ids = new Set<string>();
  for (const section of sections) {
    const { sectionId, quota } = section;
    requireFilled('sectionId', sectionId);
    rule(!ids.has(sectionId), 'SectionRepeated', { sectionId });
    ids.add(sectionId);
    requireBilingual('name', section.name);
    requireWhole('quota', quota, 0);
    const within = quota >= LEAST_QUOTA && quota <= most;
    rule(within, 'QuotaOutOfRange', { quota, least: LEAST_QUOTA, most, sectionId });
    requireAreas(section, territory);
  }
  requireDisjoint(sections);
}

function requireAreas({ sectionId, areas }: Section, territory: Kato): void {
  rule(areas.length > 0, 'AreaMissing', { sectionId });
  for (const { kato, street, houses } of areas) {
    rule(isKato(kato), 'FieldInvalid', { field: 'areas.kato' });
    rule(katoCovers(territory, kato), 'AreaOutsideTerritory', { sectionId, kato, territory });
    if (street !== undefined) requireFilled('areas.street', street);
    if (houses === undefined) continue;
    rule(street !== undefined && houses.length > 0, 'FieldInvalid', { field: 'areas.houses' });
    for (const house of houses) requireFilled('areas.houses', house);
  }
}

/** No address belongs to two sections, else somebody votes in both. */
function requireDisjoint(sections: readonly Section[]): void {
  const placed = sections.flatMap(({ sectionId, areas }) => areas.map((area) => ({ sectionId, area })));
  placed.forEach((one, index) => {
    for (const other of placed.slice(index + 1))
      if (overlap(one.area, other.area))
        throw refusal('AreasOverlap', {
          sectionIds: [one.sectionId, other.sectionId],
          kato: other.area.kato,
        });
  });
}

function overlap(one: Area, other: Area): boolean {
  if (!katoCovers(one.kato, other.kato) && !katoCovers(other.kato, one.kato)) return false;
  if (one.street === undefined || other.street === undefined) return true;
  if (fold(one.street) !== fold(other.street)) return false;
  if (one.houses === undefined || other.houses === undefined) return true;
  const houses = new Set(one.houses.map(fold));
  return other.houses.some((house) => houses.has(fold(house)));
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('kk');
}
