import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import {
  DateField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  NestedField,
  TextField,
  TiynField,
  WholeField,
} from '#libs/graphql';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from '#libs/meetings';
import { DELAY_CAUSES } from '../../domain/project/project.events.js';
import type { DelayCause } from '../../domain/project/project.events.js';
import { DelayCauseEnum } from './project.enums.js';

@InputType({ description: 'What every step of a project carries.' })
export abstract class ProjectInput extends CommandInput {
  @IdField()
  projectId!: string;

  @WholeField(0, 1_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType({ description: 'What every step of the office carries.' })
export abstract class OfficeProjectInput extends ProjectInput {
  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;
}

@InputType({ description: 'A part of the work.' })
export class StageInput {
  @NestedField(() => BilingualTextInput)
  name!: BilingualTextInput;

  @DateField()
  from!: string;

  @DateField()
  to!: string;

  @TiynField(0)
  plannedTiyn!: number;
}

@InputType()
export class PlanProjectInput extends OfficeProjectInput {
  @IdField({ description: 'Person id of who is responsible.' })
  responsible!: string;

  @NestedField(() => BilingualTextInput, { description: 'The responsible institution.' })
  institution!: BilingualTextInput;

  @NestedField(() => BilingualTextInput, { description: 'The paper that will show it is done.' })
  completionDocument!: BilingualTextInput;

  @ListField(() => StageInput, { least: 1, most: 30 })
  stages!: StageInput[];
}

@InputType()
export class AwardContractInput extends OfficeProjectInput {
  @NestedField(() => DecisionReferenceInput)
  contract!: DecisionReferenceInput;

  @TextField(300)
  contractor!: string;

  @TiynField(1)
  priceTiyn!: number;

  @DateField()
  deadline!: string;

  @IdField({ nullable: true, description: 'The contract, uploaded before.' })
  documentId?: string;
}

@InputType()
export class ReportStageInput extends OfficeProjectInput {
  @IdField()
  stageId!: string;

  @DateField()
  reportedOn!: string;

  @TextField(5_000)
  text!: string;

  @TiynField(0, { description: 'Since the report before.' })
  spentTiyn!: number;

  @IdsField({ most: 10 })
  photoBeforeIds!: string[];

  @IdsField({ most: 10 })
  photoAfterIds!: string[];

  @Field({ description: 'The stage is finished.' })
  @IsBoolean()
  finished!: boolean;
}

@InputType()
export class DelayStageInput extends OfficeProjectInput {
  @IdField()
  stageId!: string;

  @Field(() => DelayCauseEnum)
  @IsIn(DELAY_CAUSES)
  cause!: DelayCause;

  @TextField(5_000)
  reasons!: string;

  @DateField()
  newDueOn!: string;
}

@InputType()
export class CompleteProjectInput extends OfficeProjectInput {
  @NestedField(() => DecisionReferenceInput, { description: 'Number and date of the completion document.' })
  reference!: DecisionReferenceInput;

  @IdField({ description: 'The completion document, uploaded before.' })
  documentId!: string;

  @DateField()
  completedOn!: string;
}

@InputType()
export class EvaluateProjectInput extends ProjectInput {
  @WholeField(1, 5, { description: 'From 1, bad, to 5, good.' })
  mark!: number;

  @TextField(2_000, { nullable: true })
  text?: string;
}

@InputType()
export class StopProjectInput extends OfficeProjectInput {
  @NestedField(() => DecisionReferenceInput)
  reference!: DecisionReferenceInput;

  @TextField(5_000)
  reasons!: string;
}
