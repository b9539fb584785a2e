import { TERMS } from '../journeys/support/campaign.js';
import { DAY, MEMBER, NOBODY, on, WORDS } from './target.js';
import type { Target } from './target.js';

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

/** A well-formed input of every mutation of the participatory budget. */
export const BUDGET_INPUTS: Readonly<Record<string, (target: Target) => object>> = {
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
