import { personId } from '../../apps/api/src/demonstration/people.js';
import { TERMS } from '../journeys/support/campaign.js';

const DAY = '2026-03-02';
const DECISION = { number: '1', date: DAY };
const WORDS = { kk: 'Сөз', ru: 'Слово' };
const NOBODY = '00000000-0000-4000-8000-000000000001';
const HANDS = { mode: 'showOfHands', for: 1, against: 0, abstained: 0 };
const SIGNATURE = { method: 'wetInk', documentId: NOBODY };
const ANSWER = { officialId: NOBODY, answeredOn: DAY };
const MEMBER = { memberId: NOBODY };
const FORM = {
  name: 'Жоба',
  description: 'Сөз',
  address: 'Көше',
  category: 'no such category',
  place: '595037100',
  point: { latitude: 1, longitude: 1 },
  estimate: [],
  ownShare: { moneyTiyn: 0, labourTiyn: 0, materialsTiyn: 0 },
  photoIds: [],
  sketchIds: [],
  documentIds: [],
};
const COURT = { decision: { number: '1', date: '2030-01-01' }, court: WORDS };
const STAGE = { name: WORDS, from: DAY, to: DAY, plannedTiyn: 1 };
const IN_STAGE = { stageId: NOBODY };
const PICTURES = { photoBeforeIds: [], photoAfterIds: [] };
const SIGNING = { part: 'chair', signer: NOBODY, signature: SIGNATURE };

/** What a call is about. */
export interface Target {
  readonly territory: string;
  readonly planId: string;
  readonly sectionId: string;
  readonly gatheringId: string;
  readonly assemblyId: string;
  /** A sitting of that assembly, and a decision that one of its sittings took. */
  readonly meetingId: string;
  readonly decisionId: string;
  /** A campaign that takes proposals, and one that was submitted. */
  readonly campaignId: string;
  readonly proposalId: string;
  /** Residents ask for a gathering there. */
  readonly initiativeId: string;
  /** A project that has only been started. */
  readonly projectId: string;
}

