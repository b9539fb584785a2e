import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import {
  DateField,
  IdField,
  IdsField,
  InstantField,
  ListField,
  NestedField,
  TextField,
  WholeField,
} from '#libs/graphql';
import type { CompetenceCode } from '#libs/norms';
import type {
  ChangeReason,
  GuestKind,
  NoticeChannel,
  SignerPart,
} from '../../domain/separate-gathering.events.js';
import { BilingualTextInput, CommandInput, DecisionReferenceInput } from '../common.inputs.js';
import {
  ChairCapacityEnum,
  ChangeReasonEnum,
  GuestKindEnum,
  NoticeChannelEnum,
  SignerPartEnum,
} from '../enums.js';
import { OpenVoteInput } from '../meeting.inputs.js';
import { SignatureInput } from '../minutes.inputs.js';
import type { RemoteChannel } from '../../domain/assembly-meeting.events.js';
import { BallotEnum, CastingVoteEnum, CompetenceEnum, RemoteChannelEnum } from './assembly.enums.js';
import { AssemblyInput } from './assembly.inputs.js';
import { DecisionTextInput, SecretVoteInput } from './item-vote.inputs.js';

@InputType({ description: 'A matter for the agenda.' })
export class AgendaItemInput {
  @Field(() => CompetenceEnum)
  competence!: CompetenceCode;

  @NestedField(() => BilingualTextInput)
  title!: BilingualTextInput;

  @IdField({ nullable: true, description: 'The decision that is discussed again, after the akim disagreed.' })
  repeats?: string;

  @Field(() => BallotEnum, { nullable: true, description: 'Open if not given.' })
  ballot?: 'open' | 'secret';
}

@InputType()
export class ConveneAssemblyInput extends AssemblyInput {
  @IdsField({
    nullable: true,
    most: 25,
    description: 'The members who convene it; without them the akim does.',
  })
  initiators?: string[];

  @IdField({ nullable: true, description: 'Scan of their signatures, uploaded before.' })
  signaturesDocumentId?: string;

  @NestedField(() => BilingualTextInput)
  place!: BilingualTextInput;

  @InstantField()
  startsAt!: string;

  @ListField(() => AgendaItemInput, { least: 1, most: 50 })
  agenda!: AgendaItemInput[];

  @DateField({ description: 'The day the notice is to be published.' })
  noticeOn!: string;

  @IdField({
    nullable: true,
    description: 'The sitting that was not held, was broken off or cancelled, and is convened again.',
  })
  previousMeetingId?: string;
}

@InputType({ description: 'What every change of a sitting carries.' })
export abstract class AssemblyMeetingInput extends CommandInput {
  @IdField()
  meetingId!: string;

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;

  @WholeField(0, 1_000_000, {
    nullable: true,
    description: 'The revision you saw; with it a conflict is answered, not retried.',
  })
  expectedRevision?: number;
}

@InputType()
export class PublishAssemblyNoticeInput extends AssemblyMeetingInput {
  @Field(() => NoticeChannelEnum)
  channel!: NoticeChannel;

  @NestedField(() => BilingualTextInput)
  where!: BilingualTextInput;

  @DateField()
  publishedOn!: string;

  @IdField({ nullable: true, description: 'Photograph or copy, uploaded before.' })
  proofDocumentId?: string;
}

@InputType()
export class CancelAssemblyInput extends AssemblyMeetingInput {
  @Field(() => ChangeReasonEnum)
  reason!: ChangeReason;

  @TextField(2000, { nullable: true })
  explanation?: string;
}

@InputType({ description: 'A step of a sitting that needs no more facts.' })
export class AssemblyStepInput extends AssemblyMeetingInput {}

@InputType({ description: 'A member at a sitting.' })
export class AssemblyMemberInput extends AssemblyMeetingInput {
  @IdField()
  memberId!: string;
}

@InputType()
export class RegisterAssemblyMemberInput extends AssemblyMemberInput {
  @Field()
  @IsBoolean()
  identitySeen!: boolean;

