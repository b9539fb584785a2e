import type { ResultOf } from '../../../../shared/api/graphql.js';
import type { paperQuery } from '../../operations/paper.js';

export type PaperCampaign = NonNullable<ResultOf<typeof paperQuery>['campaign']>;
export type Batch = ResultOf<typeof paperQuery>['paperBatches'][number];
export type BatchState =
  'handingOut' | 'firstReading' | 'secondReading' | 'differs' | 'toReconcile' | 'reconciled';

/** What is to be done next with the sheets of a place. @param isOver voting has ended */
export function stateOf({ reconciled, entries, differences }: Batch, isOver: boolean): BatchState {
  if (reconciled) return 'reconciled';
  if (!isOver) return 'handingOut';
  if (entries.length < 2) return entries.length === 0 ? 'firstReading' : 'secondReading';
  return differences !== null && differences.length > 0 ? 'differs' : 'toReconcile';
}
