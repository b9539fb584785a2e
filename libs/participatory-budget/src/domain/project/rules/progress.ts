import {
  ensure,
  localDate,
  requireDate,
  requireFilled,
  requireNotBefore,
  requirePastDate,
  requireReference,
  requireVaultText,
  requireWhole,
} from '#libs/kernel';
import type { DelayStage, ProjectCommandOf, ReportStage } from '../project.commands.js';
import { DELAY_CAUSES } from '../project.events.js';
import type { ProjectEvent, ProjectEventData } from '../project.events.js';
import type { ProjectState, StageState } from '../project.state.js';
import { refusal, rule } from '../refusals.js';
import { requireKnown, requirePictures, requireStage } from './standing.js';

/** What was done in a stage, with pictures and what it has cost; a finished one shows how it looks now. */
export function reportStage(state: ProjectState, command: ReportStage): ProjectEvent[] {
  const { priceTiyn } = requireUnderWay(state);
  const { stageId, reportId, reportedBy, reportedOn, text, finished, occurredAt } = command;
  const { photosBefore, photosAfter, spentTiyn } = command;
  const stage = requireOpen(state, stageId);
  requireNotBefore(command, state.lastStepAt);
  requireFilled('reportId', reportId);
  requireFilled('reportedBy', reportedBy);
  ensure(!state.reports.includes(reportId), 'AlreadyRecorded', { id: reportId });
  requirePastDate('reportedOn', reportedOn, occurredAt);
  requireVaultText('text', text);
  requireWhole('spentTiyn', spentTiyn, 0);
  const spent = state.spentTiyn + spentTiyn;
  rule(spent <= priceTiyn, 'SpentAboveContract', { spentTiyn: spent, priceTiyn });
  requirePictures('photosBefore', photosBefore);
  requirePictures('photosAfter', photosAfter);
  rule(!finished || photosAfter.length > 0, 'PhotosMissing', {});
  const late = reportedOn > stage.dueOn;
  const report = { stageId, reportId, reportedBy, reportedOn, text, spentTiyn };
  const data = { ...report, photosBefore, photosAfter, finished, late, occurredAt };
  return [{ type: 'StageReported', data }];
}

/** A new day for a stage, with who caused it and why: the old one stays in the history. */
export function delayStage(state: ProjectState, command: DelayStage): ProjectEvent[] {
  const { phase } = requireKnown(state);
  rule(phase === 'planned' || phase === 'contracted', 'ProjectNotUnderWay', { phase });
  const { stageId, cause, reasons, newDueOn, occurredAt } = command;
  const { dueOn } = requireOpen(state, stageId);
  requireNotBefore(command, state.lastStepAt);
  ensure(DELAY_CAUSES.includes(cause), 'FieldInvalid', { field: 'cause' });
  requireVaultText('reasons', reasons);
  requireDate('newDueOn', newDueOn);
  rule(newDueOn > dueOn, 'DelayNotLater', { dueOn, newDueOn });
  return [{ type: 'StageDelayed', data: { stageId, cause, reasons, newDueOn, occurredAt } }];
}

/** A stage's last day has passed; the responsible person is named. */
export function missStage(
  state: ProjectState,
  { stageId, occurredAt }: ProjectCommandOf<'MissStageDeadline'>,
): ProjectEvent[] {
  const stage = state.stages.find((one) => one.stageId === stageId);
  const isOpen = state.phase === 'planned' || state.phase === 'contracted';
  if (!stage || !state.plan || !isOpen || stage.finished || stage.missed) return [];
  if (localDate(occurredAt) <= stage.dueOn) return [];
  const data = { stageId, dueOn: stage.dueOn, by: [state.plan.responsible], occurredAt };
  return [{ type: 'StageDeadlineMissed', data }];
}

/** By a decision on paper: a court's, or the office's with its reasons. */
export function stopProject(state: ProjectState, command: ProjectCommandOf<'StopProject'>): ProjectEvent[] {
  const { phase } = requireKnown(state);
  rule(phase !== 'completed' && phase !== 'stopped', 'ImplementationEnded', { phase });
  requireNotBefore(command, state.lastStepAt);
  const { reference, reasons, occurredAt } = command;
  requireReference('reference', reference, occurredAt);
  requireVaultText('reasons', reasons);
  return [{ type: 'ProjectStopped', data: { reference, reasons, occurredAt } }];
}

function requireOpen(state: ProjectState, stageId: string): StageState {
  const stage = requireStage(state, stageId);
  rule(!stage.finished, 'StageFinishedAlready', { stageId });
  return stage;
}

function requireUnderWay(state: ProjectState): ProjectEventData<'ContractAwarded'> {
  const { phase } = requireKnown(state);
  if (phase !== 'contracted' || !state.contract) throw refusal('ProjectNotUnderWay', { phase });
  return state.contract;
}
