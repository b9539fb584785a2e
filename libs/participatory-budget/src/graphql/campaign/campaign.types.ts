import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar, TiynScalar } from '#libs/graphql';
import { BilingualTextType, DecisionReferenceType } from '#libs/meetings';
import {
  BallotKindEnum,
  CampaignPhaseEnum,
  CampaignProfileEnum,
  CompletionEnum,
  LeftOffReasonEnum,
  ProjectCategoryEnum,
  SatisfactionEnum,
  TallyRuleEnum,
  TieBreakEnum,
} from './campaign.enums.js';
import { CampaignCount, CampaignResult } from './result.types.js';

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

@ObjectType({ description: 'A category as people call it.' })
export class CategoryName {
  @Field()
  category!: string;

  @Field({ description: 'In your language.' })
  name!: string;
}

@ObjectType({ description: 'A court took a project off the ballot.' })
export class CourtExclusion {
  @Field(() => DecisionReferenceType)
  decision!: DecisionReferenceType;

  @Field(() => BilingualTextType)
  court!: BilingualTextType;
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

  @Field({ description: 'The category in your language.' })
  categoryName!: string;

  @Field(() => KatoScalar, { description: 'Whose budget pays for it.' })
  district!: string;

  @Field({ description: 'Taken off the ballot by a court.' })
  excluded!: boolean;

  @Field(() => CourtExclusion, {
    nullable: true,
    description: 'By which act; null while it is on the ballot.',
  })
  exclusion!: CourtExclusion | null;
}

@ObjectType({
  description: 'An accepted proposal that is not on the ballot, for the terms were amended after it.',
})
export class LeftOffBallot {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => TiynScalar)
  costTiyn!: number;

  @Field(() => KatoScalar, { description: 'Where it was to be built.' })
  place!: string;

  @Field(() => LeftOffReasonEnum)
  reason!: string;
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

  @Field(() => [CategoryName])
  categoryNames!: readonly CategoryName[];

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

  @Field(() => [LeftOffBallot], {
    description: 'Accepted, and taken off when voting opened, with the reason.',
  })
  leftOff!: readonly LeftOffBallot[];

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
export class CampaignChanged extends Changed {
  @Field(() => ID)
  campaignId!: string;
}
