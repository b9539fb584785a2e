import { DomainError, localDate } from '#libs/kernel';
import type { AgendaItem, AssemblyMeetingNorms, ItemVote } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingCommand, ConveneAssembly } from '../../domain/assembly-meeting.commands.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { membersOn, standingOn } from '../../domain/assembly.state.js';
import { chairOfIntent } from '../prepare-desk.js';
import { wholeTerritory } from '../okrug.js';
import { openVote } from '../prepare-meeting.js';
import { vaultId } from '../preparation.js';
import { signatureOf } from '../signature-of.js';
import type { AssemblyMeetingIntents } from './assembly.intents.js';
import { akimConvener, convenedOf, newItems } from './convener.js';
import { prepareCorrection } from './prepare-correction.js';
import { prepareGathering } from './prepare-gathering.js';
import { previousSitting, whoComesOn } from './prepare-postponement.js';
import type { Preparing, PreparersOf } from './preparing.js';

const NORMS = [
  'assembly.noticeDays',
  'assembly.initiative',
  'assembly.quorum',
  'assembly.waitingMinutes',
  'assembly.tieRule',
  'assembly.recusalBase',
  'assembly.minutesDeliveryWorkingDays',
  'assembly.materialsDays',
  'assembly.remoteParticipation',
] as const satisfies readonly (keyof AssemblyMeetingNorms)[];

/** How the uploaded minutes were drawn: outside, by the office. */
const UPLOADED = 'uploaded-1';

type Any = Preparing<object, AssemblyMeetingState>;

export const prepareAssemblyMeeting: PreparersOf<
  AssemblyMeetingIntents,
  AssemblyMeetingCommand,
  AssemblyMeetingState
