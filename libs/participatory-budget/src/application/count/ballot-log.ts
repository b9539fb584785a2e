import { START } from '#libs/event-store';
import type { EventStore, Position, RecordedEvent } from '#libs/event-store';
import { BALLOT } from '../../domain/ballot/ballot.events.js';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';
import type { LoadedCampaign } from '../campaign/campaign-streams.js';
import { CollectedBallots } from './collected-ballots.js';

const CATEGORIES = [BALLOT, PAPER_BATCH];

/** Reads from the log itself what counts in a campaign. */
export class BallotLog {
  constructor(
    private readonly store: EventStore,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
  ) {}

  /** @param until the last position that is looked at; the present end when left out */
  async collect(
    { campaignId, terms, openedAt }: LoadedCampaign,
    until?: string,
  ): Promise<{ readonly collected: CollectedBallots; readonly upTo: Position }> {
    const upTo = (until as Position | undefined) ?? (await this.store.head());
    const collected = new CollectedBallots(campaignId, terms.calendar.votingClosesAt);
    for await (const { events } of this.store.readAll(openedAt ?? START, {
      filter: { categories: CATEGORIES },
    }))
      for (const event of events) if (event.position <= upTo) collected.take(this.upcast(event));
    return { collected, upTo };
  }
}
