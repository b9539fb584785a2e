import { evolveBy } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { CampaignEvent, CampaignEventData, CampaignTerms } from './campaign.events.js';

export const CAMPAIGN_PHASES = ['announced', 'voting', 'counted', 'resultDeclared'] as const;
/** The end of voting is a moment, not an event: see `votingClosesAt`. */
export type CampaignPhase = (typeof CAMPAIGN_PHASES)[number];

export interface CampaignState {
  readonly phase: CampaignPhase | 'none';
  readonly announced?: CampaignEventData<'CampaignAnnounced'>;
  /** As announced or last amended; as frozen once voting opened. */
  readonly terms?: CampaignTerms;
  readonly opened?: CampaignEventData<'VotingOpened'>;
  readonly excluded: readonly string[];
  readonly counted?: CampaignEventData<'CountingClosed'>;
  readonly ballotKey?: string;
  readonly result?: CampaignEventData<'ResultDeclared'>;
  readonly corrections: readonly CampaignEventData<'ResultCorrectedByCourt'>[];
  readonly secretDestroyed: boolean;
  readonly lastStepAt: Instant;
}

export const initialCampaign: CampaignState = {
  phase: 'none',
  excluded: [],
  corrections: [],
  secretDestroyed: false,
  lastStepAt: '',
};

export const evolveCampaign = evolveBy<CampaignEvent, CampaignState>({
  CampaignAnnounced: (state, data) => ({
    ...state,
    phase: 'announced',
    announced: data,
    terms: termsOf(data),
    lastStepAt: data.occurredAt,
  }),
  CampaignAmended: (state, data) => ({ ...state, terms: termsOf(data), lastStepAt: data.occurredAt }),
  VotingOpened: (state, data) => ({
    ...state,
    phase: 'voting',
    opened: data,
    terms: data.terms,
    lastStepAt: data.occurredAt,
  }),
  ProjectExcludedByCourt: (state, { projectId, occurredAt }) => ({
    ...state,
    excluded: [...state.excluded, projectId],
    lastStepAt: occurredAt,
  }),
  CountingClosed: (state, data) => ({
    ...state,
    phase: 'counted',
    counted: data,
    lastStepAt: data.occurredAt,
  }),
  BallotKeyReleased: (state, { ballotKey }) => ({ ...state, ballotKey }),
  ResultDeclared: (state, data) => ({
    ...state,
    phase: 'resultDeclared',
    result: data,
    lastStepAt: data.occurredAt,
  }),
  ResultCorrectedByCourt: (state, data) => ({
    ...state,
    corrections: [...state.corrections, data],
    lastStepAt: data.occurredAt,
  }),
  CampaignSecretDestroyed: (state, { occurredAt }) => ({
    ...state,
    secretDestroyed: true,
    lastStepAt: occurredAt,
  }),
});

/** The terms out of an event that has more. */
export function termsOf({
  profile,
  title,
  basis,
  budgets,
  categories,
  costCapTiyn,
  calendar,
  ballot,
  tally,
}: CampaignTerms): CampaignTerms {
  return { profile, title, basis, budgets, categories, costCapTiyn, calendar, ballot, tally };
}
