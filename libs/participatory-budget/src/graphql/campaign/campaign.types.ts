import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, KatoScalar, LogPositionScalar, TiynScalar } from '#libs/graphql';
import { BilingualTextType, DecisionReferenceType } from '#libs/meetings';
import {
  BallotKindEnum,
  CampaignPhaseEnum,
  CampaignProfileEnum,
  CompletionEnum,
  ProjectCategoryEnum,
  SatisfactionEnum,
  TallyRuleEnum,
  TieBreakEnum,
} from './campaign.enums.js';

@ObjectType({ description: 'A budget and whose it is.' })
export class DistrictBudget {
  @Field(() => KatoScalar)
  district!: string;

  @Field(() => TiynScalar)
  budgetTiyn!: number;
}

@ObjectType({ description: 'The days of a campaign.' })
export class CampaignCalendar {
  @Field(() => InstantScalar)
  submissionOpensAt!: string;

  @Field(() => InstantScalar)
  submissionClosesAt!: string;

  @Field(() => InstantScalar)
  votingOpensAt!: string;

  @Field(() => InstantScalar, { description: 'A ballot counts if it is recorded before this moment.' })
  votingClosesAt!: string;
}

@ObjectType({ description: 'How much one ballot may name.' })
export class CampaignBallotRules {
  @Field(() => BallotKindEnum)
  kind!: string;

  @Field(() => Int, { nullable: true })
  mostProjects!: number | null;

  @Field(() => TiynScalar, { nullable: true })
  mostCostTiyn!: number | null;
}

@ObjectType({ description: 'How winners are chosen.' })
export class CampaignTally {
  @Field(() => TallyRuleEnum)
  rule!: string;

  @Field(() => SatisfactionEnum)
  satisfaction!: string;

  @Field(() => CompletionEnum)
  completion!: string;

  @Field(() => [TieBreakEnum], { description: 'Tried one by one.' })
  tieBreaking!: readonly string[];
}

@ObjectType({ description: 'A project on the ballot.' })
export class BallotProject {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => TiynScalar)
  costTiyn!: number;

  @Field()
  category!: string;

  @Field(() => KatoScalar, { description: 'Whose budget pays for it.' })
  district!: string;

  @Field({ description: 'Taken off the ballot by a court.' })
  excluded!: boolean;
}

@ObjectType({ description: 'How many have voted on a day.' })
export class TurnoutOfDay {
  @Field(() => CalendarDateScalar)
  day!: string;

  @Field(() => Int)
  web!: number;

  @Field(() => Int)
  desk!: number;

  @Field(() => Int, { description: 'Sheets of paper handed out.' })
  paper!: number;
}

@ObjectType({ description: 'How many have voted; before the close this is all that anybody learns.' })
export class Turnout {
  @Field(() => Int)
  web!: number;

  @Field(() => Int)
  desk!: number;

  @Field(() => Int, { description: 'Sheets of paper handed out.' })
  paper!: number;

  @Field(() => Int)
  total!: number;

  @Field(() => Int, { nullable: true, description: 'Who may vote; null before voting opens.' })
  eligible!: number | null;

  @Field(() => Float, { nullable: true, description: 'From 0 to 1, to four decimals.' })
  share!: number | null;

  @Field(() => [TurnoutOfDay])
  days!: readonly TurnoutOfDay[];
}

@ObjectType({ description: 'The close of the counting.' })
export class CampaignCount {
  @Field(() => Int)
  web!: number;

  @Field(() => Int)
  desk!: number;

  @Field(() => Int, { description: 'Valid sheets of paper.' })
  paper!: number;

  @Field({ description: 'Root of the tree over the commitments of the ballots, hexadecimal.' })
  commitmentRoot!: string;

  @Field(() => InstantScalar)
  closedAt!: string;
}

