import type { RecordedEvent } from '#libs/event-store';
import { endOfLocalDay } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { Effect, ProcessManager } from '#libs/workflow';
import { CAMPAIGN } from '../../domain/campaign/campaign.events.js';
import type { CampaignEvent, CampaignNorms } from '../../domain/campaign/campaign.events.js';
import { secretHeldUntil } from '../../domain/campaign/rules/result.js';
import { countingFrom } from '../../domain/campaign/rules/voting.js';
import { PAPER_BATCH } from '../../domain/paper-batch/paper-batch.events.js';

/** The commands that the process gives. */
export type CampaignProcessCommand =
  'OpenVoting' | 'CloseCounting' | 'DeclareResult' | 'DestroyCampaignSecret';

interface Calendar {
  readonly norms?: CampaignNorms;
}

/** Opens the voting on its day, closes the counting once nothing is open, declares what it came to, ends the secret. */
export const campaignCalendar: ProcessManager<Calendar> = {
  name: 'campaign_calendar',
  categories: [CAMPAIGN, PAPER_BATCH],
  starts: ['CampaignAnnounced'],
  stops: ['CampaignSecretDestroyed'],
  key: campaignIdOf,
  initialState: {},
  evolve: (state, recorded) => {
    const event = recorded as unknown as CampaignEvent;
    return event.type === 'CampaignAnnounced' ? { norms: event.data.norms } : state;
  },
  react: ({ norms }, recorded) => {
    const event = recorded as unknown as CampaignEvent;
    switch (event.type) {
      case 'CampaignAnnounced':
      case 'CampaignAmended':
        return [due('open', event.data.calendar.votingOpensAt, 'OpenVoting', recorded)];
      case 'VotingOpened': {
        const countsAt = countingFrom(event.data.terms.calendar.votingClosesAt);
        return [{ kind: 'cancel', key: 'open' }, due('count', countsAt, 'CloseCounting', recorded)];
      }
      case 'CountingClosed':
        return [{ kind: 'cancel', key: 'count' }, now('DeclareResult', recorded)];
      case 'ResultDeclared': {
        const until = norms && secretHeldUntil({ norms }, event.data.occurredAt);
        return until ? [due('secret', endOfLocalDay(until), 'DestroyCampaignSecret', recorded)] : [];
      }
      case 'CampaignSecretDestroyed':
        // Whoever recorded it may have gone before the vault had let the secret go: once more, which changes nothing.
        return [now('DestroyCampaignSecret', recorded)];
      default:
        // The last batch may be what the counting waits for; refused if it is not.
        return recorded.type === 'PaperBatchReconciled' ? [now('CloseCounting', recorded)] : [];
    }
  },
};

function due(key: string, dueAt: Instant, type: CampaignProcessCommand, event: RecordedEvent): Effect {
  return { kind: 'schedule', key, dueAt, command: { type, data: { campaignId: campaignIdOf(event) ?? '' } } };
}

function now(type: CampaignProcessCommand, event: RecordedEvent): Effect {
  return { kind: 'dispatch', command: { type, data: { campaignId: campaignIdOf(event) ?? '' } } };
}

function campaignIdOf({ stream, data }: RecordedEvent): string | undefined {
  if (stream.startsWith(`${CAMPAIGN}-`)) return stream.slice(CAMPAIGN.length + 1);
  const { campaignId } = data;
  return typeof campaignId === 'string' ? campaignId : undefined;
}
