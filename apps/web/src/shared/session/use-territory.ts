import { useChosenTerritory } from './chosen-territory.js';
import { useMe } from './use-me.js';
import type { Role } from './use-me.js';

/**
 * The territory in which the person works with one of these roles; the page stands below `<ForRoles>`, so there is one.
 *
 * @throws Error when the person has none of them
 */
export function useTerritory(roles: readonly Role[]): string {
  return useTerritories(roles).territory;
}

/**
 * All the territories in which the person has one of these roles, and the one chosen in this browser: the first until
 * another is.
 *
 * @throws Error when the person has none of them
 */
export function useTerritories(roles: readonly Role[]): {
  readonly territory: string;
  readonly territories: readonly string[];
} {
  const held = useMe()?.roles.filter(({ role }) => roles.includes(role)) ?? [];
  const chosen = useChosenTerritory();
  const territories = [...new Set(held.map(({ territory }) => territory))];
  const territory = territories.find((kato) => kato === chosen) ?? territories[0];
  if (territory === undefined) throw new Error('this page is for another role');
  return { territory, territories };
}
