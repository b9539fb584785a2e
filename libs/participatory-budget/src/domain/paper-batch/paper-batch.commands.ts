import type { BilingualText, Instant, Kato } from '#libs/kernel';
import type { KeyedSheet } from './paper-batch.events.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type OpenPaperBatch = Command<
  'OpenPaperBatch',
  {
    readonly campaignId: string;
    readonly territory: Kato;
    readonly district: Kato;
    readonly place: BilingualText;
    readonly printed: number;
    readonly closesAt: Instant;
  }
>;
export type KeyPaperEntry = Command<
  'KeyPaperEntry',
  { readonly entry: 1 | 2; readonly clerk: string; readonly sheets: readonly KeyedSheet[] }
>;
export type ResolvePaperDifferences = Command<
  'ResolvePaperDifferences',
  { readonly sheets: readonly KeyedSheet[] }
>;
export type ReconcilePaperBatch = Command<
  'ReconcilePaperBatch',
  { readonly issued: number; readonly unused: number; readonly spoiled: number }
>;

export type PaperBatchCommand =
  OpenPaperBatch | KeyPaperEntry | ResolvePaperDifferences | ReconcilePaperBatch;
export type PaperBatchCommandType = PaperBatchCommand['type'];
export type PaperBatchCommandOf<Type extends PaperBatchCommandType> = Extract<
  PaperBatchCommand,
  { readonly type: Type }
>;
