import {
  appointmentAs,
  ensure,
  isKato,
  localDate,
  optional,
  requireBilingual,
  requireDate,
  requireDateNotBefore,
  requireFilled,
  requireNotBefore,
  requireReference,
  requireVaultDocument,
  requireVaultText,
  requireWhole,
} from '#libs/kernel';
import type { AwardContract, PlanProject, StartProject } from '../project.commands.js';
import type { ProjectEvent, ProjectPlan } from '../project.events.js';
import type { ProjectState } from '../project.state.js';
import { refusal, rule } from '../refusals.js';
import { availableTiyn, requireKnown } from './standing.js';
import type { Known } from './standing.js';

const MOST_STAGES = 30;

/** Born of a declared result: each winner becomes a project (rules.md §7). */
export function startProject(state: ProjectState, command: StartProject): ProjectEvent[] {
  rule(state.phase === 'none', 'ProjectStartedAlready', {});
  const { type: _type, now: _now, ...data } = command;
  for (const field of ['projectId', 'campaignId', 'proposalId', 'category'] as const)
    requireFilled(field, data[field]);
  ensure(isKato(data.territory), 'FieldInvalid', { field: 'territory' });
  ensure(isKato(data.place), 'FieldInvalid', { field: 'place' });
  requireBilingual('title', data.title);
  requireWhole('allocatedTiyn', data.allocatedTiyn, 1);
  requireWhole('ownShareTiyn', data.ownShareTiyn, 0);
  return [{ type: 'ProjectStarted', data }];
}

/** Who answers for it, the stages with dates and money within what there is, the paper that completes it. */
export function planProject(state: ProjectState, command: PlanProject): ProjectEvent[] {
  const known = requireKnown(state);
  const { phase, started } = known;
  rule(phase === 'started', 'ProjectPlannedAlready', { phase });
  requireNotBefore(command, state.lastStepAt);
  const { plan, responsibleAppointments, plannedBy, occurredAt } = command;
  requireFilled('plannedBy', plannedBy);
  requireFilled('responsible', plan.responsible);
  const on = localDate(occurredAt);
  const { territory } = started;
  const appointment = appointmentAs(['akim', 'akimOffice'], responsibleAppointments, territory, on);
  if (!appointment) throw refusal('ProjectResponsibleNotInOffice', { territory, on });
  requireBilingual('institution', plan.institution);
  requireBilingual('completionDocument', plan.completionDocument);
  requireStages(plan, known);
  return [{ type: 'ProjectPlanned', data: { plan, appointment, plannedBy, occurredAt } }];
}

function requireStages({ stages }: ProjectPlan, known: Known): void {
  rule(stages.length > 0, 'StagesMissing', {});
  ensure(stages.length <= MOST_STAGES, 'FieldInvalid', { field: 'stages' });
  for (const [index, { stageId, name, from, to, plannedTiyn }] of stages.entries()) {
    requireFilled('stageId', stageId);
    const first = stages.findIndex((stage) => stage.stageId === stageId);
    rule(first === index, 'StageRepeated', { stageId });
    requireBilingual('stages.name', name);
    requireDate('stages.from', from);
    requireDate('stages.to', to);
    rule(from <= to, 'StageDatesDiffer', { stageId, from, to });
    requireWhole('stages.plannedTiyn', plannedTiyn, 0);
  }
  const plannedTiyn = stages.reduce((sum, stage) => sum + stage.plannedTiyn, 0);
  const available = availableTiyn(known);
  rule(plannedTiyn <= available, 'StagesCostMore', { plannedTiyn, availableTiyn: available });
}

/** The contract with who builds it; it costs no more than there is. */
export function awardContract(state: ProjectState, command: AwardContract): ProjectEvent[] {
  const known = requireKnown(state);
  rule(known.phase === 'planned', 'ProjectNotPlanned', { phase: known.phase });
  requireNotBefore(command, state.lastStepAt);
  const { contract, contractor, priceTiyn, deadline, document, occurredAt } = command;
  requireReference('contract', contract, occurredAt);
  requireVaultText('contractor', contractor);
  requireWhole('priceTiyn', priceTiyn, 1);
  const available = availableTiyn(known);
  rule(priceTiyn <= available, 'ContractAboveAllocation', { priceTiyn, availableTiyn: available });
  requireDate('deadline', deadline);
  requireDateNotBefore('deadline', deadline, contract.date);
  if (document) requireVaultDocument('document', document);
  const data = {
    contract,
    contractor,
    priceTiyn,
    deadline,
    ...optional('document', document),
    occurredAt,
  };
  return [{ type: 'ContractAwarded', data }];
}
