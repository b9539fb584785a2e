import type { BilingualText, DomainEvent, Instant, Kato } from '#libs/kernel';

/** Stream category: `paperBatch-<uuid>`: the sheets of one place, without any voter. */
export const PAPER_BATCH = 'paperBatch';

/** A sheet as somebody keyed it in, unreadable until the counting is closed. */
export interface KeyedSheet {
  /** Its number in the box, from 1: written on it when the box was opened, not when it was handed out. */
  readonly sheet: number;
  /** Keyed digest of sheet and choice: two clerks who read the same have the same. Its leaf in the tree. */
  readonly commitment: string;
  /** Choice under the campaign's key, base64; null for a sheet that is not valid. */
  readonly sealed: string | null;
}

export interface BatchTotals {
  /** Sheets that the place was given. */
  readonly printed: number;
  /** Handed to voters, as the voters' streams say. */
  readonly issued: number;
  /** Left over. */
  readonly unused: number;
  /** Spoiled before they were handed out. */
  readonly spoiled: number;
  /** Found in the box; a voter may have taken the sheet home. */
  readonly inBox: number;
  readonly valid: number;
}

type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;

export type PaperBatchOpened = Happened<
  'PaperBatchOpened',
  {
    readonly campaignId: string;
    readonly territory: Kato;
    readonly district: Kato;
    readonly place: BilingualText;
    readonly printed: number;
    readonly closesAt: Instant;
  }
>;
/** One of two readings of the whole box; each by another clerk. */
export type PaperEntryKeyed = Happened<
  'PaperEntryKeyed',
  { readonly entry: 1 | 2; readonly clerk: string; readonly sheets: readonly KeyedSheet[] }
>;
/** What the sheets really say on which the readings differ, looked at together. */
export type PaperDifferencesResolved = Happened<
  'PaperDifferencesResolved',
  { readonly sheets: readonly KeyedSheet[] }
>;
export type PaperBatchReconciled = Happened<
  'PaperBatchReconciled',
  BatchTotals & { readonly campaignId: string }
>;

export type PaperBatchEvent =
  PaperBatchOpened | PaperEntryKeyed | PaperDifferencesResolved | PaperBatchReconciled;
export type PaperBatchEventType = PaperBatchEvent['type'];
export type PaperBatchEventData<Type extends PaperBatchEventType> = Extract<
  PaperBatchEvent,
  { readonly type: Type }
>['data'];

export const paperBatchEventVersions: Readonly<Record<PaperBatchEventType, number>> = {
  PaperBatchOpened: 1,
  PaperEntryKeyed: 1,
  PaperDifferencesResolved: 1,
  PaperBatchReconciled: 1,
};
