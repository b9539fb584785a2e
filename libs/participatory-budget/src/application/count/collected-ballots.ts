import type { RecordedEvent } from '#libs/event-store';
import type { Instant, Kato } from '#libs/kernel';
import { BALLOT } from '../../domain/ballot/ballot.events.js';
import type { BallotEvent, SealedChoice } from '../../domain/ballot/ballot.events.js';
import type { BallotCounts } from '../../domain/campaign/campaign.events.js';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import type { PaperBatchEvent } from '../../domain/paper-batch/paper-batch.events.js';
import { countedSheets, paperBatchDecider } from '../../domain/paper-batch/paper-batch.decider.js';
import type { PaperBatchState } from '../../domain/paper-batch/paper-batch.decider.js';

/** A ballot as it counts, still sealed. */
export interface CollectedBallot extends SealedChoice {
  /** What it was sealed for. */
  readonly place: string;
  readonly district: Kato;
}

type Event = Pick<RecordedEvent, 'stream' | 'type' | 'data'>;

/**
 * Takes in a log in its order and keeps what counts in one campaign: of every voter the latest ballot recorded before
 * the close, of every reconciled batch its valid sheets.
 */
export class CollectedBallots {
  private readonly byVoter = new Map<string, CollectedBallot & { readonly channel: 'web' | 'desk' }>();
  private readonly batches = new Map<string, PaperBatchState>();
  private readonly sheetsOf = new Map<string, number>();

  constructor(
    private readonly campaignId: string,
    private readonly closesAt: Instant,
  ) {}

  take(event: Event): void {
    if (event.stream.startsWith(`${BALLOT}-`)) this.ballot(event);
    else if (event.stream.startsWith(`${PAPER_BATCH}-`)) this.batch(event);
  }

  get counts(): BallotCounts {
    let web = 0;
    for (const { channel } of this.byVoter.values()) if (channel === 'web') web += 1;
    return { web, desk: this.byVoter.size - web, paper: this.paper.length };
  }

  /** Batches of the campaign that are not reconciled yet. */
  get unreconciled(): readonly string[] {
    return [...this.batches].filter(([, { reconciled }]) => !reconciled).map(([batchId]) => batchId);
  }

  get reconciled(): readonly string[] {
    return [...this.batches].filter(([, { reconciled }]) => reconciled).map(([batchId]) => batchId);
  }

  /** Sheets that were handed to voters of a batch. */
  issuedOf(batchId: string): number {
    return this.sheetsOf.get(batchId) ?? 0;
  }

  /** Sheets that were handed out, as the batch itself says. */
  saidIssuedOf(batchId: string): number {
    return this.batches.get(batchId)?.reconciled?.issued ?? 0;
  }

  /** Everything that counts. */
  get ballots(): readonly CollectedBallot[] {
    return [...this.byVoter.values(), ...this.paper];
  }

  private get paper(): readonly CollectedBallot[] {
    return [...this.batches].flatMap(([batchId, state]) =>
      state.reconciled && state.opened ? sheetsIn(batchId, state, state.opened.district) : [],
    );
  }

  private ballot(recorded: Event): void {
    const event = recorded as unknown as BallotEvent;
    // The moment it was decided at is the one it was recorded at.
    if (event.data.campaignId !== this.campaignId || event.data.occurredAt >= this.closesAt) return;
    const { stream } = recorded;
    if (event.type === 'PaperSheetIssued') {
      const { batchId } = event.data;
      this.sheetsOf.set(batchId, this.issuedOf(batchId) + 1);
      return;
    }
    const { commitment, sealed, district, channel } = event.data;
    this.byVoter.set(stream, { commitment, sealed, district, channel, place: stream });
  }

  private batch(recorded: Event): void {
    const event = recorded as unknown as PaperBatchEvent;
    const batchId = recorded.stream.slice(PAPER_BATCH.length + 1);
    const before = this.batches.get(batchId);
    const isOurs = event.type === 'PaperBatchOpened' && event.data.campaignId === this.campaignId;
    if (!before && !isOurs) return;
    this.batches.set(batchId, paperBatchDecider.evolve(before ?? paperBatchDecider.initialState, event));
  }
}

/** What a sheet of paper is sealed for. */
export function sheetPlace(batchId: string, sheet: number): string {
  return `${PAPER_BATCH}-${batchId}/${String(sheet)}`;
}

function sheetsIn(batchId: string, state: PaperBatchState, district: Kato): readonly CollectedBallot[] {
  return countedSheets(state).flatMap(({ sheet, commitment, sealed }) =>
    sealed === null ? [] : [{ commitment, sealed, district, place: sheetPlace(batchId, sheet) }],
  );
}
