import type { CalendarDate, DomainEvent, Instant, Kato } from '#libs/kernel';
import type { Area } from './area.js';

export const VAULT_ACCESS_CATEGORY = 'vaultAccess';

/** `vaultAccess-<kato>-<date>`: who opened the vault for a territory's names on a day; short enough to load. */
export function vaultAccessStream(territory: Kato, on: CalendarDate): string {
  return `${VAULT_ACCESS_CATEGORY}-${territory}-${on}`;
}

/** What names are asked for; anything else is refused. */
export const VAULT_PURPOSES = [
  'registrationDesk',
  'meetingRecord',
  'papers',
  'rollMaintenance',
  'audit',
  'ownData',
] as const;
export type VaultPurpose = (typeof VAULT_PURPOSES)[number];

/** The vault was opened for names; who did it stands in the event's metadata as well. */
export type VaultOpened = DomainEvent<
  'VaultOpened',
  {
    readonly openingId: string;
    readonly territory: Kato;
    readonly role: string;
    readonly purpose: VaultPurpose;
    /** How many people's names it laid open; 0 for a document, whose names nobody has counted. */
    readonly count: number;
    /** The section, when one was opened whole. */
    readonly areas?: readonly Area[];
    /** The scan or frozen paper, when one was given out. */
    readonly documentId?: string;
    readonly openedAt: Instant;
  }
>;

export type VaultAccessEvent = VaultOpened;
