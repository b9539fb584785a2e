import { leastReaching, reaches } from '#libs/kernel';
import type { Share } from '#libs/kernel';
import type { MeetingOfTarget } from '#libs/graphql';
import { citedAs } from '#libs/norms';
import type { NormId } from '#libs/norms';
import type { GatheringRow, NoticeRow, SectionPlanRow, SectionRow } from '../read-model/entities.js';
import type { SectionPlanType } from './section-plan.type.js';
import type { NoticeType, QuorumType, SeparateGatheringType } from './separate-gathering.type.js';
import type { PersonType } from './person.type.js';

const instant = (date: Date): string => date.toISOString();
const instantOrNull = (date: Date | null): string | null => (date ? instant(date) : null);

/** A row of the read model as the schema shows it. */
export function gatheringView(row: GatheringRow): SeparateGatheringType {
  return {
    id: row.gatheringId,
    territory: row.territory,
    planId: row.planId,
    sectionId: row.sectionId,
    sectionName: { kk: row.sectionNameKk, ru: row.sectionNameRu },
    quota: row.quota,
    order: { number: row.orderNumber, date: row.orderDate },
    maslikhatDecision: { number: row.decisionNumber, date: row.decisionDate },
    place: { kk: row.placeKk, ru: row.placeRu },
    startsAt: instant(row.startsAt),
    agenda: row.agenda.map(({ kk, ru }) => ({ kk, ru })),
    noticeOn: row.noticeOn,
    status: row.status,
    quorum: quorumView(row),
    arrivedLate: row.arrivedLate,
    waitUntil: instantOrNull(row.waitUntil),
    onPaper: row.onPaper,
    paperChecked: row.paperChecked,
    previousGatheringId: row.previousGatheringId,
    openedAt: instantOrNull(row.openedAt),
    endedAt: instantOrNull(row.endedAt),
    outcome: row.outcome,
    chairId: row.chairId,
    secretaryId: row.secretaryId,
    round: row.round,
    minutes: {
      documentId: row.documentId,
      chairSignedAt: instantOrNull(row.chairSignedAt),
      secretarySignedAt: instantOrNull(row.secretarySignedAt),
      incomingNumber: row.incomingNumber,
      deliveredOn: row.deliveredOn,
      deliveryDueOn: row.deliveryDueOn,
      publishedOn: row.publishedOn,
      publicDocumentId: row.publicDocumentId,
    },
    norms: normsView(row.norms),
    revision: row.revision,
  };
}

/** Frozen norms as the schema shows them. */
export function normsView(norms: GatheringRow['norms']): SeparateGatheringType['norms'] {
  return Object.entries(norms).map(([id, norm]) => ({
    id,
    value: JSON.stringify(norm.value),
    source: norm.source,
    cited: citedAs(id as NormId, norm),
    confidence: norm.confidence,
    origin: norm.origin,
    validFrom: norm.validFrom,
  }));
}

/** Present, eligible, required: decided by the norm that was frozen at the convening. */
export function quorumView(row: Pick<GatheringRow, 'present' | 'eligible' | 'norms'>): QuorumType {
  const share = row.norms['separateGathering.quorum']?.value as unknown as Share;
  return {
    present: row.present,
    eligible: row.eligible,
    required: leastReaching(row.eligible, share),
    reached: reaches(row.present, row.eligible, share),
  };
}

export function noticeView(row: NoticeRow): NoticeType {
  const { noticeId: id, channel, publishedOn, change, proofDocumentId } = row;
  return { id, channel, publishedOn, change, proofDocumentId, where: { kk: row.whereKk, ru: row.whereRu } };
}

export function planView(row: SectionPlanRow, sections: readonly SectionRow[]): SectionPlanType {
  const { decisionNumber, decisionDate } = row;
  return {
    id: row.planId,
    territory: row.territory,
    status: row.status,
    order: { number: row.orderNumber, date: row.orderDate },
    maslikhatDecision:
      decisionNumber !== null && decisionDate !== null
        ? { number: decisionNumber, date: decisionDate }
        : null,
    reasonsTextId: row.reasonsTextId,
    proposedAt: instant(row.proposedAt),
    revision: row.revision,
    sections: sections.map((section) => ({
      id: section.sectionId,
      name: { kk: section.nameKk, ru: section.nameRu },
      kind: section.kind as SectionPlanType['sections'][number]['kind'],
      quota: section.quota,
      areas: section.areas,
    })),
  };
}

/** The chair and the secretary, who have rights in this gathering alone. */
export function meetingOf({
  chairId,
  secretaryId,
}: Pick<GatheringRow, 'chairId' | 'secretaryId'>): MeetingOfTarget {
  return { chair: chairId ?? undefined, secretary: secretaryId ?? undefined };
}

type OfGathering = Pick<GatheringRow, 'territory' | 'chairId' | 'secretaryId'>;

/** A person of this gathering; `publicly` where the name is public by its nature. */
export function personOf(id: string, gathering: OfGathering, publicly: boolean): PersonType {
  return { id, territory: gathering.territory, meeting: meetingOf(gathering), public: publicly };
}
