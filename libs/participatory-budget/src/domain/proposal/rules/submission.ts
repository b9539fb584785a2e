import { addCalendarDays, localDate, requireFilled, requireNotBefore, requireWhole } from '#libs/kernel';
import type {
  ConfirmCoSponsorship,
  ProposalCommandOf,
  ReworkProposal,
  SubmitProposal,
} from '../proposal.commands.js';
import type { ProposalEvent, RollVerdict } from '../proposal.events.js';
import type { ProposalState } from '../proposal.state.js';
import { refusal, rule } from '../refusals.js';
import { requireForm } from './form.js';
import { ENDED, requireAuthor, requireBeforeVoting, requireKnown } from './standing.js';

/** Within the campaign's calendar, by somebody who lives there and has no other proposal in it (rules.md §7). */
export function submitProposal(state: ProposalState, command: SubmitProposal): ProposalEvent[] {
  if (state.phase !== 'none') throw refusal('ProposalSubmittedAlready', { phase: state.phase });
  const { proposalId, campaignId, author, campaign, norms, occurredAt } = command;
  requireFilled('proposalId', proposalId);
  requireFilled('campaignId', campaignId);
  const { submissionOpensAt: opensAt, submissionClosesAt: closesAt } = campaign;
  rule(occurredAt >= opensAt, 'SubmissionNotOpen', { opensAt, at: occurredAt });
  rule(occurredAt < closesAt, 'SubmissionClosed', { closesAt, at: occurredAt });
  requireBeforeVoting(campaign, occurredAt);
  requireResident(author, norms['proposal.minorsMayPropose'].value);
  const form = requireForm(command.form, campaign);
  const screeningDueOn = addCalendarDays(localDate(occurredAt), norms['proposal.screeningDays'].value);
  const { territory } = campaign;
  const asked = { proposalId, campaignId, territory, author, form, campaign, norms };
  const data = { ...asked, screeningDueOn, occurredAt };
  return [{ type: 'ProposalSubmitted', data }];
}

/** Somebody else who stands behind it says so themselves. */
export function confirmCoSponsorship(state: ProposalState, command: ConfirmCoSponsorship): ProposalEvent[] {
  const { submitted, phase } = requireKnown(state);
  const { sponsor, campaign, occurredAt } = command;
  rule(!ENDED.includes(phase), 'ProposalEnded', { phase });
  requireBeforeVoting(campaign, occurredAt);
  requireResident(sponsor, submitted.norms['proposal.minorsMayPropose'].value);
  rule(sponsor.memberId !== submitted.author.memberId, 'CoSponsorIsAuthor', {});
  rule(!state.sponsors.includes(sponsor.memberId), 'CoSponsorAlready', {});
  return [{ type: 'CoSponsorConfirmed', data: { sponsor, campaign, occurredAt } }];
}

export function withdrawCoSponsorship(
  state: ProposalState,
  { memberId, occurredAt }: ProposalCommandOf<'WithdrawCoSponsorship'>,
): ProposalEvent[] {
  requireKnown(state);
  rule(state.sponsors.includes(memberId), 'CoSponsorUnknown', {});
  return [{ type: 'CoSponsorWithdrew', data: { memberId, occurredAt } }];
}

/** The author mends what the council returned, once, within the days set for it. */
export function reworkProposal(state: ProposalState, command: ReworkProposal): ProposalEvent[] {
  const known = requireKnown(state);
  const { memberId, campaign, occurredAt } = command;
  requireAuthor(known, memberId);
  const { phase, submitted } = known;
  if (phase !== 'returned' || state.reworkDueOn === undefined) throw refusal('NotReturned', { phase });
  requireNotBefore(command, state.lastStepAt);
  const today = localDate(occurredAt);
  rule(today <= state.reworkDueOn, 'ReworkTooLate', { dueOn: state.reworkDueOn });
  requireBeforeVoting(campaign, occurredAt);
  const form = requireForm(command.form, campaign);
  const reviewDueOn = addCalendarDays(today, submitted.norms['proposal.reviewDays'].value);
  return [
    { type: 'ProposalReworked', data: { authorId: memberId, form, campaign, reviewDueOn, occurredAt } },
  ];
}

/** The author may take it back until voting opens; from then on the ballot stands. */
export function withdrawProposal(
  state: ProposalState,
  { memberId, campaign, occurredAt }: ProposalCommandOf<'WithdrawProposal'>,
): ProposalEvent[] {
  const known = requireKnown(state);
  requireAuthor(known, memberId);
  rule(!ENDED.includes(known.phase), 'ProposalEnded', { phase: known.phase });
  requireBeforeVoting(campaign, occurredAt);
  return [{ type: 'ProposalWithdrawn', data: { authorId: memberId, campaign, occurredAt } }];
}

/** A resident of the territory, of full age unless the norm lets minors propose. */
function requireResident({ memberId, rollVersion, verdict }: RollVerdict, minorsToo: boolean): void {
  requireFilled('memberId', memberId);
  requireWhole('rollVersion', rollVersion, 1);
  if (verdict === 'minor') rule(minorsToo, 'AuthorMinor', {});
  else rule(verdict === 'eligible', 'AuthorNotResident', { verdict });
}
