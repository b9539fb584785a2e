import {
  addCalendarDays,
  addWorkingDays,
  appointmentAs,
  calendarFacts,
  localDate,
  optional,
  requireBilingual,
  requireFilled,
  requireNotBefore,
  requireVaultText,
} from '#libs/kernel';
import type { Appointment, CalendarDate, CalendarFacts, Instant, WorkingCalendar } from '#libs/kernel';
import type { AcceptProposal, RefuseProposal, ReturnProposal } from '../proposal.commands.js';
import type { ProposalEvent } from '../proposal.events.js';
import type { ProposalState } from '../proposal.state.js';
import { refusal, rule } from '../refusals.js';
import { requireBudget } from './budget.js';
import { SCREENING_GROUNDS } from '../screening-grounds.js';
import { requireBeforeVoting, requireKnown, SCREENING } from './standing.js';
import type { Known } from './standing.js';

type ByExpert = Pick<
  AcceptProposal,
  'now' | 'occurredAt' | 'screenedBy' | 'screenerMemberId' | 'appointments'
>;
interface Screened {
  readonly screenedBy: string;
  readonly screenerMemberId?: string;
  readonly appointment: Appointment;
  readonly late: boolean;
  readonly occurredAt: Instant;
}

/** The council lets it through to the vote, under a title in both languages that names nobody. */
export function acceptProposal(state: ProposalState, command: AcceptProposal): ProposalEvent[] {
  const { known, screened } = requireScreening(state, command);
  const { title, campaign, calendar } = command;
  requireBilingual('title', title);
  if (state.form) requireBudget(state.form, campaign);
  requireBeforeVoting(campaign, command.occurredAt);
  const data = { ...screened, title, campaign, ...publication(known, command.occurredAt, calendar) };
  return [{ type: 'ProposalAccepted', data }];
}

/** Back to the author, once, with what is to be mended. */
export function returnProposal(state: ProposalState, command: ReturnProposal): ProposalEvent[] {
  const { known, screened } = requireScreening(state, command);
  rule(known.phase === 'submitted', 'ReturnedBefore', {});
  const { reasons, occurredAt } = command;
  requireVaultText('reasons', reasons);
  const days = known.submitted.norms['proposal.reworkDays'].value;
  const reworkDueOn = addCalendarDays(localDate(occurredAt), days);
  return [{ type: 'ProposalReturned', data: { ...screened, reasons, reworkDueOn } }];
}

/** On listed grounds only, and with reasons (rules.md §7). */
export function refuseProposal(state: ProposalState, command: RefuseProposal): ProposalEvent[] {
  const { known, screened } = requireScreening(state, command);
  const { grounds, reasons, calendar, occurredAt } = command;
  rule(grounds.length > 0, 'GroundsMissing', {});
  for (const [index, ground] of grounds.entries()) {
    rule(SCREENING_GROUNDS.includes(ground), 'GroundsMissing', {});
    rule(grounds.indexOf(ground) === index, 'GroundRepeated', { ground });
  }
  requireVaultText('reasons', reasons);
  const data = {
    ...screened,
    grounds,
    reasons,
    appealUntil: appealUntil(known, localDate(occurredAt)),
    ...publication(known, occurredAt, calendar),
  };
  return [{ type: 'ProposalRefused', data }];
}

/** The last day on which an author may appeal. */
export function appealUntil({ submitted }: Known, from: CalendarDate): CalendarDate {
  return addCalendarDays(from, submitted.norms['proposal.appealDays'].value);
}

/** By an expert of the territory who has no part in it, while the council has not decided. */
function requireScreening(
  state: ProposalState,
  command: ByExpert,
): { readonly known: Known; readonly screened: Screened } {
  const known = requireKnown(state);
  const { phase, submitted } = known;
  rule(SCREENING.includes(phase), 'NotUnderScreening', { phase });
  requireNotBefore(command, state.lastStepAt);
  const { screenedBy, screenerMemberId, appointments, occurredAt } = command;
  requireFilled('screenedBy', screenedBy);
  const on = localDate(occurredAt);
  const { territory } = submitted.campaign;
  const appointment = appointmentAs(['expert'], appointments, territory, on);
  if (!appointment) throw refusal('NotAnExpert', { territory, on });
  const involved = [submitted.author.memberId, ...state.sponsors];
  rule(screenerMemberId === undefined || !involved.includes(screenerMemberId), 'ScreenerInvolved', {});
  const dueOn = phase === 'reworked' ? (state.reviewDueOn ?? on) : submitted.screeningDueOn;
  const screened = {
    screenedBy,
    ...optional('screenerMemberId', screenerMemberId),
    appointment,
    late: on > dueOn,
    occurredAt,
  };
  return { known, screened };
}

function publication(
  { submitted }: Known,
  at: Instant,
  calendar: WorkingCalendar,
): { readonly publicationDueOn: CalendarDate; readonly calendar: CalendarFacts } {
  const from = localDate(at);
  const days = submitted.norms['proposal.publicationWorkingDays'].value;
  const publicationDueOn = addWorkingDays(from, days, calendar);
  return { publicationDueOn, calendar: calendarFacts(calendar, from, publicationDueOn) };
}
