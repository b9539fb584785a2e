import { useMe } from './use-me.js';
import type { Role } from './use-me.js';

/**
 * The territory in which the person has one of these roles; the page stands below `<ForRoles>`, so there is one.
 *
 * @throws Error when the person has none of them
 */
export function useTerritory(roles: readonly Role[]): string {
  return useTerritories(roles)[0];
}

/**
 * All the territories in which the person has one of these roles, as {@link useTerritory} has the first of them.
 *
 * @throws Error when the person has none of them
 */
export function useTerritories(roles: readonly Role[]): readonly [string, ...string[]] {
  const held = useMe()?.roles.filter(({ role }) => roles.includes(role)) ?? [];
  const [first, ...others] = new Set(held.map(({ territory }) => territory));
  if (first === undefined) throw new Error('this page is for another role');
  return [first, ...others];
}
