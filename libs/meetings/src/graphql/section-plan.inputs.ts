import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId, KatoScalar } from '#libs/graphql';
import type { SectionKind } from '../domain/section-plan.events.js';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from './common.inputs.js';
import { SectionKindEnum } from './enums.js';

@InputType({
  description: 'What belongs to a section: a settlement, one of its streets, or houses of that street.',
})
export class AreaInput {
  @Field(() => KatoScalar)
  @Matches(/^\d{9}$/)
  kato!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  street?: string;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(5000)
  @Length(1, 20, { each: true })
  houses?: string[];
}

@InputType()
export class SectionInput {
  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name!: BilingualTextInput;

  @Field(() => SectionKindEnum)
  kind!: SectionKind;

  @Field(() => [AreaInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => AreaInput)
  areas!: AreaInput[];

  @Field(() => Int, { description: 'Representatives to elect; the law allows at most three.' })
  @IsInt()
  @Min(-1000)
  @Max(1000)
  quota!: number;
}

@InputType()
export class ProposeSectionsInput extends CommandInput {
  @Field(() => KatoScalar, { description: 'The okrug.' })
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => DecisionReferenceInput, { description: "The akim's order that divides the okrug." })
  @ValidateNested()
  @Type(() => DecisionReferenceInput)
  order!: DecisionReferenceInput;

  @Field(() => [SectionInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => SectionInput)
  sections!: SectionInput[];
}

@InputType()
export class ApproveSectionsInput extends CommandInput {
  @Field(() => ID)
  @IsId()
  planId!: string;

  @Field(() => DecisionReferenceInput, { description: "The maslikhat's decision." })
  @ValidateNested()
  @Type(() => DecisionReferenceInput)
  maslikhatDecision!: DecisionReferenceInput;
}

@InputType()
export class RejectSectionsInput extends ApproveSectionsInput {
  @Field()
  @Length(1, 5000)
  reasons!: string;
}
