import type { ResultOf } from '../api/graphql.js';
import { useAnswer } from '../api/use-answer.js';
import { dateIn } from '../format/format.js';
import { meQuery } from './operations.js';

export type Me = NonNullable<ResultOf<typeof meQuery>['me']>;
export type RoleGrant = Me['roles'][number];
export type Role = RoleGrant['role'];

/** For what is for whoever has any role. */
export const ANY_ROLE = [
  'administrator',
  'akim',
  'akimOffice',
  'assemblyMember',
  'commissionMember',
  'districtAkim',
  'expert',
  'maslikhat',
  'maslikhatAuditor',
  'resident',
] as const satisfies readonly Role[];

/** Who is signed in, with the roles in force today; null when nobody is. */
export function useMe(): Me | null {
  return withRolesOfToday(useAnswer(meQuery, {}).me);
}

/** Whether the person has one of these roles today. */
export function useHasRole(roles: readonly Role[]): boolean {
  return useMe()?.roles.some(({ role }) => roles.includes(role)) === true;
}

/** Roles that have not begun or have ended are left out. */
export function withRolesOfToday(me: Me | null): Me | null {
  const today = dateIn(new Date().toISOString());
  return (
    me && {
      ...me,
      roles: me.roles.filter(
        ({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo),
      ),
    }
  );
}
