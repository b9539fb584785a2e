import {
  appointmentAs,
  localDate,
  optional,
  requireDateNotBefore,
  requireNotBefore,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type {
  DecideAsHigherAkim,
  DecisionCommandOf,
  RecordMaslikhatDiscussion,
  RecordRepeatDiscussion,
} from '../decision.commands.js';
import type { DecisionEvent } from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';
import { refusal, rule } from '../refusals.js';
import { requirePlan } from './answer.js';
import { requireVote } from './birth.js';
import { dueAfter, requireKnown } from './standing.js';

/** After a disagreement the same assembly discusses it again, in signed minutes: it stands, or falls. */
export function recordRepeatDiscussion(
  state: DecisionState,
  command: RecordRepeatDiscussion,
): DecisionEvent[] {
  const { adopted, phase } = requireKnown(state);
  rule(phase === 'disagreed', 'NotDisagreed', { phase });
  const { type: _type, now: _now, ...data } = command;
  rule(data.bodyId === adopted.bodyId, 'RepeatedElsewhere', { bodyId: data.bodyId });
  requireNotBefore({ occurredAt: data.heldAt }, state.lastStepAt);
  requireNotBefore(command, data.heldAt);
  requireVote(data.vote);
  requireVaultDocument('minutes', data.minutes);
  return [{ type: 'RepeatDiscussionHeld', data }];
}

/** The district maslikhat's session discusses it before the higher akim decides (rules.md §4). */
export function recordMaslikhatDiscussion(
  state: DecisionState,
  command: RecordMaslikhatDiscussion,
): DecisionEvent[] {
  const { adopted, phase } = requireKnown(state);
  rule(phase === 'confirmed', 'NotConfirmed', { phase });
  const { session, opinion, calendar, occurredAt } = command;
  requireReference('session', session, occurredAt);
  requireDateNotBefore('session.date', session.date, localDate(state.lastStepAt));
  const days = adopted.norms['decision.higherAkimWorkingDays'].value;
  const due = dueAfter(session.date, days, calendar);
  const data = { session, opinion, higherAkimDueOn: due.dueOn, calendar: due.calendar, occurredAt };
  return [{ type: 'MaslikhatDiscussed', data }];
}

/** The last word: upheld and to be executed, or set aside. */
export function decideAsHigherAkim(state: DecisionState, command: DecideAsHigherAkim): DecisionEvent[] {
  const { adopted, phase } = requireKnown(state);
  const { discussed } = state;
  if (phase !== 'beforeHigherAkim' || !discussed) throw refusal('MaslikhatNotHeard', { phase });
  const { officialId, appointments, answeredOn, document, order, outcome, reasons, occurredAt } = command;
  requirePastDate('answeredOn', answeredOn, occurredAt);
  requireDateNotBefore('answeredOn', answeredOn, discussed.session.date);
  const { territory } = adopted;
  const appointment = appointmentAs(['districtAkim'], appointments, territory, answeredOn);
  if (!appointment) throw refusal('NotTheHigherAkim', { officialId, territory, on: answeredOn });
  requireReference('order', order, occurredAt);
  requireVaultText('reasons', reasons);
  if (document) requireVaultDocument('document', document);
  const { plan, responsibleAppointments = [] } = command;
  rule(outcome === 'setAside' || plan !== undefined, 'PlanMissing', {});
  rule(outcome === 'upheld' || plan === undefined, 'PlanNotDue', {});
  if (plan) requirePlan(plan, responsibleAppointments, territory, answeredOn);
  const late = answeredOn > discussed.higherAkimDueOn;
  const answered = { officialId, appointment, answeredOn, late, ...optional('document', document) };
  const data = { ...answered, order, outcome, reasons, ...optional('plan', plan), occurredAt };
  return [{ type: 'HigherAkimDecided', data }];
}

export function missHigherAkim(
  { discussed, phase, missed }: DecisionState,
  { by, occurredAt }: DecisionCommandOf<'MissHigherAkimDeadline'>,
): DecisionEvent[] {
  if (!discussed || phase !== 'beforeHigherAkim' || missed.includes('higherAkim')) return [];
  if (localDate(occurredAt) <= discussed.higherAkimDueOn) return [];
  const data = { dueOn: discussed.higherAkimDueOn, ...optional('by', by), occurredAt };
  return [{ type: 'HigherAkimDeadlineMissed', data }];
}
