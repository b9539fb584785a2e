import {
  appointmentAs,
  ensure,
  inForceOn,
  katoCovers,
  localDate,
  optional,
  requireBilingual,
  requireDate,
  requireDateNotBefore,
  requireFilled,
  requirePastDate,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type { Appointment, CalendarDate, Kato } from '#libs/kernel';
import type { AgreeWithDecision, DecisionCommandOf, DisagreeWithDecision } from '../decision.commands.js';
import type { DecisionEvent, DecisionEventData, ExecutionPlan } from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';
import { refusal, rule } from '../refusals.js';
import { requireKnown } from './standing.js';

/** He agrees and says who does it, until when, and what will show it; that is frozen (rules.md §4, §8). */
export function agree(state: DecisionState, command: AgreeWithDecision): DecisionEvent[] {
  const { territory, answered } = requireAnswer(state, command);
  const { plan, responsibleAppointments, answeredOn, occurredAt } = command;
  requirePlan(plan, responsibleAppointments, territory, answeredOn);
  return [{ type: 'AkimAgreed', data: { ...answered, plan, occurredAt } }];
}

/** He may disagree, and then only with reasons. */
export function disagree(state: DecisionState, command: DisagreeWithDecision): DecisionEvent[] {
  const { answered } = requireAnswer(state, command);
  const { reasons, occurredAt } = command;
  requireVaultText('reasons', reasons);
  return [{ type: 'AkimDisagreed', data: { ...answered, reasons, occurredAt } }];
}

/** One answer, by the akim of this territory, after the delivery; a late one stands and is marked. */
function requireAnswer(
  state: DecisionState,
  command: AgreeWithDecision | DisagreeWithDecision,
): {
  readonly territory: Kato;
  readonly answered: Pick<
    DecisionEventData<'AkimAgreed'>,
    'officialId' | 'appointment' | 'answeredOn' | 'late' | 'document'
  >;
} {
  const { adopted, phase } = requireKnown(state);
  const { delivered } = state;
  rule(delivered !== undefined, 'DecisionNotDelivered', {});
  if (phase !== 'delivered') throw refusal('AlreadyAnswered', { phase });
  const { territory } = adopted;
  const { officialId, appointments, answeredOn, document, occurredAt } = command;
  requirePastDate('answeredOn', answeredOn, occurredAt);
  requireDateNotBefore('answeredOn', answeredOn, delivered.deliveredOn);
  const appointment = appointmentAs(['akim'], appointments, territory, answeredOn);
  if (!appointment) throw refusal('AnswerNotByAkim', { officialId, territory, on: answeredOn });
  if (document) requireVaultDocument('document', document);
  const late = answeredOn > delivered.answerDueOn;
  return {
    territory,
    answered: { officialId, appointment, answeredOn, late, ...optional('document', document) },
  };
}

/**
 * Somebody in office here, a day to come, and at least one thing that can be measured.
 *
 * @throws DomainError ResponsibleNotInOffice, DateTooEarly, IndicatorsMissing, IndicatorRepeated, FieldInvalid
 */
export function requirePlan(
  { responsible, deadline, indicators }: ExecutionPlan,
  appointments: readonly Appointment[],
  territory: Kato,
  on: CalendarDate,
): void {
  requireFilled('plan.responsible', responsible);
  const inOffice = inForceOn(appointments, on).some(
    (own) => katoCovers(own.territory, territory) || katoCovers(territory, own.territory),
  );
  rule(inOffice, 'ResponsibleNotInOffice', { responsible, territory, on });
  requireDate('plan.deadline', deadline);
  requireDateNotBefore('plan.deadline', deadline, on);
  rule(indicators.length > 0, 'IndicatorsMissing', {});
  indicators.forEach(({ indicatorId, name, unit, baseline, target }, index) => {
    requireFilled('indicatorId', indicatorId);
    const first = indicators.findIndex((one) => one.indicatorId === indicatorId) === index;
    rule(first, 'IndicatorRepeated', { indicatorId });
    requireBilingual(`indicators.${String(index)}.name`, name);
    requireBilingual(`indicators.${String(index)}.unit`, unit);
    const measurable = Number.isSafeInteger(baseline) && Number.isSafeInteger(target) && baseline !== target;
    ensure(measurable, 'FieldInvalid', { field: `indicators.${String(index)}.target` });
  });
}

/** The deadline's own command: recorded once, with the akim who was in office on the last day. */
export function missAnswer(
  state: DecisionState,
  { by, occurredAt }: DecisionCommandOf<'MissAnswerDeadline'>,
): DecisionEvent[] {
  const { delivered, phase, missed } = state;
  if (!delivered || phase !== 'delivered' || missed.includes('answer')) return [];
  if (localDate(occurredAt) <= delivered.answerDueOn) return [];
  const data = { dueOn: delivered.answerDueOn, ...optional('by', by), occurredAt };
  return [{ type: 'AnswerDeadlineMissed', data }];
}
