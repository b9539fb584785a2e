/**
 * Every operation of the platform: the names of the GraphQL fields (queries, mutations, subscriptions), and
 * `uploadFile` for the one that goes by REST. What is not here cannot be asked for.
 */
export const OPERATIONS = [
  // community and norms
  'registerTerritory',
  'recordOfficial',
  'approveNormOverride',
  'revokeNormOverride',
  'searchMembers',
  'openDeskIndex',
  'deskList',
  'deskRegistrations',
  'registrationSheetPages',
  // sections and quotas
  'proposeSections',
  'approveSections',
  'rejectSections',
  // separate gathering: convening
  'conveneSeparateGathering',
  'publishNotice',
  'postponeSeparateGathering',
  'cancelSeparateGathering',
  // separate gathering: at the door
  'registerAttendance',
  'annulRegistration',
  'registerGuest',
  'admitByChair',
  'recordDeparture',
  'recordReturn',
  'enlistDesk',
  'syncDesk',
  'declareDeskLost',
  // separate gathering: in the hall
  'openSeparateGathering',
  'recountQuorum',
  'electSecretary',
  'nominateCandidate',
  'withdrawCandidate',
  'closeNominations',
  'openCandidateVote',
  'countCandidateVote',
  'decideElection',
  'recordSpeech',
  'recordDissent',
  'listPriority',
  'closeSeparateGathering',
  // separate gathering: held on paper, entered afterwards
  'declareHeldOnPaper',
  'checkPaperEntry',
  // minutes
  'signMinutes',
  'recordSignerUnavailable',
  'issueCorrectionAnnex',
  'signCorrectionAnnex',
  'deliverMinutes',
  'publishMinutes',
  'drawPaper',
  'uploadFile',
  // appointments
  'grantRole',
  'revokeRole',
  'roleGrants',
  // what is due in a territory
  'duties',
  'missedDeadlines',
  'conveningDraft',
  // checking the history
  'readEvents',
  'auditTrail',
  'vaultOpenings',
  'streamHistory',
  'historyDifference',
  'logCheckpoint',
  'inclusionProof',
  'consistencyProof',
  'receipt',
  // running the house
  'projectionsStatus',
  // open to everyone
  'me',
  'territory',
  'territories',
  'norms',
  'sectionPlan',
  'sectionPlans',
  'separateGathering',
  'separateGatherings',
  'daysOff',
  'publicMinutes',
  'quorumChanged',
] as const;

export type OperationName = (typeof OPERATIONS)[number];
