import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar } from '#libs/graphql';
import { ChangeReasonEnum } from '../enums.js';
import { BilingualTextType } from '../section-plan.type.js';
import { SittingChangeKindEnum } from './assembly.enums.js';

@ObjectType({ description: 'A paper to an item of the agenda.' })
export class AgendaMaterial {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field({ description: 'Whether everybody may have it.' })
  open!: boolean;

  @Field({ description: 'Where it is to be had.' })
  path!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day on which it was in time.' })
  dueOn!: string | null;

  @Field()
  late!: boolean;

  @Field(() => InstantScalar)
  addedAt!: string;
}

@ObjectType({ description: 'A recording of a sitting, or a part of one.' })
export class SittingRecording {
  @Field()
  url!: string;

  @Field(() => InstantScalar)
  linkedAt!: string;
}

@ObjectType({ description: 'A sitting was put off to another day, or cancelled.' })
export class SittingChange {
  @Field(() => SittingChangeKindEnum)
  kind!: string;

  @Field(() => ChangeReasonEnum)
  reason!: string;

  @Field(() => InstantScalar, { description: 'When it was to be until then.' })
  wasAt!: string;

  @Field(() => InstantScalar)
  occurredAt!: string;

  @Field(() => String, { nullable: true, description: 'For the office; null for others, and once erased.' })
  explanation!: string | null;
}
