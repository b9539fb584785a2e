import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { IsId } from '#libs/graphql';
import type { Choice } from '../domain/separate-gathering.events.js';
import { BilingualTextInput, DecisionReferenceInput, GatheringInput } from './common.inputs.js';
import { ChairCapacityEnum, ChoiceEnum, ConsentEnum, VoteModeEnum } from './enums.js';
import { MemberInput } from './registration.inputs.js';

@InputType({ description: 'Who opens and chairs: the akim, or somebody with an order.' })
export abstract class ChairInput extends GatheringInput {
  @Field(() => ID, { description: 'Person id of who opens and chairs it.' })
  @IsId()
  officialId!: string;

  @Field(() => ChairCapacityEnum)
  capacity!: 'akim' | 'authorisedPerson';

  @Field(() => DecisionReferenceInput, {
    nullable: true,
    description: 'The order that authorises the person.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => DecisionReferenceInput)
  order?: DecisionReferenceInput;

  @Field(() => BilingualTextInput, { nullable: true, description: 'What the order allows.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  scope?: BilingualTextInput;
}

@InputType()
export class OpenSeparateGatheringInput extends ChairInput {}

@InputType()
export class NamedVoteInput {
  @Field(() => ID)
  @IsId()
  memberId!: string;

  @Field(() => ChoiceEnum)
  choice!: Choice;
}

@InputType({ description: 'Hands counted, or each vote by name; then the counts follow from the names.' })
export class OpenVoteInput {
  @Field(() => VoteModeEnum)
  mode!: 'showOfHands' | 'rollCall' | 'electronic';

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  for?: number;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  against?: number;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  abstained?: number;

  @Field(() => [NamedVoteInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => NamedVoteInput)
  votes?: NamedVoteInput[];
}

@InputType()
export class VoteOnMemberInput extends MemberInput {
  @Field(() => OpenVoteInput)
  @ValidateNested()
  @Type(() => OpenVoteInput)
  vote!: OpenVoteInput;
}

@InputType()
export class NominateCandidateInput extends MemberInput {
  @Field(() => ID, { nullable: true, description: 'The participant who nominates.' })
  @IsOptional()
  @IsId()
  nominatedBy?: string;

  @Field(() => ConsentEnum)
  consent!: 'inPerson' | 'inWriting';
}

@InputType()
export class RecordSpeechInput extends GatheringInput {
  @Field(() => ID, { description: 'Member, guest or official.' })
  @IsId()
  speaker!: string;

  @Field(() => Int, { description: 'Number of the agenda item, from 1.' })
  @IsInt()
  @Min(1)
  @Max(50)
  agendaItem!: number;

  @Field()
  @Length(1, 20_000)
  text!: string;
}

@InputType()
export class RecordDissentInput extends MemberInput {
  @Field()
  @Length(1, 20_000)
  text!: string;
}
