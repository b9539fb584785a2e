import type { CalendarDate, Kato } from '#libs/kernel';

/** Whom a decision concerns by their office. */
export const TOLD_OFFICES = ['akim', 'akimOffice', 'districtAkim', 'maslikhat', 'maslikhatAuditor'] as const;
export type ToldOffice = (typeof TOLD_OFFICES)[number];

/** Who holds which office; the identity context answers. */
export abstract class OfficeHolders {
  /** Ids of the people who hold one of the offices on a day, in the territory or in one that covers it. */
  abstract of(offices: readonly ToldOffice[], territory: Kato, on: CalendarDate): Promise<readonly string[]>;
}
