import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar } from '#libs/graphql';
import type { SittingBody } from '#libs/norms';
import type { SittingStatus } from '../../read-model/assembly/assembly.entities.js';
import { GuestKindEnum } from '../enums.js';
import { PersonType } from '../person.type.js';
import { BilingualTextType } from '../section-plan.type.js';
import { FrozenNormType } from '../frozen-norm.type.js';
import { AgendaMaterial } from './sitting-record.types.js';
import { MinutesType } from '../minutes.type.js';
import { QuorumType } from '../separate-gathering.type.js';
import {
  AssemblyMeetingStatusEnum,
  BallotEnum,
  CompetenceEnum,
  ConvenedByEnum,
  ItemOutcomeEnum,
  ItemVoteModeEnum,
  RemoteChannelEnum,
  SittingBodyEnum,
  SittingCompositionEnum,
  SittingMemberStateEnum,
} from './assembly.enums.js';

@ObjectType('Bulletins', { description: 'The bulletins of a secret vote.' })
export class BulletinsType {
  @Field(() => Int)
  printed!: number;

  @Field(() => Int)
  issued!: number;

  @Field(() => Int)
  valid!: number;

  @Field(() => Int)
  invalid!: number;

  @Field(() => Int)
  unused!: number;
}

@ObjectType({ description: 'The vote on an item: how it was taken and what it came to.' })
export class ItemVote {
  @Field(() => ItemVoteModeEnum)
  mode!: string;

  @Field(() => BulletinsType, { nullable: true, description: 'Of a secret vote.' })
  bulletins!: BulletinsType | null;

  @Field(() => Int)
  for!: number;

  @Field(() => Int)
  against!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Int, { description: 'More than half of these had to be for it.' })
  base!: number;

  @Field()
  tie!: boolean;

  @Field(() => ItemOutcomeEnum)
  outcome!: string;
}

@ObjectType({ description: 'An item of the agenda, and what was decided on it.' })
export class AssemblyAgendaItem {
  @Field(() => ID)
  id!: string;

  @Field(() => CompetenceEnum)
  competence!: string;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => ID, { nullable: true, description: 'The decision that is discussed again here.' })
  repeats!: string | null;

  @Field(() => BallotEnum, { description: 'Declared before the vote.' })
  ballot!: string;

  @Field({ description: 'Taken off the agenda by the meeting.' })
  withdrawn!: boolean;

  @Field(() => Int, { description: 'Members without a vote on it for a conflict of interest.' })
  recused!: number;

  @Field(() => [PersonType], { description: 'Who they are, in the order in which they said so.' })
  recusedMembers!: readonly PersonType[];

  @Field(() => [AgendaMaterial], { description: 'In the order in which they came.' })
  materials!: AgendaMaterial[];

  @Field(() => BilingualTextType, { nullable: true, description: 'The text that was voted on.' })
  text!: BilingualTextType | null;

  @Field(() => ItemVote, { nullable: true })
  vote!: ItemVote | null;

  @Field(() => ID, { nullable: true, description: 'The decision that it brought about.' })
  decisionId!: string | null;
}

@ObjectType({ description: 'A member in office when the sitting was convened.' })
export class SittingMember {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => SittingMemberStateEnum)
  state!: string;

  @Field(() => InstantScalar, { nullable: true, description: 'When they came in first.' })
  registeredAt!: string | null;

  @Field(() => RemoteChannelEnum, { nullable: true, description: 'How they take part from elsewhere.' })
  remote!: string | null;

  excuseId!: string | null;
  territory!: string;
}

@ObjectType({ description: 'Somebody who may speak at a sitting and has no vote.' })
export class Invitee {
  @Field(() => ID)
  id!: string;

  @Field(() => GuestKindEnum)
  kind!: string;
}

@ObjectType({ description: 'A deadline of a sitting that passed.' })
export class AssemblyMissedDeadline {
  @Field()
  kind!: string;

  @Field(() => CalendarDateScalar)
  dueOn!: string;

  @Field(() => [String], { description: 'Who missed it: person ids, or the part that had to act.' })
  by!: readonly string[];
}

@ObjectType('AssemblyMeeting', { description: 'One sitting: of an assembly, or a gathering.' })
export class AssemblyMeetingType {
  @Field(() => ID)
  id!: string;

  @Field(() => SittingBodyEnum)
  body!: SittingBody;

  @Field(() => ID, { nullable: true, description: 'Whose sitting it is; none of a gathering.' })
  assemblyId!: string | null;

  @Field(() => SittingCompositionEnum)
  composition!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The plan whose separate gatherings elected the representatives.',
  })
  planId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The residents’ initiative that it goes back to.' })
  initiativeId!: string | null;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => ConvenedByEnum)
  convenedBy!: string;

  @Field(() => Int, { description: 'Members who signed to convene it; none when the akim did.' })
  initiators!: number;

  @Field(() => BilingualTextType)
  place!: BilingualTextType;

  @Field(() => InstantScalar)
  startsAt!: string;

  @Field(() => ID, { nullable: true, description: 'The sitting that is convened again by this one.' })
  previousMeetingId!: string | null;

  @Field(() => CalendarDateScalar)
  noticeOn!: string;

  @Field(() => Int, { description: 'Notices of the present day published so far.' })
  notices!: number;

  @Field(() => AssemblyMeetingStatusEnum)
  status!: SittingStatus;

  @Field(() => QuorumType)
  quorum!: QuorumType;

  @Field(() => InstantScalar, { nullable: true, description: 'End of the waiting time for the quorum.' })
  waitUntil!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether anybody could come in; known once opened.' })
  inPublic!: boolean | null;

  @Field(() => PersonType, { nullable: true })
  chair!: PersonType | null;

  @Field(() => PersonType, { nullable: true })
  secretary!: PersonType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Person id of who opened it; signs as the chair where there was no quorum to elect one.',
  })
  openerId!: string | null;

  @Field({ description: 'Whether the meeting approved its agenda.' })
  agendaApproved!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  endedAt!: string | null;

  @Field(() => String, { nullable: true })
  outcome!: string | null;

  @Field(() => MinutesType)
  minutes!: MinutesType;

  @Field(() => [FrozenNormType])
  norms!: FrozenNormType[];

  @Field(() => Int, { description: 'Send it as expectedRevision to decide on what you see.' })
  revision!: number;
}

@ObjectType({ description: 'The change is in the log.' })
export class AssemblyMeetingChanged extends Changed {
  meetingId!: string;
}
