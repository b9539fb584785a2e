/** Roles a person is appointed to, within a territory and for a time. */
export const APPOINTED_ROLES = [
  'resident',
  'akimOffice',
  'akim',
  'assemblyMember',
  'commissionMember',
  'expert',
  'maslikhat',
  'maslikhatAuditor',
  'districtAkim',
  'administrator',
] as const;

/** Roles that one meeting gives: chair and secretary of this meeting and of no other. */
export const MEETING_ROLES = ['chair', 'secretary'] as const;

/** Every role the access matrix knows; `anonymous` is who has not signed in. */
export const ROLES = ['anonymous', ...APPOINTED_ROLES, ...MEETING_ROLES] as const;

export type AppointedRole = (typeof APPOINTED_ROLES)[number];
export type MeetingRole = (typeof MEETING_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** Levels of the territory tree by the digits of a KATO code that say something. */
export type TerritoryLevel = 'region' | 'district' | 'okrug' | 'settlement';

const ANY_LEVEL: readonly TerritoryLevel[] = ['region', 'district', 'okrug', 'settlement'];
const LOCAL: readonly TerritoryLevel[] = ['okrug', 'settlement'];
const SUPERIOR: readonly TerritoryLevel[] = ['region', 'district'];

/**
 * At which level of the tree a role exists: an akim's office never has a whole district for its own, a
 * maslikhat never a village (L148: maslikhats are elected in regions, districts and cities).
 */
export const LEVELS_OF_ROLE: Readonly<Record<AppointedRole, readonly TerritoryLevel[]>> = {
  resident: LOCAL,
  akimOffice: LOCAL,
  akim: LOCAL,
  assemblyMember: LOCAL,
  commissionMember: LOCAL,
  expert: ['district', 'okrug', 'settlement'],
  maslikhat: SUPERIOR,
  maslikhatAuditor: SUPERIOR,
  districtAkim: ['district'],
  administrator: ANY_LEVEL,
};
