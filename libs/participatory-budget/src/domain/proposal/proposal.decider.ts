import { calendarOf, decideBy, rejudge, requireHappened } from '#libs/kernel';
import type { Decider } from '#libs/kernel';
import type { ProposalCommand } from './proposal.commands.js';
import type { ProposalEvent, ProposalEventData, ProposalEventType } from './proposal.events.js';
import { evolveProposal, initialProposal } from './proposal.state.js';
import type { ProposalState } from './proposal.state.js';
import { appealScreening, decideScreeningAppeal } from './rules/appeal.js';
import { missAppeal, missPublication, missReview, missRework, missScreening } from './rules/missed.js';
import { publishScreening } from './rules/publication.js';
import { acceptProposal, refuseProposal, returnProposal } from './rules/screening.js';
import {
  confirmCoSponsorship,
  reworkProposal,
  submitProposal,
  withdrawCoSponsorship,
  withdrawProposal,
} from './rules/submission.js';

const decideByRule = decideBy<ProposalCommand, ProposalState, ProposalEvent>({
  SubmitProposal: submitProposal,
  ConfirmCoSponsorship: confirmCoSponsorship,
  WithdrawCoSponsorship: withdrawCoSponsorship,
  AcceptProposal: acceptProposal,
  ReturnProposal: returnProposal,
  RefuseProposal: refuseProposal,
  ReworkProposal: reworkProposal,
  PublishScreening: publishScreening,
  AppealScreening: appealScreening,
  DecideScreeningAppeal: decideScreeningAppeal,
  WithdrawProposal: withdrawProposal,
  MissScreeningDeadline: missScreening,
  MissReworkDeadline: missRework,
  MissReviewDeadline: missReview,
  MissScreeningPublication: missPublication,
  MissProposalAppeal: missAppeal,
});

/** Facts that the first events lack. */
const ADDED_LATER = ['territory'];

/** The life of one proposal up to the ballot: rules.md §7, choices in docs/adr/0012. */
export const proposalDecider: Decider<ProposalCommand, ProposalEvent, ProposalState> = {
  initialState: initialProposal,
  decide,
  evolve: evolveProposal,
  check: (stateBefore, event) => rejudge(event, () => decide(commandOf(event), stateBefore), ADDED_LATER),
};

function decide(command: ProposalCommand, state: ProposalState): readonly ProposalEvent[] {
  requireHappened(command);
  return decideByRule(command, state);
}

type Build<Type extends ProposalEventType> = (
  data: ProposalEventData<Type> & { readonly now: string },
) => ProposalCommand;

/** The command that leads to each event; the compiler lists the events that are missing. */
const commands: { readonly [Type in ProposalEventType]: Build<Type> } = {
  ProposalSubmitted: (data) => ({ ...data, type: 'SubmitProposal' }),
  CoSponsorConfirmed: (data) => ({ ...data, type: 'ConfirmCoSponsorship' }),
  CoSponsorWithdrew: (data) => ({ ...data, type: 'WithdrawCoSponsorship' }),
  ProposalAccepted: (data) => ({
    ...data,
    type: 'AcceptProposal',
    appointments: [data.appointment],
    calendar: calendarOf(data.calendar),
  }),
  ProposalReturned: (data) => ({ ...data, type: 'ReturnProposal', appointments: [data.appointment] }),
  ProposalReworked: (data) => ({ ...data, type: 'ReworkProposal', memberId: data.authorId }),
  ProposalRefused: (data) => ({
    ...data,
    type: 'RefuseProposal',
    appointments: [data.appointment],
    calendar: calendarOf(data.calendar),
  }),
  ScreeningPublished: (data) => ({ ...data, type: 'PublishScreening' }),
  ProposalAppealed: (data) => ({ ...data, type: 'AppealScreening', memberId: data.authorId }),
  ProposalAppealDecided: (data) => ({
    ...data,
    type: 'DecideScreeningAppeal',
    appointments: [data.appointment],
  }),
  ProposalWithdrawn: (data) => ({ ...data, type: 'WithdrawProposal', memberId: data.authorId }),
  ScreeningDeadlineMissed: (data) => ({ ...data, type: 'MissScreeningDeadline' }),
  ReworkDeadlineMissed: (data) => ({ ...data, type: 'MissReworkDeadline' }),
  ReviewDeadlineMissed: (data) => ({ ...data, type: 'MissReviewDeadline' }),
  ScreeningPublicationMissed: (data) => ({ ...data, type: 'MissScreeningPublication' }),
  ProposalAppealDeadlineMissed: (data) => ({ ...data, type: 'MissProposalAppeal' }),
};

function commandOf(event: ProposalEvent): ProposalCommand {
  const build = commands[event.type] as (data: object) => ProposalCommand;
  return build({ ...event.data, now: event.data.occurredAt });
}
