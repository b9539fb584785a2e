import type { RecordedEvent } from '#libs/event-store';
import type { ProjectionTransaction } from '#libs/projections';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import type { PaperBatchEvent } from '../../domain/paper-batch/paper-batch.events.js';

type Keyed = Readonly<Record<string, { readonly clerk: string; readonly commitments: readonly string[] }>>;

/** A batch as the office works on it; what stands on the sheets nobody reads here. */
export async function applyPaperBatch(recorded: RecordedEvent, tx: ProjectionTransaction): Promise<void> {
  const id = recorded.stream.slice(PAPER_BATCH.length + 1);
  const event = recorded as unknown as PaperBatchEvent;
  const revised = (set: string, ...values: readonly unknown[]): Promise<unknown> =>
    tx.query(`update paper_batch set ${set}, revision = $2 where batch_id = $1`, [
      id,
      recorded.revision,
      ...values,
    ]);
  switch (event.type) {
    case 'PaperBatchOpened': {
      const { campaignId, territory, district, place, printed, occurredAt } = event.data;
      await tx.query(
        `insert into paper_batch (batch_id, campaign_id, territory, district, place_kk, place_ru, printed, opened_at,
           revision) values ($1, $2, $3, $4, $5, $6, $7, $8, 0)`,
        [id, campaignId, territory, district, place.kk, place.ru, printed, occurredAt],
      );
      return;
    }
    case 'PaperEntryKeyed': {
      const { entry, clerk, sheets } = event.data;
      const commitments = sheets.map(({ commitment }) => commitment);
      const [row] = await tx.query<{ keyed: Keyed }>('select keyed from paper_batch where batch_id = $1', [
        id,
      ]);
      const keyed = { ...row?.keyed, [entry]: { clerk, commitments } };
      await revised('keyed = $3, differences = $4', JSON.stringify(keyed), differences(keyed));
      return;
    }
    case 'PaperDifferencesResolved':
      await revised(`differences = '[]'`);
      return;
    case 'PaperBatchReconciled': {
      const { printed, issued, unused, spoiled, inBox, valid } = event.data;
      const totals = { printed, issued, unused, spoiled, inBox, valid };
      await revised('totals = $3', JSON.stringify(totals));
    }
  }
}

function differences(keyed: Keyed): string | null {
  const [first, second] = [keyed['1']?.commitments, keyed['2']?.commitments];
  if (!first || !second) return null;
  const most = Math.max(first.length, second.length);
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  return JSON.stringify(numbers.filter((sheet) => first[sheet - 1] !== second[sheet - 1]));
}
