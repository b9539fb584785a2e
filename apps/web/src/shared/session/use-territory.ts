import { useMe } from './use-me.js';
import type { Role } from './use-me.js';

/**
 * The territory in which the person has one of these roles; the page stands below `<ForRoles>`, so there is one.
 *
 * @throws Error when the person has none of them
 */
export function useTerritory(roles: readonly Role[]): string {
  const held = useMe()?.roles.find(({ role }) => roles.includes(role));
  if (!held) throw new Error('this page is for another role');
  return held.territory;
}
