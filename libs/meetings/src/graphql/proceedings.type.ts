import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { RecordedEvent } from '#libs/event-store';
import { CalendarDateScalar, InstantScalar } from '#libs/graphql';
import type { ConvenedGathering } from '../application/meeting-streams.js';
import { ChairCapacityEnum, SignerPartEnum } from './enums.js';
import { PersonName } from './person.type.js';
import { BilingualTextType, DecisionReferenceType } from './section-plan.type.js';

@ObjectType({ description: 'Somebody in office in the territory, who may chair or receive the minutes.' })
export class OfficeHolder {
  @Field(() => ID)
  personId!: string;

  @Field(() => PersonName)
  name!: typeof PersonName;

  @Field(() => BilingualTextType)
  position!: BilingualTextType;

  @Field({ description: 'The akim of this territory, or somebody of the office.' })
  isAkim!: boolean;
}

@ObjectType({ description: 'Who opened the gathering and chairs it.' })
export class GatheringChair {
  @Field(() => ID)
  personId!: string;

  @Field(() => PersonName)
  name!: typeof PersonName;

  @Field(() => BilingualTextType)
  position!: BilingualTextType;

  @Field(() => ChairCapacityEnum)
  capacity!: string;

  @Field(() => DecisionReferenceType, { nullable: true, description: 'The order of an authorised person.' })
  order!: DecisionReferenceType | null;
}

@ObjectType({ description: 'A vote that was opened and is not counted yet.' })
export class OpenCandidateVote {
  @Field(() => ID)
  memberId!: string;

  @Field(() => Int, { description: 'Present when it opened.' })
  base!: number;

  @Field(() => [ID], {
    nullable: true,
    description: 'Who was present then and may vote; for those who may draw the papers.',
  })
  voterIds!: string[] | null;
}

@ObjectType({ description: 'A signature that the minutes or an annex need.' })
export class RequiredSignature {
  @Field(() => SignerPartEnum)
  part!: string;

  @Field(() => ID)
  signerId!: string;

  @Field({ description: 'Signs instead of the chair or the secretary.' })
  substitute!: boolean;

  @Field(() => InstantScalar, { nullable: true })
  signedAt!: string | null;
}

@ObjectType({ description: 'A numbered correction of signed minutes.' })
export class CorrectionAnnexType {
  @Field(() => Int)
  number!: number;

  @Field(() => InstantScalar)
  issuedAt!: string;

  @Field(() => [RequiredSignature])
  signatures!: RequiredSignature[];
}

@ObjectType({ description: 'The papers of a gathering that was held on paper.' })
export class PaperEntry {
  @Field(() => CalendarDateScalar)
  heldOn!: string;

  @Field(() => [ID])
  scanDocumentIds!: string[];

  @Field(() => [ID], { description: 'Person ids of the clerks who entered something of it.' })
  enteredBy!: string[];

  @Field(() => ID, { nullable: true })
  checkedBy!: string | null;

  @Field(() => Int, { description: 'Participants as they were entered.' })
  participants!: number;
}

@ObjectType({
  description: 'The gathering as its log has it at this moment: what comes next follows from it.',
})
export class Proceedings {
  /** What the fields that are asked for seldom are made of. */
  source!: {
    readonly state: ConvenedGathering;
    readonly events: readonly RecordedEvent[];
    readonly seesNames: boolean;
  };

  @Field(() => GatheringChair, { nullable: true })
  chair!: GatheringChair | null;

  @Field({ description: 'The secretary is elected and in the hall.' })
  secretaryPresent!: boolean;

  @Field()
  nominationsClosed!: boolean;

  @Field(() => [ID], { description: 'Who is voted on in this round, in order of nomination.' })
  contenderIds!: string[];

  @Field(() => Int, { description: 'Seats to be filled in this round.' })
  seats!: number;

  @Field(() => Int)
  round!: number;

  @Field(() => OpenCandidateVote, { nullable: true })
  openVote!: OpenCandidateVote | null;

  @Field()
  decided!: boolean;

  @Field(() => InstantScalar, { nullable: true, description: 'The next step did not happen before it.' })
  lastStepAt!: string | null;

  @Field(() => [RequiredSignature])
  signatures!: RequiredSignature[];

  @Field(() => [CorrectionAnnexType])
  annexes!: CorrectionAnnexType[];

  @Field(() => PaperEntry, { nullable: true })
  paper!: PaperEntry | null;
}
