import { Field, InputType } from '@nestjs/graphql';
import {
  DateField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  NestedField,
  TextField,
  WholeField,
} from '#libs/graphql';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from '#libs/meetings';
import type { MaslikhatOpinion } from '../domain/decision.events.js';
import {
  ContestBeforeEnum,
  ContestOutcomeEnum,
  HigherAkimOutcomeEnum,
  MaslikhatOpinionEnum,
} from './decision.enums.js';

const MOST = 2_000_000_000;

@InputType({ description: 'What every step of a decision carries.' })
export abstract class DecisionInput extends CommandInput {
  @IdField()
  decisionId!: string;

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;

  @WholeField(0, 1_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType({ description: 'What shows whether a decision is executed; frozen when it is agreed.' })
export class IndicatorInput {
  @NestedField(() => BilingualTextInput)
  name!: BilingualTextInput;

  @NestedField(() => BilingualTextInput, { description: 'What is counted: lamps, metres, percent.' })
  unit!: BilingualTextInput;

  @WholeField(-MOST, MOST, { description: 'The value today.' })
  baseline!: number;

  @WholeField(-MOST, MOST, { description: 'The value that means it is done.' })
  target!: number;
}

@InputType({ description: 'Who executes it until when, and what will show it.' })
export class ExecutionPlanInput {
  @IdField({ description: 'Person id of who is responsible.' })
  responsible!: string;

  @DateField()
  deadline!: string;

  @ListField(() => IndicatorInput, { most: 20 })
  indicators!: IndicatorInput[];
}

@InputType({ description: 'Who answers, and when.' })
export abstract class AnswerInput extends DecisionInput {
  @IdField({ description: 'Person id of the akim who answers.' })
  officialId!: string;

  @DateField()
  answeredOn!: string;

  @IdField({ nullable: true, description: 'The answer on paper, uploaded before.' })
  documentId?: string;
}

@InputType()
export class AgreeWithDecisionInput extends AnswerInput {
  @NestedField(() => ExecutionPlanInput)
  plan!: ExecutionPlanInput;
}

@InputType()
export class DisagreeWithDecisionInput extends AnswerInput {
  @TextField(20_000)
  reasons!: string;
}

@InputType()
export class RecordMaslikhatDiscussionInput extends DecisionInput {
  @NestedField(() => DecisionReferenceInput, { description: "The session's decision." })
  session!: DecisionReferenceInput;

  @Field(() => MaslikhatOpinionEnum)
  opinion!: MaslikhatOpinion;
}

@InputType()
export class DecideAsHigherAkimInput extends AnswerInput {
  @NestedField(() => DecisionReferenceInput)
  order!: DecisionReferenceInput;

  @Field(() => HigherAkimOutcomeEnum)
  outcome!: 'upheld' | 'setAside';

  @TextField(20_000)
  reasons!: string;

  @NestedField(() => ExecutionPlanInput, { nullable: true, description: 'Needed when it is upheld.' })
  plan?: ExecutionPlanInput;
}

@InputType({ description: 'What an indicator shows now.' })
export class IndicatorValueInput {
  @IdField()
  indicatorId!: string;

  @WholeField(-MOST, MOST)
  value!: number;
}

@InputType()
export class ReportExecutionInput extends DecisionInput {
  @DateField()
  reportedOn!: string;

  @TextField(20_000)
  text!: string;

  @IdsField({ most: 50, description: 'Photographs, acts: uploaded before.' })
  evidenceDocumentIds!: string[];

  @ListField(() => IndicatorValueInput, { most: 20 })
  values!: IndicatorValueInput[];
}

@InputType()
export class EvaluateExecutionInput extends DecisionInput {
  @ListField(() => IndicatorValueInput, { most: 20 })
  values!: IndicatorValueInput[];
}

@InputType()
export class PublishDecisionInput extends DecisionInput {
  @DateField()
  publishedOn!: string;

  @NestedField(() => BilingualTextInput)
  where!: BilingualTextInput;

  @IdField({ nullable: true, description: 'Proof of the publication, uploaded before.' })
  proofDocumentId?: string;
}

@InputType()
export class ContestDecisionInput extends DecisionInput {
  @Field(() => ContestBeforeEnum)
  before!: 'higherAkim' | 'court';

  @NestedField(() => DecisionReferenceInput, {
    description: 'The complaint or the case, by number and date.',
  })
  reference!: DecisionReferenceInput;
}

@InputType()
export class SettleContestInput extends DecisionInput {
  @IdField()
  contestId!: string;

  @Field(() => ContestOutcomeEnum)
  outcome!: 'stands' | 'annulled';

  @NestedField(() => DecisionReferenceInput)
  reference!: DecisionReferenceInput;
}
