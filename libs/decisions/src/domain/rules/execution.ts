import {
  ensure,
  localDate,
  requireFilled,
  requireNotBefore,
  requirePastDate,
  requireVaultDocument,
  requireVaultText,
} from '#libs/kernel';
import type { DecisionCommandOf, EvaluateExecution, ReportExecution } from '../decision.commands.js';
import type {
  DecisionEvent,
  ExecutionOutcome,
  ExecutionPlan,
  Indicator,
  IndicatorValue,
} from '../decision.events.js';
import type { DecisionState } from '../decision.state.js';
import { refusal, rule } from '../refusals.js';
import { requireKnown } from './standing.js';

/** What was done, with evidence, in the terms of the frozen indicators. */
export function reportExecution(state: DecisionState, command: ReportExecution): DecisionEvent[] {
  const plan = requireInExecution(state);
  requireNotBefore(command, state.lastStepAt);
  const { reportId, reportedBy, reportedOn, text, evidence, values, occurredAt } = command;
  requireFilled('reportId', reportId);
  requireFilled('reportedBy', reportedBy);
  requirePastDate('reportedOn', reportedOn, occurredAt);
  const repeated = state.reports.some((report) => report.reportId === reportId);
  ensure(!repeated, 'AlreadyRecorded', { id: reportId });
  requireVaultText('text', text);
  rule(evidence.length > 0, 'EvidenceMissing', {});
  for (const document of evidence) requireVaultDocument('evidence', document);
  requireValues(plan, values);
  const data = { reportId, reportedBy, reportedOn, text, evidence, values, occurredAt };
  return [{ type: 'ExecutionReported', data }];
}

/** Against the indicators frozen when it was agreed, by somebody who reported nothing of it (rules.md §8). */
export function evaluateExecution(state: DecisionState, command: EvaluateExecution): DecisionEvent[] {
  const plan = requireInExecution(state);
  requireNotBefore(command, state.lastStepAt);
  const { evaluatedBy, values, occurredAt } = command;
  requireFilled('evaluatedBy', evaluatedBy);
  const due = state.reports.length > 0 || localDate(occurredAt) > plan.deadline;
  rule(due, 'NothingToEvaluate', { deadline: plan.deadline });
  const reported = state.reports.some((report) => report.reportedBy === evaluatedBy);
  rule(!reported && plan.responsible !== evaluatedBy, 'EvaluatorReported', {});
  requireValues(plan, values);
  const outcome = outcomeOf(plan.indicators, values);
  return [{ type: 'ExecutionEvaluated', data: { evaluatedBy, values, outcome, occurredAt } }];
}

/** All reached: done; none moved from its baseline: not executed; else partly. */
export function outcomeOf(
  indicators: readonly Indicator[],
  values: readonly IndicatorValue[],
): ExecutionOutcome {
  const measured = indicators.map(({ indicatorId, baseline, target }) => {
    const value = values.find((given) => given.indicatorId === indicatorId)?.value ?? baseline;
    const direction = target > baseline ? 1 : -1;
    return { reached: (value - target) * direction >= 0, moved: (value - baseline) * direction > 0 };
  });
  if (measured.every(({ reached }) => reached)) return 'done';
  return measured.some(({ moved }) => moved) ? 'partly' : 'notExecuted';
}

/** A whole number for each frozen indicator and for no other. @throws DomainError IndicatorsDiffer, FieldInvalid */
function requireValues({ indicators }: ExecutionPlan, values: readonly IndicatorValue[]): void {
  const frozen = indicators.map(({ indicatorId }) => indicatorId).sort();
  const given = values.map(({ indicatorId }) => indicatorId).sort();
  rule(frozen.join() === given.join(), 'IndicatorsDiffer', { frozen, given });
  for (const { value } of values) ensure(Number.isSafeInteger(value), 'FieldInvalid', { field: 'values' });
}

function requireInExecution(state: DecisionState): ExecutionPlan {
  const { phase } = requireKnown(state);
  if (phase !== 'inExecution' || !state.plan) throw refusal('NotInExecution', { phase });
  return state.plan;
}

/** The frozen day has passed without an evaluation; the responsible person is named. */
export function missExecution(
  { plan, phase, missed }: DecisionState,
  { occurredAt }: DecisionCommandOf<'MissExecutionDeadline'>,
): DecisionEvent[] {
  if (!plan || phase !== 'inExecution' || missed.includes('execution')) return [];
  if (localDate(occurredAt) <= plan.deadline) return [];
  return [
    {
      type: 'ExecutionDeadlineMissed',
      data: { dueOn: plan.deadline, by: plan.responsible, occurredAt },
    },
  ];
}
