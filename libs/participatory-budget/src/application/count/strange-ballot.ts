import { categoryOf } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { BALLOT } from '../../domain/ballot/ballot.events.js';
import type { BallotEvent } from '../../domain/ballot/ballot.events.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';

type Judged = Pick<RecordedEvent, 'stream' | 'type' | 'data'> & {
  readonly metadata: Pick<RecordedEvent['metadata'], 'recordedAt'>;
};

/**
 * What a voter's event says otherwise than the opening of its campaign froze, or than it was recorded: a ballot is
 * judged by what stands in it, so this is what keeps somebody from writing a later close into one.
 *
 * @returns how, in English; undefined for what is as it should be or of another campaign
 */
export function strangeIn(recorded: Judged, { announced, opened }: CampaignState): string | undefined {
  if (categoryOf(recorded.stream) !== BALLOT) return undefined;
  const { data } = recorded as unknown as BallotEvent;
  if (!announced || data.campaignId !== announced.campaignId) return undefined;
  if (!opened) return 'a ballot stands before the opening of its campaign';
  const { terms, eligibility, occurredAt } = opened;
  const { standing } = data;
  if (data.opensAt !== occurredAt || data.closesAt !== terms.calendar.votingClosesAt)
    return 'a ballot has another opening or close than its campaign';
  if (standing.on !== eligibility.on || standing.rollVersion !== eligibility.rollVersion)
    return 'a ballot was judged by another roll than the one that was frozen';
  if (!terms.budgets.some(({ district }) => district === data.district))
    return 'a ballot is of a district that has no budget';
  return data.occurredAt === recorded.metadata.recordedAt
    ? undefined
    : 'a ballot says that it was cast at another moment than it was recorded at';
}
