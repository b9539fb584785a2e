import { sha256Hex } from '#libs/kernel';
import type { FrozenNorm } from '#libs/norms';
import type { CastBallot, IssuePaperSheet } from '../../ballot/ballot.commands.js';
import type { KeyedSheet } from '../../paper-batch/paper-batch.events.js';
import type { PaperBatchCommand } from '../../paper-batch/paper-batch.commands.js';
import type { CampaignCommand, CampaignCommandType, CampaignCommandOf } from '../campaign.commands.js';
import type { CampaignNorms, CampaignTerms, ProjectOnBallot } from '../campaign.events.js';

export const OKRUG = '595037000';
export const ANNOUNCED_AT = '2026-03-02T05:00:00.000Z';
export const OPENED_AT = '2026-03-30T04:00:00.000Z';
export const CLOSES_AT = '2026-04-12T19:00:00.000Z';
export const COUNTED_AT = '2026-04-12T19:01:00.000Z';
export const KEY = '11'.repeat(32);
export const SEED = '22'.repeat(32);

function law<Value>(value: Value): FrozenNorm<Value> {
  return { value, validFrom: '2020-01-01', source: 'guide §1.3', confidence: 'M', origin: 'law' };
}
export const NORMS: CampaignNorms = {
  'participatoryBudget.leastVoters': law(10),
  'participatoryBudget.appealDays': law(90),
  'membership.adultAge': law(18),
  'membership.foreignPermanentResidents': law(true),
  'membership.temporaryRegistration': law(false),
};

export const TERMS: CampaignTerms = {
  profile: 'okrug-contest',
  title: { kk: 'Жобалар байқауы', ru: 'Конкурс проектов' },
  basis: { number: '7', date: '2026-02-27' },
  budgets: [{ district: OKRUG, budgetTiyn: 2_000_000_000 }],
  categories: ['sportsGround', 'road', 'lighting'],
  costCapTiyn: 1_200_000_000,
  calendar: {
    submissionOpensAt: ANNOUNCED_AT,
    submissionClosesAt: '2026-03-15T19:00:00.000Z',
    votingOpensAt: OPENED_AT,
    votingClosesAt: CLOSES_AT,
  },
  ballot: { kind: 'approval', mostProjects: 2 },
  tally: {
    rule: 'equal-shares',
    satisfaction: 'cost',
    completion: 'utilitarian',
    tieBreaking: ['max-votes', 'lot'],
  },
};

function project(projectId: string, costTiyn: number, kk: string, ru: string): ProjectOnBallot {
  return { projectId, costTiyn, category: 'road', district: OKRUG, title: { kk, ru } };
}
export const PROJECTS: readonly ProjectOnBallot[] = [
  project('ground', 900_000_000, 'Спорт алаңы', 'Спортивная площадка'),
  project('road', 1_200_000_000, 'Жол жөндеу', 'Ремонт дороги'),
  project('light', 600_000_000, 'Көше жарығы', 'Уличное освещение'),
];

type Fields<Type extends CampaignCommandType> = Omit<CampaignCommandOf<Type>, 'type' | 'now' | 'occurredAt'>;

/** A command of a campaign, given as it happens. */
export function at<Type extends CampaignCommandType>(
  type: Type,
  occurredAt: string,
  fields: Fields<Type>,
): CampaignCommand {
  return { ...fields, type, now: occurredAt, occurredAt } as unknown as CampaignCommand;
}

export const announcement = (terms: Partial<CampaignTerms> = {}): CampaignCommand =>
  at('AnnounceCampaign', ANNOUNCED_AT, {
    campaignId: 'campaign-1',
    territory: OKRUG,
    terms: { ...TERMS, ...terms },
    lotCommitment: sha256Hex(SEED),
    norms: NORMS,
  });
export const opening = (
  changes: Partial<Fields<'OpenVoting'>> = {},
  occurredAt = OPENED_AT,
): CampaignCommand =>
  at('OpenVoting', occurredAt, {
    projects: PROJECTS,
    eligibility: { on: '2026-04-12', rollVersion: 1, eligible: 600 },
    ballotKeyDigest: sha256Hex(KEY),
    ...changes,
  });
