import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, Length, Matches, ValidateBy, ValidateNested } from 'class-validator';
import { IsId, CalendarDateScalar, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import { normIds } from '../definitions/registry.js';
import { NORM_REFUSALS } from './refusals.js';

@ObjectType('NormTitle')
class NormTitleType {
  @Field()
  kk!: string;

  @Field()
  ru!: string;

  @Field()
  en!: string;
}

@ObjectType('NormCitation', { description: 'Where a norm comes from, as papers cite it.' })
export class NormCitationType {
  @Field()
  kk!: string;

  @Field()
  ru!: string;
}

@ObjectType('Norm', { description: 'A number of the law as it holds in a territory on a day.' })
export class NormType {
  @Field(() => ID)
  id!: string;

  @Field(() => NormTitleType)
  title!: NormTitleType;

  @Field()
  unit!: string;

  @Field({ description: 'The value as JSON.' })
  value!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field({ description: 'Act, article, paragraph.' })
  source!: string;

  @Field(() => NormCitationType)
  cited!: NormCitationType;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;

  @Field({ description: '`law`, or `territory` for a rule of its own approved by the maslikhat.' })
  origin!: string;

  @Field({ description: 'Whether a territory may have a rule of its own.' })
  overridable!: boolean;
}

@ObjectType({ description: 'The decision on the rule is in the log.' })
export class NormOverrideRecorded {
  @Field(() => ID)
  overrideId!: string;

  @Field(() => LogPositionScalar)
  position!: string;
}

export const NormOverrideResult = resultUnion('NormOverrideResult', NormOverrideRecorded, NORM_REFUSALS);

@InputType()
class MaslikhatDecisionInput {
  @Field()
  @Length(1, 50)
  number!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  date!: string;
}

@InputType()
abstract class NormOverrideInput {
  @Field(() => ID)
  @IsId()
  commandId!: string;

  @Field(() => KatoScalar)
  @Matches(/^\d{9}$/)
  territory!: string;

  @Field(() => MaslikhatDecisionInput)
  @ValidateNested()
  @Type(() => MaslikhatDecisionInput)
  maslikhatDecision!: MaslikhatDecisionInput;
}

@InputType()
export class ApproveNormOverrideInput extends NormOverrideInput {
  @Field(() => ID)
  @IsIn(normIds)
  normId!: string;

  @Field({ description: 'The value as JSON: 15, "majorityOfParticipants", {"numerator":1,"denominator":5}.' })
  @ValidateBy({ name: 'isJson', validator: { validate: isJsonText } }, { message: 'value must be JSON' })
  @Length(1, 200)
  value!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day on which it no longer holds.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  validTo?: string;
}

@InputType()
export class RevokeNormOverrideInput extends NormOverrideInput {
  @Field(() => ID)
  @IsId()
  overrideId!: string;

  @Field(() => CalendarDateScalar, { description: 'First day on which it no longer holds.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  revokedFrom!: string;
}

/** Any JSON: class-validator's own check refuses plain numbers and strings. */
function isJsonText(value: unknown): boolean {
  try {
    JSON.parse(String(value));
    return true;
  } catch {
    return false;
  }
}
