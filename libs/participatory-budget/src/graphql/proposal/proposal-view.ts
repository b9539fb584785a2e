import type { CalendarDate, JsonObject } from '#libs/kernel';
import type { ProposalFile } from '../../domain/proposal/proposal.form.js';
import type { ProposalRow, ProposalStepRow } from '../../read-model/proposal/proposal.entities.js';
import type { ProposalFileType, ProposalStep, ProposalType } from './proposal.types.js';

/** A row of the read model as the schema shows it. @param today by which a turn is overdue */
export function proposalView(row: ProposalRow, today: CalendarDate): ProposalType {
  const { titleKk, titleRu, publishedKk, publishedRu } = row;
  const files = (list: readonly ProposalFile[]): ProposalFileType[] =>
    list.map(({ documentId, mediaType }) => ({
      id: documentId,
      mediaType,
      url: `/proposals/${row.proposalId}/files/${documentId}`,
    }));
  return {
    id: row.proposalId,
    campaignId: row.campaignId,
    territory: row.territory,
    category: row.category,
    place: row.place,
    point: { latitude: row.latitude, longitude: row.longitude },
    title: titleKk === null || titleRu === null ? null : { kk: titleKk, ru: titleRu },
    estimate: row.estimate.map((line) => ({ ...line })),
    ownShare: { ...row.ownShare },
    totalTiyn: row.totalTiyn,
    costTiyn: row.costTiyn,
    phase: row.phase,
    awaits: row.awaits,
    dueOn: row.dueOn,
    overdue: row.dueOn !== null && row.dueOn < today,
    submittedAt: row.submittedAt.toISOString(),
    grounds: [...row.grounds],
    appealUntil: row.appealUntil,
    publicationDueOn: row.publicationDueOn,
    publishedOn: row.publishedOn,
    publishedWhere:
      publishedKk === null || publishedRu === null ? null : { kk: publishedKk, ru: publishedRu },
    revision: row.revision,
    authorId: row.authorId,
    wordsTextId: row.wordsTextId,
    reasonsTextId: row.reasonsTextId,
    appealTextId: row.appealTextId,
    rulingTextId: row.rulingTextId,
    files: {
      photos: files(row.photos),
      sketches: files(row.sketches),
      documents: files(row.documents),
    },
  };
}

const DAYS = [
  'dueOn',
  'screeningDueOn',
  'reworkDueOn',
  'reviewDueOn',
  'publicationDueOn',
  'answerDueOn',
] as const;

/** One event of the proposal's stream as the timeline shows it. */
export function proposalStepView(row: ProposalStepRow): ProposalStep {
  const { facts } = row;
  const day = DAYS.map((key) => facts[key]).find((value) => typeof value === 'string');
  return {
    revision: row.revision,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    channel: row.channel,
    role: row.actorRole,
    dueOn: day ?? null,
    late: typeof facts['late'] === 'boolean' ? facts['late'] : null,
    missedBy: missedBy(row.type, facts),
    receipt: `/log/receipts/${row.eventId}`,
  };
}

function missedBy(type: string, facts: JsonObject): readonly string[] {
  const by = facts['by'];
  return type.endsWith('Missed') && Array.isArray(by) ? (by as readonly string[]) : [];
}
