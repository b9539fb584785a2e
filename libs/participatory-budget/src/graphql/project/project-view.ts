import type { ProjectEventData, ProjectFile } from '../../domain/project/project.events.js';
import type {
  ProjectRow,
  ProjectStageRow,
  ProjectStepRow,
} from '../../read-model/project/project.entities.js';
import type { ProposalFileType } from '../proposal/proposal.types.js';
import type { ProjectComment, ProjectStage, ProjectStep, ProjectType, StageReport } from './project.types.js';

/** A row of the read model as the schema shows it. */
export function projectView(row: ProjectRow): ProjectType {
  const { contractNumber, contractDate, marks, markSum } = row;
  const papers = [row.contractFile, row.completionFile].filter((file) => file !== null);
  return {
    id: row.projectId,
    campaignId: row.campaignId,
    proposalId: row.proposalId,
    territory: row.territory,
    title: { kk: row.titleKk, ru: row.titleRu },
    category: row.category,
    place: row.place,
    phase: row.phase,
    allocatedTiyn: row.allocatedTiyn,
    ownShareTiyn: row.ownShareTiyn,
    spentTiyn: row.spentTiyn,
    responsible: row.responsible,
    institution: both(row.institutionKk, row.institutionRu),
    completionDocument: both(row.completionKk, row.completionRu),
    contract:
      contractNumber === null || contractDate === null
        ? null
        : { number: contractNumber, date: contractDate },
    priceTiyn: row.priceTiyn,
    deadline: row.deadline,
    completedOn: row.completedOn,
    papers: files(row.projectId, papers),
    late: row.late,
    marks,
    averageMark: marks === 0 ? null : markSum / marks,
    revision: row.revision,
    contractorTextId: row.contractorTextId,
    stoppedTextId: row.stoppedTextId,
  };
}

export function stageView(row: ProjectStageRow): ProjectStage {
  return {
    id: row.stageId,
    name: { kk: row.nameKk, ru: row.nameRu },
    from: row.fromOn,
    plannedTo: row.plannedTo,
    dueOn: row.dueOn,
    plannedTiyn: row.plannedTiyn,
    spentTiyn: row.spentTiyn,
    finishedOn: row.finishedOn,
    late: row.late,
    missed: row.missed,
    photosBefore: files(row.projectId, row.photosBefore),
    photosAfter: files(row.projectId, row.photosAfter),
  };
}

export function projectStepView(row: ProjectStepRow): ProjectStep {
  const { facts } = row;
  const text = (name: string): string | null => {
    const value = facts[name];
    return typeof value === 'string' ? value : null;
  };
  const { late, by } = facts;
  return {
    revision: row.revision,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    channel: row.channel,
    role: row.actorRole,
    stageId: text('stageId'),
    dueOn: text('dueOn') ?? text('newDueOn'),
    late: typeof late === 'boolean' ? late : null,
    missedBy: row.type.endsWith('Missed') && Array.isArray(by) ? (by as readonly string[]) : [],
    receipt: `/log/receipts/${row.eventId}`,
  };
}

/** What the office wrote of its stages, in the order it was reported. */
export function reportsOf(steps: readonly ProjectStepRow[]): StageReport[] {
  return steps
    .filter(({ type }) => type === 'StageReported')
    .map(({ eventId, facts }) => {
      const { stageId, reportedOn, spentTiyn, finished, late, text } =
        facts as unknown as ProjectEventData<'StageReported'>;
      return { id: eventId, stageId, reportedOn, spentTiyn, finished, late, textId: text.textId };
    });
}

/** What residents wrote beside their marks, in the order they did. */
export function commentsOf(steps: readonly ProjectStepRow[]): ProjectComment[] {
  return steps
    .filter(({ type }) => type === 'ProjectEvaluated')
    .flatMap(({ facts, occurredAt }) => {
      const { mark, text } = facts as unknown as ProjectEventData<'ProjectEvaluated'>;
      return text ? [{ mark, at: occurredAt.toISOString(), textId: text.textId }] : [];
    });
}

function files(projectId: string, list: readonly ProjectFile[]): ProposalFileType[] {
  return list.map(({ documentId, mediaType }) => ({
    id: documentId,
    mediaType,
    url: `/projects/${projectId}/files/${documentId}`,
  }));
}

function both(kk: string | null, ru: string | null): { readonly kk: string; readonly ru: string } | null {
  return kk === null || ru === null ? null : { kk, ru };
}
