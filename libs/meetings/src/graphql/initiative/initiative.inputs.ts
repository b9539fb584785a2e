import { Field, InputType } from '@nestjs/graphql';
import {
  DateField,
  IdField,
  InstantField,
  KatoField,
  ListField,
  NestedField,
  TextField,
  WholeField,
} from '#libs/graphql';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from '../common.inputs.js';
import { InitiativeOutcomeEnum } from './initiative.types.js';

@InputType()
export class OpenInitiativeInput extends CommandInput {
  @KatoField()
  territory!: string;

  @ListField(() => BilingualTextInput, { least: 1, most: 20 })
  matters!: BilingualTextInput[];

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;
}

@InputType({ description: 'What every step of an initiative carries.' })
export abstract class InitiativeInput extends CommandInput {
  @IdField()
  initiativeId!: string;

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;

  @WholeField(0, 10_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType()
export class SignInitiativeInput extends InitiativeInput {
  @IdField({ nullable: true, description: 'Left out by a resident, who signs for oneself.' })
  memberId?: string;

  @DateField()
  signedOn!: string;

  @TextField(200, { description: 'As written on the sheet.' })
  fullName!: string;

  @TextField(300, { description: 'As written on the sheet.' })
  residence!: string;

  @IdField({ description: 'Scan or photograph of the signed sheet, uploaded before.' })
  sheetDocumentId!: string;
}

@InputType()
export class SubmitInitiativeInput extends InitiativeInput {
  @TextField(50, { description: 'At the district akim’s office.' })
  incomingNumber!: string;
}

@InputType()
export class AnswerInitiativeInput extends InitiativeInput {
  @IdField({ description: 'Person id of the district akim.' })
  officialId!: string;

  @NestedField(() => DecisionReferenceInput)
  order!: DecisionReferenceInput;

  @Field(() => InitiativeOutcomeEnum)
  outcome!: 'positive' | 'negative';

  @TextField(20_000, { nullable: true, description: 'Needed for a negative answer.' })
  reasons?: string;
}
