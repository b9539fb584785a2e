import { Field, InputType } from '@nestjs/graphql';
import {
  DateField,
  IdField,
  InstantField,
  KatoField,
  ListField,
  NestedField,
  WholeField,
} from '#libs/graphql';
import type { ExitReason } from '../../domain/assembly.events.js';
import { CommandInput, DecisionReferenceInput } from '../common.inputs.js';
import { ExitReasonEnum } from './assembly.enums.js';

@InputType({ description: 'The gathering that elected: its decision and its minutes, uploaded before.' })
export class ElectingGatheringInput {
  @NestedField(() => DecisionReferenceInput)
  decision!: DecisionReferenceInput;

  @IdField({ description: 'The minutes of the gathering, uploaded before.' })
  minutesDocumentId!: string;
}

@InputType({ description: 'Somebody elected into the assembly.' })
export class ElectedMemberInput {
  @IdField()
  memberId!: string;

  @IdField({ nullable: true, description: 'The separate gathering that elected this representative.' })
  representativeOf?: string;
}

@InputType()
export class FormAssemblyInput extends CommandInput {
  @KatoField()
  territory!: string;

  @WholeField(1, 10_000_000, { description: 'Of the territory; the size of the assembly depends on it.' })
  population!: number;

  @ListField(() => ElectedMemberInput, { least: 1, most: 25 })
  members!: ElectedMemberInput[];

  @NestedField(() => ElectingGatheringInput)
  source!: ElectingGatheringInput;

  @DateField()
  termFrom!: string;

  @DateField({ description: 'Last day of the term.' })
  termTo!: string;

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;
}

@InputType({ description: 'What every change of an assembly carries.' })
export abstract class AssemblyInput extends CommandInput {
  @IdField()
  assemblyId!: string;
}

@InputType()
export class RecordMemberExitInput extends AssemblyInput {
  @IdField()
  memberId!: string;

  @Field(() => ExitReasonEnum)
  reason!: ExitReason;

  @DateField({ description: 'Last day in office.' })
  leftOn!: string;
}

@InputType()
export class FillVacancyInput extends AssemblyInput {
  @NestedField(() => ElectedMemberInput)
  member!: ElectedMemberInput;

  @NestedField(() => ElectingGatheringInput)
  source!: ElectingGatheringInput;
}
