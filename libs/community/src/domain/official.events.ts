import type { CalendarDate, DomainEvent, Kato } from '#libs/kernel';

export const OFFICIAL_CATEGORY = 'official';

/** `official-<personId>`: the cards of one person in office, the latest one counts. */
export function officialStream(officialId: string): string {
  return `${OFFICIAL_CATEGORY}-${officialId}`;
}

/** Who a person in office is and what their post is called on papers; the name is in the vault. */
export type OfficialRecorded = DomainEvent<
  'OfficialRecorded',
  {
    readonly officialId: string;
    readonly territory: Kato;
    /** The post, nominative, as papers print it. */
    readonly position: { readonly kk: string; readonly ru: string };
    readonly name: { readonly textId: string; readonly digest: string };
    readonly recordedOn: CalendarDate;
  }
>;
