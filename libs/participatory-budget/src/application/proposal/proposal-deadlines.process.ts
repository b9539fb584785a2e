import type { RecordedEvent } from '#libs/event-store';
import { endOfLocalDay } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { Effect, ProcessManager } from '#libs/workflow';
import { PROPOSAL } from '../../domain/proposal/proposal.events.js';
import type { ProposalEvent } from '../../domain/proposal/proposal.events.js';

/** The commands that the process gives. */
export type ProposalDeadline =
  | 'MissScreeningDeadline'
  | 'MissReworkDeadline'
  | 'MissReviewDeadline'
  | 'MissScreeningPublication'
  | 'MissProposalAppeal';

/** Watches over a proposal: the council's screening, the author's rework, the publication, the appeal. */
export const proposalDeadlines: ProcessManager = {
  name: 'proposal_deadlines',
  categories: [PROPOSAL],
  starts: ['ProposalSubmitted'],
  stops: ['ProposalWithdrawn'],
  key: proposalIdOf,
  initialState: {},
  evolve: (state) => state,
  react: (_state, recorded) => {
    const event = recorded as unknown as ProposalEvent;
    const due = (key: string, on: CalendarDate, type: ProposalDeadline): Effect => ({
      kind: 'schedule',
      key,
      dueAt: endOfLocalDay(on),
      command: { type, data: { proposalId: proposalIdOf(recorded) } },
    });
    switch (event.type) {
      case 'ProposalSubmitted':
        return [due('screening', event.data.screeningDueOn, 'MissScreeningDeadline')];
      case 'ProposalReturned':
        return [over('screening'), due('rework', event.data.reworkDueOn, 'MissReworkDeadline')];
      case 'ProposalReworked':
        return [over('rework'), due('review', event.data.reviewDueOn, 'MissReviewDeadline')];
      case 'ProposalAccepted':
      case 'ProposalRefused':
        return [
          over('screening'),
          over('review'),
          due('publication', event.data.publicationDueOn, 'MissScreeningPublication'),
        ];
      case 'ScreeningPublished':
        return [over('publication')];
      case 'ProposalAppealed':
        return [due('appeal', event.data.answerDueOn, 'MissProposalAppeal')];
      case 'ProposalAppealDecided':
        return [over('appeal')];
      default:
        return [];
    }
  },
};

function over(key: string): Effect {
  return { kind: 'cancel', key };
}

function proposalIdOf(event: RecordedEvent): string {
  return event.stream.slice(PROPOSAL.length + 1);
}
