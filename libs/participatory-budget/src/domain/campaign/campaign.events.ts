import type {
  BilingualText,
  CalendarDate,
  DecisionReference,
  DomainEvent,
  Instant,
  JsonObject,
  Kato,
  VaultTextReference,
} from '#libs/kernel';
import type { FrozenNorms } from '#libs/norms';

/** Stream category: `campaign-<uuid>`. */
export const CAMPAIGN = 'campaign';

export const CAMPAIGN_PROFILES = ['city-budget', 'okrug-contest'] as const;
export type CampaignProfile = (typeof CAMPAIGN_PROFILES)[number];

export const PROJECT_CATEGORIES = [
  'improvement',
  'greening',
  'playground',
  'sportsGround',
  'lighting',
  'pavement',
  'park',
  'road',
  'other',
] as const;
export type ProjectCategory = (typeof PROJECT_CATEGORIES)[number];

export const CAMPAIGN_NORMS = [
  'participatoryBudget.leastVoters',
  'participatoryBudget.appealDays',
  'membership.adultAge',
  'membership.foreignPermanentResidents',
  'membership.temporaryRegistration',
] as const;
export type CampaignNorms = FrozenNorms<(typeof CAMPAIGN_NORMS)[number]>;

/** One budget and whose it is; a campaign without districts has one, the whole territory's. */
export interface DistrictBudget {
  readonly district: Kato;
  readonly budgetTiyn: number;
}

export interface CampaignCalendar {
  readonly submissionOpensAt: Instant;
  readonly submissionClosesAt: Instant;
  readonly votingOpensAt: Instant;
  /** A ballot counts if it is recorded before this moment. */
  readonly votingClosesAt: Instant;
}

/** How much one ballot may name: so many projects, or projects of so much cost in all. */
export type BallotRules =
  | { readonly kind: 'approval'; readonly mostProjects: number }
  | { readonly kind: 'knapsack'; readonly mostCostTiyn: number };

export const TALLY_RULES = ['greedy', 'greedy-no-skip', 'equal-shares', 'phragmen'] as const;
export const TIE_BREAKS = ['max-votes', 'min-cost', 'max-cost', 'lot'] as const;
export type TieBreakName = (typeof TIE_BREAKS)[number];

/** How winners are chosen; the last of the tie-breakers is always the lot. */
export interface TallyChoice {
  readonly rule: (typeof TALLY_RULES)[number];
  readonly satisfaction: 'cost' | 'cardinality';
  readonly completion: 'none' | 'utilitarian' | 'add1' | 'add1u';
  readonly tieBreaking: readonly TieBreakName[];
}

/** All that freezes when voting opens. */
export interface CampaignTerms {
  readonly profile: CampaignProfile;
  readonly title: BilingualText;
  /** The decision that sets the volume. */
  readonly basis: DecisionReference;
  readonly budgets: readonly DistrictBudget[];
  readonly categories: readonly ProjectCategory[];
  /** The most that one project may cost, in tiyn. */
  readonly costCapTiyn: number;
  readonly calendar: CampaignCalendar;
  readonly ballot: BallotRules;
  readonly tally: TallyChoice;
}

/** A project on the ballot; its place in the list is its bit in a sealed choice. */
export interface ProjectOnBallot {
  readonly projectId: string;
  readonly costTiyn: number;
  readonly category: string;
  readonly district: Kato;
  readonly title: BilingualText;
}

export const LEFT_OFF_REASONS = ['inNoDistrict', 'aboveBudget'] as const;

/** An accepted proposal that no budget of the terms as they stand can carry. */
export interface LeftOff {
  readonly proposalId: string;
  readonly costTiyn: number;
  readonly place: Kato;
  readonly reason: (typeof LEFT_OFF_REASONS)[number];
}

/** Who may vote, by which version of the roll, and how many they are. */
export interface FrozenEligibility {
  /** The last day of voting: whoever is of age by then may vote. */
  readonly on: CalendarDate;
  readonly rollVersion: number;
  /** Whose roll that is; a roll imported later for a smaller territory changes nothing. */
  readonly rollTerritory?: Kato;
  readonly eligible: number;
}

export interface BallotCounts {
  readonly web: number;
  readonly desk: number;
  readonly paper: number;
}

