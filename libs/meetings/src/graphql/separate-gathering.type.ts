import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar } from '#libs/graphql';
import type { GatheringStatus } from '../read-model/entities.js';
import { GatheringStatusEnum, NoticeChannelEnum } from './enums.js';
import { FrozenNormType } from './frozen-norm.type.js';
import { MinutesType } from './minutes.type.js';
import { BilingualTextType, DecisionReferenceType } from './section-plan.type.js';

@ObjectType({ description: 'The quorum, decided in integers.' })
export class QuorumType {
  @Field(() => Int)
  present!: number;

  @Field(() => Int)
  eligible!: number;

  @Field(() => Int, { description: 'The least number present that makes a quorum.' })
  required!: number;

  @Field()
  reached!: boolean;
}

@ObjectType()
export class NoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => NoticeChannelEnum)
  channel!: string;

  @Field(() => BilingualTextType)
  where!: BilingualTextType;

  @Field(() => CalendarDateScalar)
  publishedOn!: string;

  @Field(() => Int, { description: '0: the convening; 1, 2 …: a postponement.' })
  change!: number;

  @Field(() => ID, { nullable: true })
  proofDocumentId!: string | null;
}

@ObjectType({ description: 'One event of the gathering, in order.' })
export class MeetingRecordType {
  @Field(() => Int)
  revision!: number;

  @Field({ description: 'Type of the event.' })
  type!: string;

  @Field(() => InstantScalar)
  occurredAt!: string;
}

@ObjectType({ description: 'A deadline that passed.' })
export class MissedDeadlineType {
  @Field()
  kind!: string;

  @Field(() => CalendarDateScalar)
  dueOn!: string;

  @Field()
  by!: string;
}

@ObjectType('SeparateGathering', { description: 'Residents of a section elect their representatives.' })
export class SeparateGatheringType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => ID)
  sectionId!: string;

  @Field(() => BilingualTextType)
  sectionName!: BilingualTextType;

  @Field(() => Int)
  quota!: number;

  @Field(() => DecisionReferenceType)
  order!: DecisionReferenceType;

  @Field(() => DecisionReferenceType)
  maslikhatDecision!: DecisionReferenceType;

  @Field(() => BilingualTextType)
  place!: BilingualTextType;

  @Field(() => InstantScalar)
  startsAt!: string;

  @Field(() => [BilingualTextType])
  agenda!: BilingualTextType[];

  @Field(() => CalendarDateScalar)
  noticeOn!: string;

  @Field(() => GatheringStatusEnum)
  status!: GatheringStatus;

  @Field(() => QuorumType)
  quorum!: QuorumType;

  @Field(() => Int, { description: 'Registrations that arrived after the opening, outside the quorum.' })
  arrivedLate!: number;

  @Field(() => InstantScalar, { nullable: true, description: 'End of the waiting time for the quorum.' })
  waitUntil!: string | null;

  @Field()
  onPaper!: boolean;

  @Field()
  paperChecked!: boolean;

  @Field(() => ID, { nullable: true })
  previousGatheringId!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  openedAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => ID, { nullable: true, description: 'Person id of the chair.' })
  chairId!: string | null;

  secretaryId!: string | null;

  @Field(() => Int, { description: 'Round of the election.' })
  round!: number;

  @Field(() => MinutesType)
  minutes!: MinutesType;

  @Field(() => [FrozenNormType])
  norms!: FrozenNormType[];

  @Field(() => Int, { description: 'Send it as expectedRevision to decide on what you see.' })
  revision!: number;
}

@ObjectType({ description: 'The change is in the log.' })
export class SeparateGatheringChanged extends Changed {
  gatheringId!: string;
}
