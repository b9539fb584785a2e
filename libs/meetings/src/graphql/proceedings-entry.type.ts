import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';
import type { Choice } from '../domain/separate-gathering.events.js';
import { ChoiceEnum, SignerPartEnum, VoteModeEnum } from './enums.js';
import { PersonType } from './person.type.js';

@ObjectType({ description: 'How one present voted in a vote by name.' })
export class RecordedNamedVote {
  @Field(() => ID)
  memberId!: string;

  @Field(() => ChoiceEnum)
  choice!: Choice;
}

@ObjectType({ description: 'A vote as it was counted.' })
export class RecordedVote {
  @Field(() => VoteModeEnum)
  mode!: string;

  @Field(() => Int, { description: 'Present when it opened.' })
  base!: number;

  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => [RecordedNamedVote], {
    nullable: true,
    description: 'Of a vote by name; for those who may draw the papers.',
  })
  votes!: RecordedNamedVote[] | null;
}

@ObjectType({ description: 'Something that happened from the opening on, with what it was decided on.' })
export class ProceedingsEntry {
  @Field(() => Int)
  revision!: number;

  @Field({ description: 'Type of the event.' })
  type!: string;

  @Field(() => InstantScalar)
  occurredAt!: string;

  @Field(() => PersonType, { nullable: true, description: 'The member it is about, or who acted.' })
  person!: PersonType | null;

  @Field({ description: 'The chair spoke.' })
  byChair!: boolean;

  @Field(() => [PersonType], { description: 'Elected, or voted on again.' })
  people!: PersonType[];

  @Field(() => RecordedVote, { nullable: true })
  vote!: RecordedVote | null;

  @Field(() => Int, { nullable: true })
  present!: number | null;

  @Field(() => Int, { nullable: true })
  required!: number | null;

  @Field(() => Int, { nullable: true })
  round!: number | null;

  @Field(() => Int, { nullable: true, description: 'Seats that are voted on again.' })
  seats!: number | null;

  @Field(() => InstantScalar, { nullable: true, description: 'End of the waiting time.' })
  until!: string | null;

  @Field(() => Int, { nullable: true, description: 'Agenda item, or number of a correction annex.' })
  number!: number | null;

  @Field(() => SignerPartEnum, { nullable: true })
  part!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said or objected; for those who may draw the papers. Null once it was erased.',
  })
  text!: string | null;
}
