import type { EventStore, RecordedEvent } from '#libs/event-store';
import { isUuid } from '#libs/kernel';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import type { PaperBatchEvent } from '../../domain/paper-batch/paper-batch.events.js';
import { paperBatchDecider } from '../../domain/paper-batch/paper-batch.decider.js';
import type { PaperBatchState } from '../../domain/paper-batch/paper-batch.decider.js';

/** Batches of paper from their own streams. */
export class PaperBatches {
  constructor(
    private readonly store: EventStore,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
  ) {}

  async batch(batchId: string): Promise<PaperBatchState> {
    const events = isUuid(batchId) ? await this.store.readStream(`${PAPER_BATCH}-${batchId}`) : [];
    return events.reduce(
      (state, event) => paperBatchDecider.evolve(state, this.upcast(event) as unknown as PaperBatchEvent),
      paperBatchDecider.initialState,
    );
  }
}