> = {
  ...prepareGathering,
  ...prepareCorrection,
  ConveneAssembly: async (preparing) => {
    const { id, intent, occurredAt, sources } = preparing;
    const { assemblyId, place, startsAt, agenda, noticeOn, previousMeetingId } = intent;
    const assembly = await sources.streams.assembly(assemblyId);
    const { territory, termTo } = assembly.formed;
    return {
      meetingId: id,
      assemblyId,
      territory,
      termTo,
      place,
      startsAt,
      noticeOn,
      agenda: newItems(preparing, agenda),
      members: membersOn(assembly, localDate(startsAt)),
      norms: await sources.norms.inForce(NORMS, localDate(occurredAt), territory),
      convener: await convenerOf(preparing, territory),
      ...(previousMeetingId !== undefined && {
        previous: await previousSitting(previousMeetingId, sources),
      }),
    };
  },
  PublishAssemblyNotice: async (preparing) => {
    const { channel, where, publishedOn, proofDocumentId } = preparing.intent;
    return {
      channel,
      where,
      publishedOn,
      noticeId: vaultId(preparing, 'notice'),
      ...(proofDocumentId !== undefined && {
        proof: await preparing.sources.vault.document(proofDocumentId, territoryOf(preparing)),
      }),
    };
  },
  MissAssemblyNoticeDeadline: () => ({}),
  PostponeAssembly: async (preparing) => {
    const { reason, explanation, place, startsAt, noticeOn } = preparing.intent;
    return {
      reason,
      ...(explanation !== undefined && { explanation: preparing.keeping.text(explanation) }),
      place,
      startsAt,
      noticeOn,
      ...(await whoComesOn(startsAt, preparing)),
    };
  },
  CancelAssembly: ({ intent: { reason, explanation }, keeping }) => ({
    reason,
    ...(explanation !== undefined && { explanation: keeping.text(explanation) }),
  }),
  RegisterAssemblyMember: async ({ intent: { remote, ...came }, state, sources, id }) => {
    const { memberId } = came;
    const registered = { ...came, ...(remote !== undefined && { remote }) };
    const { body, bodyId, territory, startsAt, members, rollVersion } = convenedOf(state, id);
    const on = localDate(startsAt);
    if (body === 'assembly') {
      const assembly = await sources.streams.assembly(bodyId);
      return { ...registered, standing: standingOn(assembly, memberId, on) };
    }
    const standing = members?.includes(memberId) === true ? 'member' : 'never';
    if (rollVersion === undefined) return { ...registered, standing };
    const okrug = await wholeTerritory(territory, on, sources);
    const { verdict } = await sources.members.membership(memberId, okrug, rollVersion);
    return { ...registered, standing, verdict };
  },
  RecordAssemblyDeparture: ({ intent: { memberId } }) => ({ memberId }),
  RecordAssemblyReturn: ({ intent: { memberId } }) => ({ memberId }),
  RegisterInvitee: (preparing) => ({
    guestId: vaultId(preparing, 'guest'),
    kind: preparing.intent.kind,
    name: preparing.keeping.text(preparing.intent.name),
  }),
  AddAssemblyMaterial: async (preparing) => {
    const { itemId, title, documentId, open } = preparing.intent;
    const document = await preparing.sources.vault.document(documentId, territoryOf(preparing));
    return { materialId: vaultId(preparing, 'material'), itemId, title, document, open };
  },
  ExcuseAssemblyMember: ({ intent: { memberId, reason }, keeping }) => ({
    memberId,
    reason: keeping.text(reason, memberId),
  }),
  LinkAssemblyRecording: ({ intent: { url } }) => ({ url }),
  OpenAssembly: async ({ intent, occurredAt, sources }) => ({
    chair: chairOfIntent(intent),
    inPublic: intent.inPublic,
    appointments: await sources.appointments.inForce(intent.officialId, localDate(occurredAt)),
  }),
  RecountAssemblyQuorum: () => ({}),
  ElectAssemblyOfficer: ({ intent: { part, memberId, vote } }) => ({ part, memberId, vote: openVote(vote) }),
  ApproveAgenda: (preparing) => {
    const { kept, added = [], vote } = preparing.intent;
    const known = kept.map((itemId): AgendaItem => {
      const item = preparing.state.agenda.find((listed) => listed.itemId === itemId);
      if (!item) throw new DomainError('ItemNotOnAgenda', { itemId });
      return item;
    });
    return { items: [...known, ...newItems(preparing, added)], vote: openVote(vote) };
  },
  DeclareRecusal: ({ intent: { itemId, memberId, reason }, keeping }) => ({
    itemId,
    memberId,
    reason: keeping.text(reason, memberId),
  }),
  DecideItem: async (preparing) => {
    const { itemId, text, castingVote } = preparing.intent;
    const vote = await itemVote(preparing);
    return { itemId, text, vote, ...(castingVote !== undefined && { castingVote }) };
  },
  RecordAssemblySpeech: (preparing) => {
    const { speaker, itemId, text } = preparing.intent;
    const kept = preparing.keeping.text(text, speaker);
    return { speechId: vaultId(preparing, 'speech'), speaker, itemId, text: kept };
  },
  RecordAssemblyDissent: ({ intent: { memberId, itemId, text }, keeping }) => ({
    memberId,
    itemId,
    text: keeping.text(text, memberId),
  }),
  CloseAssembly: () => ({}),
  SignAssemblyMinutes: async (preparing) => {
    const { intent, state, sources, actor } = preparing;
    const territory = territoryOf(preparing);
    const documentId = intent.minutesDocumentId ?? state.document?.documentId;
    if (documentId === undefined) throw new DomainError('FieldInvalid', { field: 'minutesDocumentId' });
    const document = { ...(await sources.vault.document(documentId, territory)), templateVersion: UPLOADED };
    const { channel, correlationId } = preparing.caller;
    const visitor = { actor, channel, correlationId, purpose: 'papers' as const };
    const { part, signer } = intent;
    const signing = { ...intent.signature, part, signer };
    const signature = await signatureOf(sources, signing, { territory, actor, visitor }, () =>
      sources.vault.bytes(documentId, territory),
    );
    return { part, signer, signature, document };
  },
  DeliverAssemblyMinutes: async (preparing) => {
    const { receiptDocumentId, ...delivery } = preparing.intent;
    const { incomingNumber, deliveredOn, receivedBy, caseNumber, inventoryLine } = delivery;
    const { vault, appointments, calendar } = preparing.sources;
    return {
      incomingNumber,
      deliveredOn,
      receivedBy,
      caseNumber,
      inventoryLine,
      calendar,
      appointments: await appointments.inForce(receivedBy, deliveredOn),
      ...(receiptDocumentId !== undefined && {
        receipt: await vault.document(receiptDocumentId, territoryOf(preparing)),
      }),
    };
  },
  MissAssemblyMinutesDeadline: ({ sources: { calendar } }) => ({ calendar }),
};

function territoryOf({ state, id }: Pick<Any, 'state' | 'id'>): string {
  return convenedOf(state, id).territory;
}

/** As the hall voted, or as the commission counted. */
async function itemVote(
  preparing: Preparing<AssemblyMeetingIntents['DecideItem'], AssemblyMeetingState>,
): Promise<ItemVote> {
  const { vote, secretVote } = preparing.intent;
  if (secretVote) {
    const { protocolDocumentId, bulletins, commission, ...counts } = secretVote;
    const protocol = await preparing.sources.vault.document(protocolDocumentId, territoryOf(preparing));
    return { mode: 'secret', ...counts, bulletins, commission, protocol };
  }
  if (!vote) throw new DomainError('FieldInvalid', { field: 'vote' });
  return openVote(vote);
}

/** The members who are named, with their signatures; else the akim in office. */
async function convenerOf(
  { intent, occurredAt, sources }: Preparing<AssemblyMeetingIntents['ConveneAssembly'], AssemblyMeetingState>,
  territory: string,
): Promise<ConveneAssembly['convener']> {
  const { initiators = [], signaturesDocumentId } = intent;
  if (initiators.length > 0 || signaturesDocumentId !== undefined) {
    if (signaturesDocumentId === undefined)
      throw new DomainError('FieldInvalid', { field: 'signaturesDocumentId' });
    const signatures = await sources.vault.document(signaturesDocumentId, territory);
    return { kind: 'members', initiators, signatures };
  }
  return akimConvener({ occurredAt, sources }, territory);
}
