import {
  ensure,
  optional,
  requireDateNotBefore,
  requireFilled,
  requireNotBefore,
  requirePastDate,
  requireReference,
  requireVaultDocument,
  requireVaultText,
  requireWhole,
} from '#libs/kernel';
import type { CompleteProject, EvaluateProject } from '../project.commands.js';
import type { ProjectEvent } from '../project.events.js';
import type { ProjectState } from '../project.state.js';
import { refusal, rule } from '../refusals.js';
import { requireKnown } from './standing.js';

const BEST_MARK = 5;

/** All stages are finished and the completion document is there. */
export function completeProject(state: ProjectState, command: CompleteProject): ProjectEvent[] {
  const { phase } = requireKnown(state);
  if (phase !== 'contracted' || !state.contract) throw refusal('ProjectNotUnderWay', { phase });
  requireNotBefore(command, state.lastStepAt);
  const stageIds = state.stages.filter(({ finished }) => !finished).map(({ stageId }) => stageId);
  rule(stageIds.length === 0, 'StagesOpen', { stageIds });
  const { reference, document, completedOn, occurredAt } = command;
  requireReference('reference', reference, occurredAt);
  requireVaultDocument('document', document);
  requirePastDate('completedOn', completedOn, occurredAt);
  requireDateNotBefore('completedOn', completedOn, state.contract.contract.date);
  const late = completedOn > state.contract.deadline;
  const data = { reference, document, completedOn, spentTiyn: state.spentTiyn, late, occurredAt };
  return [{ type: 'ProjectCompleted', data }];
}

/** What residents think of it, each once, when it is done. */
export function evaluateProject(state: ProjectState, command: EvaluateProject): ProjectEvent[] {
  const { phase } = requireKnown(state);
  rule(phase === 'completed', 'ProjectNotCompleted', { phase });
  const { memberId, rollVersion, verdict, mark, text, occurredAt } = command;
  requireFilled('memberId', memberId);
  requireWhole('rollVersion', rollVersion, 1);
  rule(verdict === 'eligible', 'EvaluatorNotResident', { verdict });
  rule(!state.evaluators.includes(memberId), 'ProjectEvaluatedAlready', {});
  requireWhole('mark', mark, 1);
  ensure(mark <= BEST_MARK, 'FieldInvalid', { field: 'mark' });
  if (text) requireVaultText('text', text);
  const data = { memberId, rollVersion, verdict, mark, ...optional('text', text), occurredAt };
  return [{ type: 'ProjectEvaluated', data }];
}
