import type { BilingualText, DecisionReference, Instant, Kato } from '#libs/kernel';
import type {
  BallotCounts,
  CampaignNorms,
  CampaignTerms,
  DistrictResult,
  FrozenEligibility,
  KeptReason,
  LeftOff,
  ProjectOnBallot,
} from './campaign.events.js';

type Command<Type extends string, Fields extends object = object> = { readonly type: Type } & {
  readonly now: Instant;
  readonly occurredAt: Instant;
} & Fields;

export type AnnounceCampaign = Command<
  'AnnounceCampaign',
  {
    readonly campaignId: string;
    readonly territory: Kato;
    readonly terms: CampaignTerms;
    readonly lotCommitment: string;
    readonly norms: CampaignNorms;
  }
>;
export type AmendCampaign = Command<'AmendCampaign', { readonly terms: CampaignTerms }>;
export type OpenVoting = Command<
  'OpenVoting',
  {
    readonly projects: readonly ProjectOnBallot[];
    readonly leftOff?: readonly LeftOff[];
    readonly eligibility: FrozenEligibility;
    readonly ballotKeyDigest: string;
  }
>;
export type ExcludeProjectByCourt = Command<
  'ExcludeProjectByCourt',
  { readonly projectId: string; readonly decision: DecisionReference; readonly court: BilingualText }
>;
export type CloseCounting = Command<
  'CloseCounting',
  {
    readonly counts: BallotCounts;
    readonly commitmentRoot: string;
    readonly batches: readonly string[];
    /** Batches of paper that are not reconciled: as long as there is one, nothing is counted. */
    readonly unreconciled: readonly string[];
    readonly upTo: string;
    /** 64 hexadecimal digits. */
    readonly ballotKey: string;
  }
>;
export type DeclareResult = Command<
  'DeclareResult',
  { readonly lotSeed: string; readonly results: readonly DistrictResult[] }
>;
export type CorrectResultByCourt = Command<
  'CorrectResultByCourt',
  {
    readonly decision: DecisionReference;
    readonly court: BilingualText;
    readonly reason: KeptReason;
    readonly winners: readonly { readonly district: Kato; readonly projectIds: readonly string[] }[];
  }
>;
export type DestroyCampaignSecret = Command<'DestroyCampaignSecret'>;

export type CampaignCommand =
  | AnnounceCampaign
  | AmendCampaign
  | OpenVoting
  | ExcludeProjectByCourt
  | CloseCounting
  | DeclareResult
  | CorrectResultByCourt
  | DestroyCampaignSecret;
export type CampaignCommandType = CampaignCommand['type'];
export type CampaignCommandOf<Type extends CampaignCommandType> = Extract<
  CampaignCommand,
  { readonly type: Type }
>;