/** What one district's count came to. */
export interface DistrictResult {
  readonly district: Kato;
  readonly budgetTiyn: number;
  readonly voters: number;
  readonly spentTiyn: number;
  /** In the order in which the rule chose them. */
  readonly winners: readonly string[];
  /** `Explanation` and `Statistics` of the tally library; numbers of voters below ten are suppressed in the latter. */
  readonly explanation: JsonObject;
  readonly statistics: JsonObject;
}

type Happened<Type extends string, Data extends object> = DomainEvent<
  Type,
  Data & { readonly occurredAt: Instant }
>;

export type CampaignAnnounced = Happened<
  'CampaignAnnounced',
  CampaignTerms & {
    readonly campaignId: string;
    readonly territory: Kato;
    /** SHA-256 of the lot seed's 64 hexadecimal digits, lower-case hex. */
    readonly lotCommitment: string;
    readonly norms: CampaignNorms;
  }
>;
/** The whole of the terms anew; only before voting opens. */
export type CampaignAmended = Happened<'CampaignAmended', CampaignTerms>;
export type VotingOpened = Happened<
  'VotingOpened',
  {
    /** The terms as they stood: from here on nothing of them changes. */
    readonly terms: CampaignTerms;
    readonly projects: readonly ProjectOnBallot[];
    /** What was accepted before the terms were amended, and is not on the ballot because of that. */
    readonly leftOff?: readonly LeftOff[];
    readonly eligibility: FrozenEligibility;
    /** SHA-256 of the 64 hexadecimal digits of the key that seals the choices, lower-case hex. */
    readonly ballotKeyDigest: string;
  }
>;
export type ProjectExcludedByCourt = Happened<
  'ProjectExcludedByCourt',
  { readonly projectId: string; readonly decision: DecisionReference; readonly court: BilingualText }
>;
export type CountingClosed = Happened<
  'CountingClosed',
  {
    readonly counts: BallotCounts;
    /** Root of the tree over the commitments of the counted ballots, sorted (RFC 6962), lower-case hex. */
    readonly commitmentRoot: string;
    /** Batches of paper that are in the counts. */
    readonly batches: readonly string[];
    /** The last event of the log that was looked at. */
    readonly upTo: string;
  }
>;
/** From here on auditors can open the ballots in the log. */
export type BallotKeyReleased = Happened<'BallotKeyReleased', { readonly ballotKey: string }>;
export type ResultDeclared = Happened<
  'ResultDeclared',
  { readonly lotSeed: string; readonly results: readonly DistrictResult[] }
>;
/** Why, as a court wrote it: people may be named, so the vault keeps it. */
export interface KeptReason {
  readonly kk: VaultTextReference;
  readonly ru: VaultTextReference;
}

/** A court's word; the result before it stays where it is. */
export type ResultCorrectedByCourt = Happened<
  'ResultCorrectedByCourt',
  {
    readonly decision: DecisionReference;
    readonly court: BilingualText;
    readonly reason: KeptReason;
    readonly winners: readonly { readonly district: Kato; readonly projectIds: readonly string[] }[];
  }
>;
/** The link between voters and ballots is gone for good. */
export type CampaignSecretDestroyed = Happened<
  'CampaignSecretDestroyed',
  { readonly heldUntil: CalendarDate }
>;

export type CampaignEvent =
  | CampaignAnnounced
  | CampaignAmended
  | VotingOpened
  | ProjectExcludedByCourt
  | CountingClosed
  | BallotKeyReleased
  | ResultDeclared
  | ResultCorrectedByCourt
  | CampaignSecretDestroyed;

export type CampaignEventType = CampaignEvent['type'];
export type CampaignEventData<Type extends CampaignEventType> = Extract<
  CampaignEvent,
  { readonly type: Type }
>['data'];

export const campaignEventVersions: Readonly<Record<CampaignEventType, number>> = {
  CampaignAnnounced: 1,
  CampaignAmended: 1,
  VotingOpened: 1,
  ProjectExcludedByCourt: 1,
  CountingClosed: 1,
  BallotKeyReleased: 1,
  ResultDeclared: 1,
  ResultCorrectedByCourt: 1,
  CampaignSecretDestroyed: 1,
};
