import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, KatoScalar, LogPositionScalar } from '#libs/graphql';
import type { GatheringStatus } from '../read-model/entities.js';
import {
  ConsentEnum,
  GatheringStatusEnum,
  GuestKindEnum,
  NoticeChannelEnum,
  ParticipantStateEnum,
  VoteModeEnum,
} from './enums.js';
import { NormCitationType } from '#libs/norms';
import { PersonType } from './person.type.js';
import { BilingualTextType, DecisionReferenceType } from './section-plan.type.js';

@ObjectType({ description: 'A norm as it was frozen when the gathering was convened.' })
export class FrozenNormType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The value as JSON.' })
  value!: string;

  @Field({ description: 'Act, article, paragraph.' })
  source!: string;

  @Field(() => NormCitationType)
  cited!: NormCitationType;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;

  @Field({ description: '`law`, or `territory` for a rule of its own approved by the maslikhat.' })
  origin!: string;

  @Field(() => CalendarDateScalar)
  validFrom!: string;
}

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

@ObjectType()
export class ParticipantType {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => ParticipantStateEnum)
  state!: string;

  @Field({ description: "Takes part by the chair's decision." })
  admitted!: boolean;

  @Field()
  identitySeen!: boolean;

  @Field()
  assisted!: boolean;

  @Field(() => String, { nullable: true })
  deskId!: string | null;

  @Field(() => InstantScalar)
  registeredAt!: string;
}

@ObjectType()
export class GuestType {
  @Field(() => ID)
  id!: string;

  @Field(() => GuestKindEnum)
  kind!: string;

  @Field(() => InstantScalar)
  registeredAt!: string;
}

@ObjectType({ description: 'The minutes: who has signed, when they were delivered and published.' })
export class MinutesType {
  @Field(() => ID, { nullable: true, description: 'The document that the first signature froze.' })
  documentId!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  chairSignedAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  secretarySignedAt!: string | null;

  @Field(() => String, { nullable: true })
  incomingNumber!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  deliveredOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  deliveryDueOn!: string | null;

  @Field(() => CalendarDateScalar, { nullable: true })
  publishedOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The public copy.' })
  publicDocumentId!: string | null;
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
export class SeparateGatheringChanged {
  gatheringId!: string;

  @Field(() => LogPositionScalar)
  position!: string;

  @Field(() => Int)
  revision!: number;

  @Field({ description: 'True when this command had been carried out before.' })
  repeated!: boolean;
}