const COURT = {
  decision: { number: '2-15', date: '2026-04-01' },
  court: { kk: 'Аудандық сот', ru: 'Районный суд' },
};
export const exclusion = (projectId: string): CampaignCommand =>
  at('ExcludeProjectByCourt', '2026-04-02T05:00:00.000Z', { projectId, ...COURT });
export const closing = (
  changes: Partial<Fields<'CloseCounting'>> = {},
  occurredAt = COUNTED_AT,
): CampaignCommand =>
  at('CloseCounting', occurredAt, {
    counts: { web: 20, desk: 10, paper: 1 },
    commitmentRoot: 'a'.repeat(64),
    batches: ['batch-1'],
    unreconciled: [],
    upTo: '000042',
    ballotKey: KEY,
    ...changes,
  });
export const declaration = (
  changes: Partial<Fields<'DeclareResult'>['results'][number]> = {},
): CampaignCommand =>
  at('DeclareResult', '2026-04-12T19:01:01.000Z', {
    lotSeed: SEED,
    results: [
      {
        district: OKRUG,
        budgetTiyn: 2_000_000_000,
        voters: 31,
        spentTiyn: 1_500_000_000,
        winners: ['ground', 'light'],
        explanation: {},
        statistics: {},
        ...changes,
      },
    ],
  });
export const correction = at('CorrectResultByCourt', '2026-05-02T05:00:00.000Z', {
  ...COURT,
  reason: {
    kk: { textId: 'why-kk', digest: 'a'.repeat(64) },
    ru: { textId: 'why-ru', digest: 'b'.repeat(64) },
  },
  winners: [{ district: OKRUG, projectIds: ['road'] }],
});

const OF_VOTER = {
  campaignId: 'campaign-1',
  district: OKRUG,
  opensAt: OPENED_AT,
  closesAt: CLOSES_AT,
};
export const ballot = (commitment: string, changes: Partial<CastBallot> = {}): CastBallot => ({
  type: 'CastBallot',
  now: '2026-04-01T05:00:00.000Z',
  ...OF_VOTER,
  standing: { on: '2026-04-12', rollVersion: 1, verdict: 'eligible' },
  channel: 'web',
  commitment: commitment.repeat(64),
  sealed: 'c2VhbGVk',
  ...changes,
});
export const sheetIssued = (changes: Partial<IssuePaperSheet> = {}): IssuePaperSheet => ({
  type: 'IssuePaperSheet',
  now: '2026-04-01T05:00:00.000Z',
  ...OF_VOTER,
  standing: { on: '2026-04-12', rollVersion: 1, verdict: 'eligible' },
  batchId: 'batch-1',
  ...changes,
});

/** Sheets as somebody reads them: a letter each, capital for one that is not valid. */
export function sheetsRead(letters: string): readonly KeyedSheet[] {
  return Array.from(letters, (letter, index) => ({
    sheet: index + 1,
    commitment: letter.toLowerCase().repeat(64),
    sealed: letter === letter.toLowerCase() ? 'c2VhbGVk' : null,
  }));
}
export const batchOpened: PaperBatchCommand = {
  type: 'OpenPaperBatch',
  now: OPENED_AT,
  occurredAt: OPENED_AT,
  campaignId: 'campaign-1',
  territory: OKRUG,
  district: OKRUG,
  place: { kk: 'Клуб', ru: 'Клуб' },
  printed: 5,
  closesAt: CLOSES_AT,
};
const AFTER = { now: COUNTED_AT, occurredAt: COUNTED_AT };
export const keyed = (entry: 1 | 2, clerk: string, letters: string): PaperBatchCommand => ({
  type: 'KeyPaperEntry',
  ...AFTER,
  entry,
  clerk,
  sheets: sheetsRead(letters),
});
export const settled = (...sheets: readonly KeyedSheet[]): PaperBatchCommand => ({
  type: 'ResolvePaperDifferences',
  ...AFTER,
  sheets,
});
export const totals = (issued: number, unused: number, spoiled: number): PaperBatchCommand => ({
  type: 'ReconcilePaperBatch',
  ...AFTER,
  issued,
  unused,
  spoiled,
});
