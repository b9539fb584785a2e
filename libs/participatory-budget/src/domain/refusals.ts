import { DomainError } from '#libs/kernel';
import type { Instant } from '#libs/kernel';

type None = Record<string, never>;

/** Every broken rule of campaigns, ballots and paper: its stable code and the facts it was judged on. */
export interface CampaignRefusals {
  CampaignUnknown: None;
  CampaignAnnouncedAlready: None;
  /** Rule, cap, cost, calendar … after voting opened. */
  RulesFrozen: { readonly openedAt: Instant };
  CalendarNotInOrder: { readonly field: string };
  BudgetsNotInTerritory: { readonly district: string };
  DistrictRepeated: { readonly district: string };
  CapAboveBudget: { readonly costCapTiyn: number; readonly budgetTiyn: number };
  TieBreakingIncomplete: None;
  TallyChoiceContradicts: None;
  VotingNotDue: { readonly opensAt: Instant };
  VotingOverAlready: { readonly closesAt: Instant };
  VotingOpenedAlready: { readonly openedAt: Instant };
  VotingNotOpened: None;
  NoProjects: { readonly district: string };
  ProjectAboveCap: { readonly projectId: string; readonly costTiyn: number; readonly costCapTiyn: number };
  NobodyMayVote: None;
  ProjectUnknown: { readonly projectId: string };
  ProjectExcluded: { readonly projectId: string };
  ProjectOfAnotherDistrict: { readonly projectId: string; readonly district: string };
  CountingClosedAlready: { readonly closedAt: Instant };
  CountingTooEarly: { readonly notBefore: Instant };
  PaperNotReconciled: { readonly batches: readonly string[] };
  CountingNotClosed: None;
  ResultDeclaredAlready: None;
  ResultNotDeclared: None;
  ResultContradicts: { readonly what: string };
  SecretStillNeeded: { readonly until: string };
  // ballots
  NotOnRoll: None;
  NotEligibleToVote: { readonly reason: string };
  VotingClosed: { readonly closedAt: Instant };
  VotingNotYetOpen: { readonly opensAt: Instant };
  BallotEmpty: None;
  BallotNamesProjectTwice: { readonly projectId: string };
  BallotTooManyProjects: { readonly named: number; readonly most: number };
  BallotTooDear: { readonly costTiyn: number; readonly mostCostTiyn: number };
  PaperSheetTaken: None;
  BallotCastAlready: None;
  SheetIssuedAlready: None;
  BallotChangedMeanwhile: None;
  SecretDestroyed: None;
  // paper
  PaperBatchUnknown: None;
  PaperBatchOpenedAlready: None;
  PaperBatchReconciledAlready: None;
  VotingStillRunning: { readonly closesAt: Instant };
  SameClerkKeysTwice: None;
  EntryMissing: { readonly entry: number };
  EntriesDiffer: { readonly sheets: readonly string[] };
  NothingDiffers: { readonly sheet: number };
  SettledUnlikeBothReadings: { readonly sheet: number };
  SheetOutOfRange: { readonly sheet: number; readonly sheets: number };
  BatchDoesNotReconcile: {
    readonly printed: number;
    readonly issued: number;
    readonly unused: number;
    readonly spoiled: number;
    readonly inBox: number;
  };
}

export type CampaignRefusalCode = keyof CampaignRefusals;

/** Holds a rule. @throws DomainError `code` with `facts` unless `holds` */
export function rule<Code extends CampaignRefusalCode>(
  holds: boolean,
  code: Code,
  facts: CampaignRefusals[Code],
): asserts holds {
  if (!holds) throw refusal(code, facts);
}

export function refusal<Code extends CampaignRefusalCode>(
  code: Code,
  facts: CampaignRefusals[Code],
): DomainError {
  return new DomainError(code, { ...facts });
}
