import type { AppointedRole, Role } from '../domain/roles.js';
import type { OperationName } from './operations.js';

/** Who may do an operation, and how far. */
export type Rule =
  /** Everyone, signed in or not. */
  | { readonly reach: 'everyone' }
  /** Who holds the role in a territory that covers the target; chair and secretary for their own meeting. */
  | { readonly reach: 'territory'; readonly roles: readonly Exclude<Role, 'anonymous'>[] }
  /** Who holds the role anywhere: the operation is about no territory. */
  | { readonly reach: 'platform'; readonly roles: readonly AppointedRole[] };

const everyone: Rule = { reach: 'everyone' };
const within = (...roles: readonly Exclude<Role, 'anonymous'>[]): Rule => ({ reach: 'territory', roles });
const anywhere = (...roles: readonly AppointedRole[]): Rule => ({ reach: 'platform', roles });

/**
 * The access matrix: operation by operation, the roles that may do it. Who is not named is refused.
 *
 * The first role that fits is the one a person acts in, and is written into the event.
 * A change here is made a second time in access-matrix.expected.csv, by hand.
 */
export const ACCESS_MATRIX: Readonly<Record<OperationName, Rule>> = {
  registerTerritory: within('administrator'),
  recordOfficial: within('administrator', 'akimOffice'),
  approveNormOverride: within('maslikhat'),
  revokeNormOverride: within('maslikhat'),
  searchMembers: within('akimOffice', 'maslikhatAuditor'),
  openDeskIndex: within('akimOffice'),
  deskList: within('akimOffice'),
  deskRegistrations: within('akimOffice'),
  registrationSheetPages: within('akimOffice'),

  proposeSections: within('akimOffice', 'akim'),
  approveSections: within('maslikhat'),
  rejectSections: within('maslikhat'),

  conveneSeparateGathering: within('akimOffice', 'akim'),
  publishNotice: within('akimOffice', 'akim'),
  postponeSeparateGathering: within('akimOffice', 'akim'),
  cancelSeparateGathering: within('akimOffice', 'akim'),

  registerAttendance: within('akimOffice'),
  annulRegistration: within('akimOffice'),
  registerGuest: within('akimOffice'),
  admitByChair: within('akimOffice', 'chair'),
  recordDeparture: within('akimOffice', 'secretary'),
  recordReturn: within('akimOffice', 'secretary'),
  enlistDesk: within('akimOffice'),
  syncDesk: within('akimOffice'),
  declareDeskLost: within('akimOffice', 'akim', 'chair'),

  openSeparateGathering: within('akimOffice', 'akim', 'chair'),
  recountQuorum: within('akimOffice', 'chair', 'secretary'),
  electSecretary: within('akimOffice', 'chair'),
  nominateCandidate: within('akimOffice', 'chair', 'secretary'),
  withdrawCandidate: within('akimOffice', 'chair', 'secretary'),
  closeNominations: within('akimOffice', 'chair', 'secretary'),
  openCandidateVote: within('akimOffice', 'chair', 'secretary'),
  countCandidateVote: within('akimOffice', 'secretary'),
  decideElection: within('akimOffice', 'chair', 'secretary'),
  recordSpeech: within('akimOffice', 'secretary'),
  recordDissent: within('akimOffice', 'secretary'),
  listPriority: within('akimOffice', 'secretary'),
  closeSeparateGathering: within('akimOffice', 'chair'),

  declareHeldOnPaper: within('akimOffice'),
  checkPaperEntry: within('akimOffice'),

  signMinutes: within('akimOffice', 'chair', 'secretary'),
  recordSignerUnavailable: within('akimOffice'),
  issueCorrectionAnnex: within('akimOffice', 'secretary'),
  signCorrectionAnnex: within('akimOffice', 'chair', 'secretary'),
  deliverMinutes: within('akimOffice'),
  publishMinutes: within('akimOffice', 'akim'),
  drawPaper: within('akimOffice', 'akim', 'chair', 'secretary', 'maslikhatAuditor', 'districtAkim'),
  uploadFile: within('akimOffice', 'akim', 'maslikhat', 'chair', 'secretary'),

  openInitiative: within('akimOffice', 'maslikhat'),
  signInitiative: within('akimOffice', 'maslikhat'),
  submitInitiative: within('akimOffice', 'maslikhat'),
  answerInitiative: within('districtAkim'),

  formAssembly: within('akimOffice', 'akim'),
  recordMemberExit: within('akimOffice', 'akim'),
  fillVacancy: within('akimOffice', 'akim'),

  conveneAssembly: within('akimOffice', 'akim'),
  publishAssemblyNotice: within('akimOffice', 'akim'),
  cancelAssembly: within('akimOffice', 'akim'),
  registerAssemblyMember: within('akimOffice'),
  recordAssemblyDeparture: within('akimOffice'),
  recordAssemblyReturn: within('akimOffice'),
  registerInvitee: within('akimOffice'),
  openAssembly: within('akimOffice', 'akim'),
  recountAssemblyQuorum: within('akimOffice'),
  electAssemblyOfficer: within('akimOffice'),
  approveAgenda: within('akimOffice'),
  declareRecusal: within('akimOffice'),
  decideItem: within('akimOffice'),
  recordAssemblySpeech: within('akimOffice'),
  recordAssemblyDissent: within('akimOffice'),
  closeAssembly: within('akimOffice'),
  signAssemblyMinutes: within('akimOffice'),
  deliverAssemblyMinutes: within('akimOffice'),

  agreeWithDecision: within('akimOffice', 'akim'),
  disagreeWithDecision: within('akimOffice', 'akim'),
  recordMaslikhatDiscussion: within('maslikhat'),
  decideAsHigherAkim: within('districtAkim'),
  reportExecution: within('akimOffice', 'akim'),
  evaluateExecution: within('assemblyMember', 'maslikhat'),
  publishDecision: within('akimOffice', 'akim'),
  contestDecision: within('akimOffice', 'maslikhat'),
  settleContest: within('akimOffice', 'maslikhat'),
  decisionsDue: within(
    'akimOffice',
    'akim',
    'assemblyMember',
    'maslikhat',
    'maslikhatAuditor',
    'districtAkim',
  ),

  uploadProposalFile: within('resident', 'akimOffice'),
  saveProposalDraft: within('resident'),
  submitProposal: within('resident', 'akimOffice'),
  reworkProposal: within('resident'),
  withdrawProposal: within('resident'),
  confirmCoSponsorship: within('resident'),
  withdrawCoSponsorship: within('resident'),
  appealScreening: within('resident'),
  myProposal: within('resident'),
  proposalDraft: within('resident'),
  proposalDuplicates: within('resident', 'expert', 'akimOffice', 'akim', 'maslikhatAuditor'),
  proposalsWaiting: within('expert', 'akimOffice', 'akim', 'maslikhatAuditor'),
  acceptProposal: within('expert'),
  returnProposal: within('expert'),
  refuseProposal: within('expert'),
  publishScreening: within('akimOffice', 'akim'),
  decideScreeningAppeal: within('akim', 'districtAkim'),
  announceCampaign: within('akimOffice', 'akim'),
  amendCampaign: within('akimOffice', 'akim'),
  openVoting: within('akimOffice', 'akim'),
  excludeProjectByCourt: within('akimOffice', 'maslikhat'),
  closeCounting: within('akimOffice', 'akim'),
  correctResultByCourt: within('akimOffice', 'maslikhat'),

  castBallot: anywhere('resident'),
  castAssistedBallot: within('akimOffice'),
  issuePaperSheet: within('akimOffice'),
  myBallot: anywhere('resident'),
  openPaperBatch: within('akimOffice'),
  keyPaperEntry: within('akimOffice'),
  resolvePaperDifferences: within('akimOffice'),
  reconcilePaperBatch: within('akimOffice'),
  paperBatches: within('akimOffice', 'akim', 'maslikhat', 'maslikhatAuditor'),

  planProject: within('akimOffice', 'akim'),
  awardContract: within('akimOffice', 'akim'),
  reportStage: within('akimOffice', 'akim'),
  delayStage: within('akimOffice', 'akim'),
  completeProject: within('akimOffice', 'akim'),
  evaluateProject: within('resident'),
  stopProject: within('akimOffice', 'akim'),

  grantRole: within('administrator'),
  revokeRole: within('administrator'),
  roleGrants: within('administrator', 'maslikhatAuditor', 'districtAkim'),

  duties: within('akimOffice', 'akim', 'maslikhat', 'maslikhatAuditor', 'districtAkim'),
  missedDeadlines: within('akimOffice', 'akim', 'maslikhat', 'maslikhatAuditor', 'districtAkim'),
  conveningDraft: within('akimOffice', 'akim'),
  readEvents: anywhere('maslikhatAuditor'),
  auditTrail: within('maslikhatAuditor'),
  vaultOpenings: within('maslikhatAuditor'),
  streamHistory: within('maslikhatAuditor'),
  historyDifference: within('maslikhatAuditor'),
  logCheckpoint: everyone,
  inclusionProof: everyone,
  consistencyProof: everyone,
  receipt: everyone,

  projectionsStatus: anywhere('administrator', 'maslikhatAuditor'),

  me: everyone,
  territory: everyone,
  territories: everyone,
  norms: everyone,
  sectionPlan: everyone,
  sectionPlans: everyone,
  separateGathering: everyone,
  separateGatherings: everyone,
  initiative: everyone,
  initiatives: everyone,
  assembly: everyone,
  assemblies: everyone,
  assemblyMeeting: everyone,
  assemblyMeetings: everyone,
  competences: everyone,
  decision: everyone,
  decisions: everyone,
  campaign: everyone,
  campaigns: everyone,
  ballotInclusion: everyone,
  agendaDraft: everyone,
  proposal: everyone,
  proposals: everyone,
  project: everyone,
  projects: everyone,
  daysOff: everyone,
  publicMinutes: everyone,
  quorumChanged: everyone,
};