  @Field(() => RemoteChannelEnum, {
    nullable: true,
    description:
      'How the member takes part from elsewhere, where the local rule allows it; left out, they are in the hall, also one who has come into it from elsewhere.',
  })
  remote?: RemoteChannel;
}

@InputType()
export class RegisterInviteeInput extends AssemblyMeetingInput {
  @Field(() => GuestKindEnum)
  kind!: GuestKind;

  @TextField(200)
  name!: string;
}

@InputType()
export class OpenAssemblyInput extends AssemblyMeetingInput {
  @IdField({ description: 'Person id of who opens it.' })
  officialId!: string;

  @Field(() => ChairCapacityEnum)
  capacity!: 'akim' | 'authorisedPerson';

  @NestedField(() => DecisionReferenceInput, {
    nullable: true,
    description: 'The order that authorises the person.',
  })
  order?: DecisionReferenceInput;

  @NestedField(() => BilingualTextInput, { nullable: true, description: 'What the order allows.' })
  scope?: BilingualTextInput;

  @Field({ description: 'Whether anybody may come in; a decision taken otherwise is flagged.' })
  @IsBoolean()
  inPublic!: boolean;
}

@InputType()
export class ElectAssemblyOfficerInput extends AssemblyMemberInput {
  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @NestedField(() => OpenVoteInput)
  vote!: OpenVoteInput;
}

@InputType()
export class ApproveAgendaInput extends AssemblyMeetingInput {
  @IdsField({ most: 50, description: 'Items of the agenda so far that stay on it, in their order.' })
  kept!: string[];

  @ListField(() => AgendaItemInput, { nullable: true, most: 50 })
  added?: AgendaItemInput[];

  @NestedField(() => OpenVoteInput)
  vote!: OpenVoteInput;
}

@InputType()
export class DeclareRecusalInput extends AssemblyMemberInput {
  @IdField()
  itemId!: string;

  @TextField(2000)
  reason!: string;
}

@InputType()
export class DecideItemInput extends AssemblyMeetingInput {
  @IdField()
  itemId!: string;

  @NestedField(() => DecisionTextInput, { description: 'What is decided.' })
  text!: DecisionTextInput;

  @NestedField(() => OpenVoteInput, { nullable: true, description: 'Of an item with an open ballot.' })
  vote?: OpenVoteInput;

  @NestedField(() => SecretVoteInput, { nullable: true, description: 'Of an item with a secret ballot.' })
  secretVote?: SecretVoteInput;

  @Field(() => CastingVoteEnum, {
    nullable: true,
    description: 'How the chair decides a tie, where the local rule lets the chair.',
  })
  castingVote?: 'for' | 'against';
}

@InputType()
export class RecordAssemblySpeechInput extends AssemblyMeetingInput {
  @IdField({ description: 'A member, an invitee or who opened it.' })
  speaker!: string;

  @IdField()
  itemId!: string;

  @TextField(20_000)
  text!: string;
}

@InputType()
export class RecordAssemblyDissentInput extends AssemblyMemberInput {
  @IdField()
  itemId!: string;

  @TextField(20_000)
  text!: string;
}

@InputType()
export class SignAssemblyMinutesInput extends AssemblyMeetingInput {
  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @IdField()
  signer!: string;

  @NestedField(() => SignatureInput)
  signature!: SignatureInput;

  @IdField({ nullable: true, description: 'The minutes, uploaded before; needed with the first signature.' })
  minutesDocumentId?: string;
}

@InputType()
export class DeliverAssemblyMinutesInput extends AssemblyMeetingInput {
  @TextField(50, { description: 'Incoming number in the register of the akim’s office.' })
  incomingNumber!: string;

  @DateField()
  deliveredOn!: string;

  @IdField({ description: 'Person id of who received them.' })
  receivedBy!: string;

  @TextField(50, { description: 'The case (іс) they are filed in.' })
  caseNumber!: string;

  @WholeField(1, 1_000_000, { description: 'Line of the inventory (тізімдеме).' })
  inventoryLine!: number;

  @IdField({ nullable: true })
  receiptDocumentId?: string;
}
