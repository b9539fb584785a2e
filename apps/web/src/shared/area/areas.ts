import type { Role } from '../session/use-me.js';

/** Areas for those who have signed in, with the roles that work there. */
export const AREAS = {
  office: { path: '/office', roles: ['akimOffice', 'akim'] },
  desk: { path: '/desk', roles: ['akimOffice', 'akim'] },
  hall: { path: '/hall', roles: ['akimOffice', 'akim'] },
  assembly: { path: '/assembly', roles: ['akimOffice', 'akim'] },
  maslikhat: { path: '/maslikhat', roles: ['maslikhat', 'maslikhatAuditor', 'districtAkim'] },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly roles: readonly Role[] }>>;

export type Area = keyof typeof AREAS;
export const AREA_NAMES = Object.keys(AREAS) as readonly Area[];
