import {
  addCalendarDays,
  appointmentAs,
  localDate,
  optional,
  requireBilingual,
  requireFilled,
  requireNotBefore,
  requireVaultText,
} from '#libs/kernel';
import type { AppealScreening, DecideScreeningAppeal } from '../proposal.commands.js';
import type { ProposalEvent } from '../proposal.events.js';
import type { ProposalState } from '../proposal.state.js';
import { refusal, rule } from '../refusals.js';
import { requireBudget } from './budget.js';
import { isBeforeVoting, requireAuthor, requireKnown } from './standing.js';

/** The author of what was refused, or lapsed, asks the akim to look at it again. */
export function appealScreening(state: ProposalState, command: AppealScreening): ProposalEvent[] {
  const known = requireKnown(state);
  const { memberId, text, occurredAt } = command;
  requireAuthor(known, memberId);
  const { phase, submitted } = known;
  if ((phase !== 'refused' && phase !== 'lapsed') || state.appealUntil === undefined)
    throw refusal('NotAppealable', { phase });
  requireNotBefore(command, state.lastStepAt);
  const today = localDate(occurredAt);
  rule(today <= state.appealUntil, 'AppealTooLate', { until: state.appealUntil });
  requireVaultText('text', text);
  const answerDueOn = addCalendarDays(today, submitted.norms['proposal.appealAnswerDays'].value);
  return [{ type: 'ProposalAppealed', data: { authorId: memberId, text, answerDueOn, occurredAt } }];
}

/** The akim decides, with reasons; what is granted after voting opened is granted too late for the ballot. */
export function decideScreeningAppeal(state: ProposalState, command: DecideScreeningAppeal): ProposalEvent[] {
  const { phase, submitted } = requireKnown(state);
  const { answerDueOn } = state;
  if (phase !== 'appealed' || answerDueOn === undefined) throw refusal('NotAppealed', { phase });
  requireNotBefore(command, state.lastStepAt);
  const { decidedBy, appointments, outcome, reasons, title, campaign, occurredAt } = command;
  requireFilled('decidedBy', decidedBy);
  const on = localDate(occurredAt);
  const { territory } = submitted.campaign;
  const appointment = appointmentAs(['akim', 'districtAkim'], appointments, territory, on);
  if (!appointment) throw refusal('AppealNotByAkim', { territory, on });
  rule(!state.screeners.includes(decidedBy), 'AppealDecidedByScreener', {});
  requireVaultText('reasons', reasons);
  const granted = outcome === 'granted';
  rule(!granted || title !== undefined, 'TitleMissing', {});
  rule(granted || title === undefined, 'TitleNotDue', {});
  if (title) requireBilingual('title', title);
  if (granted && state.form) requireBudget(state.form, campaign);
  const data = {
    decidedBy,
    appointment,
    outcome,
    reasons,
    ...optional('title', title),
    ...optional('onBallot', granted ? isBeforeVoting(campaign, occurredAt) : undefined),
    campaign,
    late: on > answerDueOn,
    occurredAt,
  };
  return [{ type: 'ProposalAppealDecided', data }];
}
