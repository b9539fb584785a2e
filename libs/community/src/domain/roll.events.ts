import type { CalendarDate, DomainEvent, Kato } from '#libs/kernel';

export const ROLL_CATEGORY = 'roll';

/** `roll-<kato>`: the versions of a territory's roll of members. Who is on it stands in the vault. */
export function rollStream(territory: Kato): string {
  return `${ROLL_CATEGORY}-${territory}`;
}

export type RollImported = DomainEvent<
  'RollImported',
  {
    readonly importId: string;
    readonly territory: Kato;
    /** 1 for the first; a procedure freezes the version it opened with. */
    readonly version: number;
    /** People on the roll in this version. */
    readonly count: number;
    /** SHA-256 of a salt kept in the vault and the roll's content, lower-case hex. */
    readonly digest: string;
    /** People on the roll before the import: fewer than in the version before where someone was forgotten. */
    readonly before: number;
    readonly added: number;
    readonly changed: number;
    /** People missing from a full file, who therefore left. */
    readonly removed: number;
    /** Rows of the file that were not taken. */
    readonly rejected: number;
    /** True when the file was declared to hold the whole roll. */
    readonly full: boolean;
    readonly importedOn: CalendarDate;
  }
>;

export type RollEvent = RollImported;
