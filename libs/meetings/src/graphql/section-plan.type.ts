import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar } from '#libs/graphql';
import type { SectionKind } from '../domain/section-plan.events.js';
import { SectionKindEnum, SectionPlanStatusEnum } from './enums.js';

@ObjectType({ description: 'A text in both languages.' })
export class BilingualTextType {
  @Field()
  kk!: string;

  @Field()
  ru!: string;
}

@ObjectType({ description: 'A decision on paper: its number and date.' })
export class DecisionReferenceType {
  @Field()
  number!: string;

  @Field(() => CalendarDateScalar)
  date!: string;
}

@ObjectType({ description: 'What belongs to a section.' })
export class AreaType {
  @Field(() => KatoScalar)
  kato!: string;

  @Field(() => String, { nullable: true })
  street?: string;

  @Field(() => [String], { nullable: true })
  houses?: string[];
}

@ObjectType({ description: 'A part of the okrug in which one separate gathering is held.' })
export class SectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualTextType)
  name!: BilingualTextType;

  @Field(() => SectionKindEnum)
  kind!: SectionKind;

  @Field(() => Int, { description: 'Representatives it elects.' })
  quota!: number;

  @Field(() => [AreaType])
  areas!: AreaType[];
}

@ObjectType({
  description: "The akim's division of an okrug into sections, with the maslikhat's decision on it.",
})
export class SectionPlanType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => SectionPlanStatusEnum)
  status!: 'proposed' | 'approved' | 'rejected';

  @Field(() => DecisionReferenceType, { description: "The akim's order." })
  order!: DecisionReferenceType;

  @Field(() => DecisionReferenceType, { nullable: true })
  maslikhatDecision!: DecisionReferenceType | null;

  reasonsTextId!: string | null;

  @Field(() => InstantScalar)
  proposedAt!: string;

  @Field(() => [SectionType])
  sections!: SectionType[];

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'The change is in the log.' })
export class SectionPlanChanged extends Changed {
  planId!: string;
}
