import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, Matches } from 'class-validator';
import {
  IdField,
  IdsField,
  InstantField,
  KatoField,
  ListField,
  NestedField,
  TiynField,
  WholeField,
} from '#libs/graphql';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from '#libs/meetings';
import type { ProjectCategory } from '../../domain/campaign/campaign.events.js';
import { MOST_SHEETS } from '../../domain/paper-batch/paper-batch.decider.js';
import {
  BallotKindEnum,
  CampaignProfileEnum,
  CompletionEnum,
  ProjectCategoryEnum,
  SatisfactionEnum,
  TallyRuleEnum,
  TieBreakEnum,
} from './campaign.enums.js';

const MOST_PROJECTS = 500;

@InputType({ description: 'A budget and whose it is.' })
export class DistrictBudgetInput {
  @KatoField()
  district!: string;

  @TiynField(1)
  budgetTiyn!: number;
}

@InputType({ description: 'The days of a campaign.' })
export class CampaignCalendarInput {
  @InstantField()
  submissionOpensAt!: string;

  @InstantField()
  submissionClosesAt!: string;

  @InstantField()
  votingOpensAt!: string;

  @InstantField({ description: 'A ballot counts if it is recorded before this moment.' })
  votingClosesAt!: string;
}

@InputType({ description: 'How much one ballot may name.' })
export class BallotRulesInput {
  @Field(() => BallotKindEnum)
  kind!: 'approval' | 'knapsack';

  @WholeField(1, MOST_PROJECTS, { nullable: true, description: 'Of an approval ballot.' })
  mostProjects?: number;

  @TiynField(1, { nullable: true, description: 'Of a knapsack ballot.' })
  mostCostTiyn?: number;
}

@InputType({ description: 'How winners are chosen; frozen when voting opens.' })
export class TallyChoiceInput {
  @Field(() => TallyRuleEnum)
  rule!: string;

  @Field(() => SatisfactionEnum)
  satisfaction!: 'cost' | 'cardinality';

  @Field(() => CompletionEnum)
  completion!: 'none' | 'utilitarian' | 'add1' | 'add1u';

  @Field(() => [TieBreakEnum])
  @ArrayMaxSize(4)
  tieBreaking!: string[];
}

@InputType({ description: 'Everything that a campaign is decided by.' })
export class CampaignTermsInput {
  @Field(() => CampaignProfileEnum)
  profile!: string;

  @NestedField(() => BilingualTextInput)
  title!: BilingualTextInput;

  @NestedField(() => DecisionReferenceInput, { description: 'The decision that sets the volume.' })
  basis!: DecisionReferenceInput;

  @ListField(() => DistrictBudgetInput, { least: 1, most: 50 })
  budgets!: DistrictBudgetInput[];

  @Field(() => [ProjectCategoryEnum])
  @ArrayMaxSize(20)
  categories!: ProjectCategory[];

  @TiynField(1, { description: 'The most that one project may cost.' })
  costCapTiyn!: number;

  @NestedField(() => CampaignCalendarInput)
  calendar!: CampaignCalendarInput;

  @NestedField(() => BallotRulesInput)
  ballot!: BallotRulesInput;

  @NestedField(() => TallyChoiceInput)
  tally!: TallyChoiceInput;
}

@InputType()
export class AnnounceCampaignInput extends CommandInput {
  @KatoField()
  territory!: string;

  @NestedField(() => CampaignTermsInput)
  terms!: CampaignTermsInput;
}

@InputType({ description: 'What every step of a campaign carries.' })
export class CampaignInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @WholeField(0, 1_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType({ description: 'The terms anew, as long as voting has not opened.' })
export class AmendCampaignInput extends CampaignInput {
  @NestedField(() => CampaignTermsInput)
  terms!: CampaignTermsInput;
}

@InputType()
export class OpenVotingInput extends CampaignInput {}

@InputType()
export class CloseCountingInput extends CampaignInput {}

@InputType({ description: 'A court takes a project off the ballot.' })
export class ExcludeProjectByCourtInput extends CampaignInput {
  @IdField()
  projectId!: string;

  @NestedField(() => DecisionReferenceInput)
  decision!: DecisionReferenceInput;

  @NestedField(() => BilingualTextInput)
  court!: BilingualTextInput;
}

@InputType()
export class DistrictWinnersInput {
  @KatoField()
  district!: string;

  @IdsField({ most: MOST_PROJECTS })
  projectIds!: string[];
}

@InputType({
  description:
    'A court corrects a result; the one before stays in sight, a district not named keeps its winners.',
})
export class CorrectResultByCourtInput extends CampaignInput {
  @NestedField(() => DecisionReferenceInput)
  decision!: DecisionReferenceInput;

  @NestedField(() => BilingualTextInput)
  court!: BilingualTextInput;

  @NestedField(() => BilingualTextInput)
  reason!: BilingualTextInput;

  @ListField(() => DistrictWinnersInput, { least: 1, most: 50 })
  winners!: DistrictWinnersInput[];
}

@InputType({ description: 'Your ballot: cast for the first time, or changed.' })
export class CastBallotInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @IdsField({ most: MOST_PROJECTS })
  projectIds!: string[];

  @Field(() => String, {
    nullable: true,
    description:
      'Commitment of the ballot that this one replaces, as myBallot shows it; left out for a first one.',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  replaces?: string;
}

@InputType({ description: 'A ballot cast at the desk by a clerk, as the voter says.' })
export class CastAssistedBallotInput extends CastBallotInput {
  @IdField()
  memberId!: string;
}

@InputType({ description: 'A sheet of paper is handed to a voter.' })
export class IssuePaperSheetInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @IdField()
  batchId!: string;

  @IdField()
  memberId!: string;
}

@InputType({ description: 'The sheets of one place.' })
export class OpenPaperBatchInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @KatoField({ nullable: true, description: 'Where the budget is divided: whose sheets they are.' })
  district?: string;

  @NestedField(() => BilingualTextInput)
  place!: BilingualTextInput;

  @WholeField(1, MOST_SHEETS)
  printed!: number;
}

@InputType({ description: 'One sheet as a clerk reads it.' })
export class ReadSheetInput {
  @WholeField(1, MOST_SHEETS, { description: 'Its number in the box.' })
  sheet!: number;

  @IdsField({ most: MOST_PROJECTS, description: 'None for a sheet that is not valid.' })
  projectIds!: string[];
}

@InputType({ description: 'What every step with a batch carries.' })
export class PaperBatchInput extends CommandInput {
  @IdField()
  campaignId!: string;

  @IdField()
  batchId!: string;
}

@InputType({ description: 'One of two readings of a box, each by another clerk.' })
export class KeyPaperEntryInput extends PaperBatchInput {
  @Field(() => Int)
  @IsIn([1, 2])
  entry!: 1 | 2;

  @ListField(() => ReadSheetInput, { most: MOST_SHEETS })
  sheets!: ReadSheetInput[];
}

@InputType({ description: 'What the sheets really say on which the readings differ.' })
export class ResolvePaperDifferencesInput extends PaperBatchInput {
  @ListField(() => ReadSheetInput, { least: 1, most: MOST_SHEETS })
  sheets!: ReadSheetInput[];
}

@InputType({ description: 'The sheets that were not handed out: with them the totals must come out.' })
export class ReconcilePaperBatchInput extends PaperBatchInput {
  @WholeField(0, MOST_SHEETS)
  unused!: number;

  @WholeField(0, MOST_SHEETS)
  spoiled!: number;
}
