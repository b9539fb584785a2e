import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsISO8601, IsInt, IsOptional, Length, Matches, Min } from 'class-validator';
import { IsId, CalendarDateScalar, InstantScalar } from '#libs/graphql';

@InputType({ description: 'What every command carries.' })
export abstract class CommandInput {
  @Field(() => ID, { description: 'UUID made by the client; the same command sent again has the same one.' })
  @IsId()
  commandId!: string;
}

@InputType({ description: 'What every change of a separate gathering carries.' })
export abstract class GatheringInput extends CommandInput {
  @Field(() => ID)
  @IsId()
  gatheringId!: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it happened, if it is entered afterwards.',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  occurredAt?: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  expectedRevision?: number;
}

@InputType({ description: 'A text in both languages, Kazakh first.' })
export class BilingualTextInput {
  @Field()
  @Length(1, 500)
  kk!: string;

  @Field()
  @Length(1, 500)
  ru!: string;
}

@InputType({ description: 'A decision on paper: its number and date.' })
export class DecisionReferenceInput {
  @Field()
  @Length(1, 50)
  number!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date!: string;
}