@ObjectType({ description: 'Why a project won or lost.' })
export class ProjectOutcome {
  @Field(() => ID)
  projectId!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => TiynScalar)
  costTiyn!: number;

  @Field({ description: '`won`, `lost` or `not-counted`.' })
  result!: string;

  @Field(() => Int, { description: 'Voters who named it.' })
  voters!: number;

  @Field({ description: 'Why, in full sentences in your language: how it won, or what it lacked.' })
  why!: string;
}

@ObjectType({ description: 'The result of one budget.' })
export class DistrictOutcome {
  @Field(() => KatoScalar)
  district!: string;

  @Field(() => TiynScalar)
  budgetTiyn!: number;

  @Field(() => TiynScalar)
  spentTiyn!: number;

  @Field(() => Int)
  voters!: number;

  @Field(() => [ID], { description: 'In the order in which the rule chose them.' })
  winners!: readonly string[];

  @Field(() => [ProjectOutcome], { description: 'In the order of the ballot.' })
  projects!: readonly ProjectOutcome[];

  @Field({ description: 'Statistics in plain words; numbers of voters below ten are not told.' })
  statistics!: string;

  @Field({ description: 'Address of the file that anybody can count again.' })
  pbFile!: string;
}

@ObjectType({ description: 'What a court made of a result.' })
export class CourtCorrectionType {
  @Field(() => DecisionReferenceType)
  decision!: DecisionReferenceType;

  @Field(() => BilingualTextType)
  court!: BilingualTextType;

  /** Where the vault keeps the reason. */
  reasonTextIds!: { readonly kk: string; readonly ru: string };

  @Field(() => [ID])
  winners!: readonly string[];

  @Field(() => InstantScalar)
  recordedAt!: string;
}

@ObjectType({ description: 'What a campaign came to, as the rule counted it.' })
export class CampaignResult {
  @Field(() => InstantScalar)
  declaredAt!: string;

  @Field({ description: 'Seed of the lot; its SHA-256 stood in the announcement.' })
  lotSeed!: string;

  @Field(() => [DistrictOutcome])
  districts!: readonly DistrictOutcome[];

  @Field(() => [CourtCorrectionType], { description: 'Beside the declared result, never in its place.' })
  corrections!: readonly CourtCorrectionType[];
}

@ObjectType('Campaign', { description: 'A campaign of the participatory budget.' })
export class CampaignType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => CampaignProfileEnum)
  profile!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => DecisionReferenceType, { description: 'The decision that sets the volume.' })
  basis!: DecisionReferenceType;

  @Field(() => CampaignPhaseEnum)
  phase!: string;

  @Field(() => [DistrictBudget])
  budgets!: readonly DistrictBudget[];

  @Field(() => [ProjectCategoryEnum])
  categories!: readonly string[];

  @Field(() => TiynScalar)
  costCapTiyn!: number;

  @Field(() => CampaignCalendar)
  calendar!: CampaignCalendar;

  @Field(() => CampaignBallotRules)
  ballot!: CampaignBallotRules;

  @Field(() => CampaignTally)
  tally!: CampaignTally;

  @Field(() => Int, { description: 'A project that fewer voters name is not implemented.' })
  leastVoters!: number;

  @Field({ description: 'SHA-256 of the seed of the lot.' })
  lotCommitment!: string;

  @Field(() => [String], { description: 'The rules in plain words, in your language.' })
  rules!: readonly string[];

  @Field(() => InstantScalar)
  announcedAt!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'Since then nothing of the rules changes.' })
  openedAt!: string | null;

  @Field(() => [BallotProject], { description: 'Empty before voting opens.' })
  projects!: readonly BallotProject[];

  @Field({ description: 'True while ballots are taken.' })
  isVoting!: boolean;

  @Field(() => CampaignCount, { nullable: true })
  counted!: CampaignCount | null;

  @Field(() => CampaignResult, { nullable: true })
  result!: CampaignResult | null;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'A step of a campaign was carried out.' })
export class CampaignChanged {
  @Field(() => ID)
  campaignId!: string;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field(() => Int)
  revision!: number;

  @Field({ description: 'True when this command had been carried out before.' })
  repeated!: boolean;
}
