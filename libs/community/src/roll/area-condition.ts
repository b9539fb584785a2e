import { ensure, isKato, katoPrefix } from '#libs/kernel';
import { foldStreet } from '../domain/area.js';
import type { Area } from '../domain/area.js';
import type { Keyring } from '../vault/keyring.js';
import { houseToken, streetToken } from './roll-record.js';

const MOST_AREAS = 500;

/**
 * SQL that is true for an entry `e` of the roll in any of the areas; agrees with the rule `areaCovers`.
 *
 * @param parameters what `$1` … stand for; the areas' values are appended
 * @throws DomainError `AreaInvalid`
 */
export function areaCondition(areas: readonly Area[], keyring: Keyring, parameters: unknown[]): string {
  ensure(areas.length > 0 && areas.length <= MOST_AREAS, 'AreaInvalid', { areas: areas.length });
  const parameter = (value: unknown) => `$${String(parameters.push(value))}`;
  const conditions = areas.map((area) => {
    ensure(isKato(area.kato), 'AreaInvalid', { field: 'kato' });
    const prefix = katoPrefix(area.kato);
    const parts = [`e.settlement >= ${parameter(prefix)}`, `e.settlement < ${parameter(`${prefix}:`)}`];
    if (area.street !== undefined) {
      parts.push(`e.street_token = ${parameter(streetToken(keyring, area.street))}`);
      const folded = foldStreet(area.street);
      const houses = area.houses?.map((house) => houseToken(keyring, folded, house));
      if (houses !== undefined) parts.push(`e.house_token = any(${parameter(houses)}::bytea[])`);
    }
    return `(${parts.join(' and ')})`;
  });
  return conditions.join(' or ');
}
