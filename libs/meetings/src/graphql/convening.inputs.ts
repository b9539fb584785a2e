import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsISO8601,
  IsOptional,
  Length,
  Matches,
  ValidateNested,
} from 'class-validator';
import { IsId, CalendarDateScalar, InstantScalar } from '#libs/graphql';
import type { ChangeReason, NoticeChannel } from '../domain/separate-gathering.events.js';
import { BilingualTextInput, CommandInput, DecisionReferenceInput, GatheringInput } from './common.inputs.js';
import { ChangeReasonEnum, NoticeChannelEnum } from './enums.js';

@InputType()
export class ConveneSeparateGatheringInput extends CommandInput {
  @Field(() => ID)
  @IsId()
  planId!: string;

  @Field(() => ID)
  @IsId()
  sectionId!: string;

  @Field(() => DecisionReferenceInput, { description: "The akim's order that convenes it." })
  @ValidateNested()
  @Type(() => DecisionReferenceInput)
  order!: DecisionReferenceInput;

  @Field(() => BilingualTextInput, { description: 'Hall and address.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  place!: BilingualTextInput;

  @Field(() => InstantScalar)
  @IsISO8601({ strict: true })
  startsAt!: string;

  @Field(() => [BilingualTextInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BilingualTextInput)
  agenda!: BilingualTextInput[];

  @Field(() => CalendarDateScalar, { description: 'The day the notice will be published.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  noticeOn!: string;

  @Field(() => ID, { nullable: true, description: 'The gathering that was not held and is convened again.' })
  @IsOptional()
  @IsId()
  previousGatheringId?: string;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was convened, if entered afterwards from paper.',
  })
  @IsOptional()
  @IsISO8601({ strict: true })
  occurredAt?: string;
}

@InputType()
export class PublishNoticeInput extends GatheringInput {
  @Field(() => NoticeChannelEnum)
  channel!: NoticeChannel;

  @Field(() => BilingualTextInput, { description: 'Where it was put up or printed.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  where!: BilingualTextInput;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  publishedOn!: string;

  @Field(() => ID, { nullable: true, description: 'Photograph or copy, uploaded before.' })
  @IsOptional()
  @IsId()
  proofDocumentId?: string;
}

@InputType()
export class CancelSeparateGatheringInput extends GatheringInput {
  @Field(() => ChangeReasonEnum)
  reason!: ChangeReason;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 2000)
  explanation?: string;
}

@InputType()
export class PostponeSeparateGatheringInput extends CancelSeparateGatheringInput {
  @Field(() => InstantScalar)
  @IsISO8601({ strict: true })
  startsAt!: string;

  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  place!: BilingualTextInput;
}

@InputType()
export class ListPriorityInput extends GatheringInput {
  @Field()
  @Length(1, 2000)
  text!: string;
}
