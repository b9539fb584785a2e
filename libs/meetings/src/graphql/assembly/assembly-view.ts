import type { Competence } from '#libs/norms';
import type {
  AssemblyRow,
  SeatRow,
  SittingItemRow,
  SittingMemberRow,
  SittingRecusalRow,
  SittingRow,
} from '../../read-model/assembly/assembly.entities.js';
import { normsView } from '../gathering-view.js';
import type { PersonType } from '../person.type.js';
import type { AssemblySeat, AssemblyType, CompetenceType } from './assembly.types.js';
import type { SittingMaterialRow } from '../../read-model/assembly/sitting-record.entities.js';
import type { AgendaMaterial } from './sitting-record.types.js';
import type { AssemblyAgendaItem, AssemblyMeetingType, SittingMember } from './assembly-meeting.types.js';

const instantOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

export function assemblyView(row: AssemblyRow): AssemblyType {
  return {
    id: row.assemblyId,
    territory: row.territory,
    population: row.population,
    decision: { number: row.decisionNumber, date: row.decisionDate },
    termFrom: row.termFrom,
    termTo: row.termTo,
    size: row.size,
    meetingId: row.meetingId,
    termAnnouncedAt: instantOrNull(row.termAnnouncedAt),
    revision: row.revision,
  };
}

/** A member of an assembly and a representative hold a public seat: the name is public by its nature. */
export function memberOf(id: string, territory: string, isPublic = true): PersonType {
  return { id, territory, public: isPublic, meeting: {} };
}

export function seatView(row: SeatRow, territory: string): AssemblySeat {
  const { memberId, since, leftOn, reason, representativeOf, groups, sectionId } = row;
  const person = memberOf(memberId, territory);
  return { person, since, leftOn, reason, representativeOf, groups, sectionId };
}

export function sittingView(row: SittingRow): AssemblyMeetingType {
  const { territory, members, present, chairId, secretaryId } = row;
  return {
    id: row.meetingId,
    body: row.body,
    assemblyId: row.assemblyId,
    composition: row.composition,
    planId: row.planId,
    initiativeId: row.initiativeId,
    territory,
    convenedBy: row.convenedBy,
    initiators: row.initiators,
    place: { kk: row.placeKk, ru: row.placeRu },
    startsAt: row.startsAt.toISOString(),
    previousMeetingId: row.previousMeetingId,
    noticeOn: row.noticeOn,
    notices: row.notices,
    status: row.status,
    quorum: {
      present,
      eligible: members,
      required: row.required,
      reached: present >= row.required,
    },
    waitUntil: instantOrNull(row.waitUntil),
    inPublic: row.inPublic,
    chair: chairId === null ? null : memberOf(chairId, territory),
    secretary: secretaryId === null ? null : memberOf(secretaryId, territory),
    openerId: row.openerId,
    agendaApproved: row.agendaApproved,
    endedAt: instantOrNull(row.endedAt),
    outcome: row.outcome,
    minutes: {
      documentId: row.documentId,
      chairSignedAt: instantOrNull(row.chairSignedAt),
      secretarySignedAt: instantOrNull(row.secretarySignedAt),
      incomingNumber: row.incomingNumber,
      deliveredOn: row.deliveredOn,
      deliveryDueOn: row.deliveryDueOn,
      publishedOn: null,
      publicDocumentId: null,
    },
    norms: normsView(row.norms),
    revision: row.revision,
  };
}

/** Residents who come to a gathering are named to the office only. */
export function sittingMemberView(
  { memberId, state, registeredAt, remote, excuseId }: SittingMemberRow,
  { territory, composition }: Pick<AssemblyMeetingType, 'territory' | 'composition'>,
): SittingMember {
  const person = memberOf(memberId, territory, composition !== 'residents');
  return { person, state, registeredAt: instantOrNull(registeredAt), remote, excuseId, territory };
}

/** @param of recusals and materials of the whole sitting */
export function itemView(
  row: SittingItemRow,
  of: { readonly recusals: readonly SittingRecusalRow[]; readonly materials: readonly SittingMaterialRow[] },
  territory: string,
): AssemblyAgendaItem {
  const { textKk, textRu, outcome } = row;
  return {
    id: row.itemId,
    competence: row.competence,
    title: { kk: row.titleKk, ru: row.titleRu },
    repeats: row.repeats,
    ballot: row.ballot,
    withdrawn: row.withdrawn,
    recused: row.recused,
    recusedMembers: of.recusals
      .filter(({ itemId }) => itemId === row.itemId)
      .map(({ memberId }) => memberOf(memberId, territory)),
    materials: of.materials.filter(({ itemId }) => itemId === row.itemId).map(materialView),
    text: textKk === null || textRu === null ? null : { kk: textKk, ru: textRu },
    vote:
      outcome === null
        ? null
        : {
            mode: row.mode ?? '',
            bulletins: row.bulletins && { ...row.bulletins },
            for: row.votesFor ?? 0,
            against: row.votesAgainst ?? 0,
            abstained: row.votesAbstained ?? 0,
            base: row.base ?? 0,
            tie: row.tie ?? false,
            outcome,
          },
    decisionId: row.decisionId,
  };
}

function materialView(row: SittingMaterialRow): AgendaMaterial {
  const { meetingId, materialId, titleKk, titleRu, isOpen, dueOn, late, addedAt } = row;
  return {
    id: materialId,
    title: { kk: titleKk, ru: titleRu },
    open: isOpen,
    path: `/sittings/${meetingId}/materials/${materialId}`,
    dueOn,
    late,
    addedAt: addedAt.toISOString(),
  };
}

export function competenceView({ code, title, validTo, cited, ...rest }: Competence): CompetenceType {
  const { validFrom, source, confidence } = rest;
  return {
    code,
    title: { kk: title.kk, ru: title.ru },
    validFrom,
    validTo: validTo ?? null,
    source,
    cited: { ...cited },
    confidence,
  };
}