/** A well-formed input of every mutation; whether a rule refuses it later is no matter here. */
export const INPUTS: Readonly<Record<string, (target: Target) => object>> = {
  registerTerritory: ({ territory }) => ({
    kato: territory,
    kind: 'ruralOkrug',
    names: WORDS,
    validFrom: DAY,
  }),
  recordOfficial: ({ territory }) => ({
    officialId: NOBODY,
    territory,
    position: WORDS,
    surname: 'А',
    given: 'Б',
  }),
  approveNormOverride: ({ territory }) => ({
    territory,
    maslikhatDecision: DECISION,
    normId: 'separateGathering.waitingMinutes',
    value: '45',
    validFrom: DAY,
  }),
  revokeNormOverride: ({ territory }) => ({
    territory,
    maslikhatDecision: DECISION,
    overrideId: NOBODY,
    revokedFrom: DAY,
  }),
  grantRole: ({ territory }) => ({
    personId: NOBODY,
    role: 'akim',
    territory,
    basis: DECISION,
    validFrom: DAY,
  }),
  revokeRole: ({ territory }) => ({
    personId: NOBODY,
    role: 'expert',
    territory,
    basis: DECISION,
    from: DAY,
  }),
  proposeSections: ({ territory }) => ({
    territory,
    order: DECISION,
    sections: [{ name: WORDS, kind: 'village', areas: [{ kato: territory }], quota: 1 }],
  }),
  approveSections: ({ planId }) => ({ planId, maslikhatDecision: DECISION }),
  rejectSections: ({ planId }) => ({ planId, maslikhatDecision: DECISION, reasons: 'Себебі' }),
  conveneSeparateGathering: ({ planId, sectionId }) => ({
    planId,
    sectionId,
    order: DECISION,
    place: WORDS,
    startsAt: '2026-03-13T06:00:00.000Z',
    agenda: [WORDS],
    noticeOn: DAY,
  }),
  ...onGathering({
    openDeskIndex: {},
    publishNotice: { channel: 'poster', where: WORDS, publishedOn: DAY },
    postponeSeparateGathering: { reason: 'weather', startsAt: '2026-03-01T06:00:00.000Z', place: WORDS },
    cancelSeparateGathering: { reason: 'other' },
    registerAttendance: { ...MEMBER, identitySeen: true },
    annulRegistration: { ...MEMBER, reason: 'other' },
    registerGuest: { kind: 'press', name: 'Біреу' },
    admitByChair: { ...MEMBER, reason: 'Себебі', identitySeen: true },
    recordDeparture: MEMBER,
    recordReturn: MEMBER,
    enlistDesk: { deskId: '1', deviceId: NOBODY },
    syncDesk: { deskId: 'no such desk', entries: 1 },
    declareDeskLost: { deskId: 'no such desk', officialId: NOBODY, capacity: 'akim', reason: 'Себебі' },
    openSeparateGathering: { officialId: personId('akim'), capacity: 'akim' },
    recountQuorum: {},
    electSecretary: { ...MEMBER, vote: HANDS },
    nominateCandidate: { ...MEMBER, consent: 'inWriting' },
    withdrawCandidate: MEMBER,
    closeNominations: {},
    openCandidateVote: MEMBER,
    countCandidateVote: { ...MEMBER, vote: HANDS },
    decideElection: {},
    recordSpeech: { speaker: NOBODY, agendaItem: 1, text: 'Сөз' },
    recordDissent: { ...MEMBER, text: 'Сөз' },
    listPriority: { text: 'Сөз' },
    closeSeparateGathering: {},
    declareHeldOnPaper: { heldOn: DAY, scanDocumentIds: [NOBODY] },
    checkPaperEntry: { participants: 1 },
    signMinutes: SIGNING,
    recordSignerUnavailable: { part: 'chair', reason: 'ill', substitute: NOBODY },
    issueCorrectionAnnex: {
      where: WORDS,
      written: 'а',
      correct: 'б',
      ground: 'в',
      foundOn: DAY,
      foundBy: WORDS,
    },
    signCorrectionAnnex: { number: 1, ...SIGNING },
    deliverMinutes: {
      incomingNumber: '1',
      deliveredOn: DAY,
      receivedBy: NOBODY,
      caseNumber: '1',
      inventoryLine: 1,
    },
    publishMinutes: { publishedOn: DAY, where: WORDS },
  }),
  openInitiative: ({ territory }) => ({ territory, matters: [WORDS] }),
  ...on('initiativeId', {
    signInitiative: { ...MEMBER, signedOn: DAY, fullName: 'А', residence: 'Б', sheetDocumentId: NOBODY },
    submitInitiative: { incomingNumber: '1' },
    answerInitiative: { officialId: NOBODY, order: DECISION, outcome: 'positive' },
  }),
  formAssembly: ({ territory }) => ({
    territory,
    population: 1,
    members: [MEMBER],
    source: { decision: DECISION, minutesDocumentId: NOBODY },
    termFrom: DAY,
    termTo: DAY,
  }),
  recordMemberExit: ({ assemblyId }) => ({ assemblyId, ...MEMBER, reason: 'other', leftOn: DAY }),
  fillVacancy: ({ assemblyId }) => ({
    assemblyId,
    member: MEMBER,
    source: { decision: DECISION, minutesDocumentId: NOBODY },
  }),
  conveneGathering: ({ territory, planId }) => ({
    territory,
    planId,
    place: WORDS,
    startsAt: '2026-03-03T06:00:00.000Z',
    agenda: [{ competence: 'other', title: WORDS }],
    noticeOn: DAY,
  }),
  conveneAssembly: ({ assemblyId }) => ({
    assemblyId,
    place: WORDS,
    startsAt: '2026-03-03T06:00:00.000Z',
    agenda: [{ competence: 'other', title: WORDS }],
    noticeOn: DAY,
  }),
  ...on('meetingId', {
    publishAssemblyNotice: { channel: 'poster', where: WORDS, publishedOn: DAY },
    cancelAssembly: { reason: 'other' },
    registerAssemblyMember: { ...MEMBER, identitySeen: true },
    recordAssemblyDeparture: MEMBER,
    recordAssemblyReturn: MEMBER,
    registerInvitee: { kind: 'press', name: 'Біреу' },
    openAssembly: { officialId: NOBODY, capacity: 'akim', inPublic: true },
    recountAssemblyQuorum: {},
    electAssemblyOfficer: { ...MEMBER, part: 'chair', vote: HANDS },
    approveAgenda: { kept: [NOBODY], vote: HANDS },
    declareRecusal: { ...MEMBER, itemId: NOBODY, reason: 'Себебі' },
    decideItem: { itemId: NOBODY, text: WORDS, vote: HANDS },
    recordAssemblySpeech: { speaker: NOBODY, itemId: NOBODY, text: 'Сөз' },
    recordAssemblyDissent: { ...MEMBER, itemId: NOBODY, text: 'Сөз' },
    openAssemblyElection: {
      itemId: NOBODY,
      population: 1,
      size: 5,
      termFrom: DAY,
      termTo: DAY,
      vote: HANDS,
    },
    nominateAssemblyCandidate: { ...MEMBER, itemId: NOBODY, groups: ['women'] },
    voteOnAssemblyCandidate: { ...MEMBER, itemId: NOBODY, vote: HANDS },
    decideAssemblyElection: { itemId: NOBODY },
    closeAssembly: {},
    signAssemblyMinutes: { ...SIGNING, minutesDocumentId: NOBODY },
    deliverAssemblyMinutes: {
      incomingNumber: '1',
      deliveredOn: DAY,
      receivedBy: NOBODY,
      caseNumber: '1',
      inventoryLine: 1,
    },
  }),
  ...on('decisionId', {
    agreeWithDecision: { ...ANSWER, plan: { responsible: NOBODY, deadline: DAY, indicators: [] } },
    disagreeWithDecision: { ...ANSWER, reasons: 'Себебі' },
    recordMaslikhatDiscussion: { session: DECISION, opinion: 'none' },
    decideAsHigherAkim: { ...ANSWER, order: DECISION, outcome: 'setAside', reasons: 'Себебі' },
    reportExecution: { reportedOn: DAY, text: 'Сөз', evidenceDocumentIds: [], values: [] },
    evaluateExecution: { values: [] },
    publishDecision: { publishedOn: '2026-01-01', where: WORDS },
    contestDecision: { before: 'court', reference: { number: '1', date: '2030-01-01' } },
    settleContest: { contestId: NOBODY, outcome: 'stands', reference: DECISION },
  }),
  announceCampaign: ({ territory }) => ({
    territory,
    terms: { ...TERMS, budgets: [{ district: '710000000', budgetTiyn: 1 }] },
  }),
  ...on('campaignId', {
    amendCampaign: { terms: { ...TERMS, categories: [] } },
    openVoting: {},
    excludeProjectByCourt: { projectId: NOBODY, ...COURT },
    closeCounting: {},
    correctResultByCourt: { ...COURT, reason: WORDS, winners: [{ district: '595037000', projectIds: [] }] },
    castBallot: { projectIds: [NOBODY] },
    castAssistedBallot: { ...MEMBER, projectIds: [NOBODY] },
    issuePaperSheet: { ...MEMBER, batchId: NOBODY },
    openPaperBatch: { place: WORDS, printed: 10 },
    keyPaperEntry: { batchId: NOBODY, entry: 1, sheets: [] },
    resolvePaperDifferences: { batchId: NOBODY, sheets: [{ sheet: 1, projectIds: [] }] },
    reconcilePaperBatch: { batchId: NOBODY, unused: 0, spoiled: 0 },
    saveProposalDraft: { content: '{}', seenVersion: 0 },
    submitProposal: { ...MEMBER, form: FORM },
  }),
  ...on('proposalId', {
    reworkProposal: { form: FORM },
    withdrawProposal: {},
    confirmCoSponsorship: {},
    withdrawCoSponsorship: {},
    acceptProposal: { title: WORDS },
    returnProposal: { reasons: 'Себебі' },
    refuseProposal: { grounds: ['privateLand'], reasons: 'Себебі' },
    publishScreening: { publishedOn: '2026-01-01', where: WORDS },
    appealScreening: { text: 'Сөз' },
    decideScreeningAppeal: { outcome: 'dismissed', reasons: 'Себебі' },
  }),
  ...on('projectId', {
    planProject: { responsible: NOBODY, institution: WORDS, completionDocument: WORDS, stages: [STAGE] },
    awardContract: { contract: COURT.decision, contractor: 'ЖШС', priceTiyn: 1, deadline: '2030-01-01' },
    reportStage: { ...IN_STAGE, reportedOn: DAY, text: 'Сөз', spentTiyn: 0, ...PICTURES, finished: false },
    delayStage: { ...IN_STAGE, cause: 'customer', reasons: 'Себебі', newDueOn: DAY },
    completeProject: { reference: COURT.decision, documentId: NOBODY, completedOn: DAY },
    evaluateProject: { mark: 5 },
    stopProject: { reference: COURT.decision, reasons: 'Себебі' },
  }),
};

function on(
  aggregate: 'meetingId' | 'decisionId' | 'campaignId' | 'proposalId' | 'projectId' | 'initiativeId',
  inputs: Readonly<Record<string, object>>,
): Readonly<Record<string, (target: Target) => object>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([operation, input]) => [
      operation,
      (target: Target): object => ({ [aggregate]: target[aggregate], ...input }),
    ]),
  );
}

function onGathering(
  inputs: Readonly<Record<string, object>>,
): Readonly<Record<string, (target: Target) => object>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([operation, input]) => [
      operation,
      ({ gatheringId }: Target): object => ({ gatheringId, ...input }),
    ]),
  );
}
