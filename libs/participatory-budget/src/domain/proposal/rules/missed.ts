import { localDate } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { ProposalCommandOf } from '../proposal.commands.js';
import type { ProposalEvent } from '../proposal.events.js';
import type { ProposalState } from '../proposal.state.js';
import { appealUntil } from './screening.js';
import { requireKnown } from './standing.js';

type State = ProposalState;

/** The last day has passed; whoever was to screen it is named. */
export function missScreening(
  state: State,
  { by, occurredAt }: ProposalCommandOf<'MissScreeningDeadline'>,
): ProposalEvent[] {
  const dueOn = state.submitted?.screeningDueOn;
  if (state.phase !== 'submitted' || state.missed.includes('screening') || !isPast(dueOn, occurredAt))
    return [];
  return [{ type: 'ScreeningDeadlineMissed', data: { dueOn, by, occurredAt } }];
}

/** A rework that never came: the proposal lapses, and its author may appeal. */
export function missRework(
  state: State,
  { occurredAt }: ProposalCommandOf<'MissReworkDeadline'>,
): ProposalEvent[] {
  const { phase, reworkDueOn: dueOn } = state;
  if (phase !== 'returned' || !isPast(dueOn, occurredAt)) return [];
  const known = requireKnown(state);
  const data = {
    dueOn,
    by: [known.submitted.author.memberId],
    appealUntil: appealUntil(known, localDate(occurredAt)),
    occurredAt,
  };
  return [{ type: 'ReworkDeadlineMissed', data }];
}

export function missReview(
  { phase, missed, reviewDueOn: dueOn }: State,
  { by, occurredAt }: ProposalCommandOf<'MissReviewDeadline'>,
): ProposalEvent[] {
  if (phase !== 'reworked' || missed.includes('review') || !isPast(dueOn, occurredAt)) return [];
  return [{ type: 'ReviewDeadlineMissed', data: { dueOn, by, occurredAt } }];
}

export function missPublication(
  { phase, published, missed, publicationDueOn: dueOn }: State,
  { by, occurredAt }: ProposalCommandOf<'MissScreeningPublication'>,
): ProposalEvent[] {
  if (published || phase === 'takenBack' || missed.includes('publication') || !isPast(dueOn, occurredAt))
    return [];
  return [{ type: 'ScreeningPublicationMissed', data: { dueOn, by, occurredAt } }];
}

export function missAppeal(
  { phase, missed, answerDueOn: dueOn }: State,
  { by, occurredAt }: ProposalCommandOf<'MissProposalAppeal'>,
): ProposalEvent[] {
  if (phase !== 'appealed' || missed.includes('appeal') || !isPast(dueOn, occurredAt)) return [];
  return [{ type: 'ProposalAppealDeadlineMissed', data: { dueOn, by, occurredAt } }];
}

function isPast(dueOn: CalendarDate | undefined, at: Instant): dueOn is CalendarDate {
  return dueOn !== undefined && localDate(at) > dueOn;
}
