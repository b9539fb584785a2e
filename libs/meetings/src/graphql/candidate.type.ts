import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ConsentEnum, VoteModeEnum } from './enums.js';
import { PersonType } from './person.type.js';

@ObjectType({ description: 'A vote on one candidate in one round.' })
export class CandidateVoteType {
  @Field(() => Int)
  round!: number;

  @Field(() => Int, { description: 'Present when the vote opened.' })
  base!: number;

  @Field(() => VoteModeEnum, { nullable: true, description: 'Absent while the vote is open.' })
  mode!: string | null;

  @Field(() => Int, { nullable: true })
  for!: number | null;

  @Field(() => Int, { nullable: true })
  against!: number | null;

  @Field(() => Int, { nullable: true })
  abstained!: number | null;
}

@ObjectType()
export class CandidateType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => PersonType, { nullable: true })
  nominatedBy!: PersonType | null;

  @Field()
  inAdvance!: boolean;

  @Field(() => ConsentEnum)
  consent!: string;

  @Field()
  withdrawn!: boolean;

  @Field()
  elected!: boolean;

  @Field(() => [CandidateVoteType])
  votes!: CandidateVoteType[];
}
