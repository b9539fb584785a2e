import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsId, CalendarDateScalar } from '#libs/graphql';
import type { SignerPart, UnavailableReason } from '../domain/separate-gathering.events.js';
import { BilingualTextInput, GatheringInput } from './common.inputs.js';
import { SignatureMethodEnum, SignerPartEnum, UnavailableReasonEnum } from './enums.js';

@InputType()
export class DeclareHeldOnPaperInput extends GatheringInput {
  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  heldOn!: string;

  @Field(() => [ID], { description: 'Scans of the signed sheets, uploaded before.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsId({ each: true })
  scanDocumentIds!: string[];
}

@InputType()
export class CheckPaperEntryInput extends GatheringInput {
  @Field(() => Int, { description: 'Participants whom the second clerk counts on the sheets.' })
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  participants!: number;
}

@InputType()
export class SignatureInput {
  @Field(() => SignatureMethodEnum)
  method!: 'wetInk' | 'cms';

  @Field(() => ID, { description: 'The scan, or the CMS container, uploaded before.' })
  @IsId()
  documentId!: string;
}

@InputType()
export class SignMinutesInput extends GatheringInput {
  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @Field(() => ID)
  @IsId()
  signer!: string;

  @Field(() => SignatureInput)
  @ValidateNested()
  @Type(() => SignatureInput)
  signature!: SignatureInput;

  @Field(() => ID, { nullable: true, description: 'The frozen document that was signed.' })
  @IsOptional()
  @IsId()
  documentId?: string;
}

@InputType()
export class RecordSignerUnavailableInput extends GatheringInput {
  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @Field(() => UnavailableReasonEnum)
  reason!: UnavailableReason;

  @Field(() => ID, { description: 'Who signs instead.' })
  @IsId()
  substitute!: string;
}

@InputType()
export class IssueCorrectionAnnexInput extends GatheringInput {
  @Field(() => BilingualTextInput, { description: 'Where in the minutes.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  where!: BilingualTextInput;

  @Field()
  @Length(1, 5000)
  written!: string;

  @Field()
  @Length(1, 5000)
  correct!: string;

  @Field()
  @Length(1, 5000)
  ground!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  foundOn!: string;

  @Field(() => BilingualTextInput, { description: 'Who found it, by role.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  foundBy!: BilingualTextInput;
}

@InputType()
export class SignCorrectionAnnexInput extends GatheringInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  number!: number;

  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @Field(() => ID)
  @IsId()
  signer!: string;

  @Field(() => SignatureInput)
  @ValidateNested()
  @Type(() => SignatureInput)
  signature!: SignatureInput;
}

@InputType()
export class DeliverMinutesInput extends GatheringInput {
  @Field({ description: 'Incoming number in the register of the akim’s office.' })
  @Length(1, 50)
  incomingNumber!: string;

  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  deliveredOn!: string;

  @Field(() => ID, { description: 'Person id of who received them.' })
  @IsId()
  receivedBy!: string;

  @Field({ description: 'The case (іс) they are filed in.' })
  @Length(1, 50)
  caseNumber!: string;

  @Field(() => Int, { description: 'Line of the inventory (тізімдеме).' })
  @IsInt()
  @Min(1)
  inventoryLine!: number;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsId()
  receiptDocumentId?: string;
}

@InputType()
export class PublishMinutesInput extends GatheringInput {
  @Field(() => CalendarDateScalar)
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  publishedOn!: string;

  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  where!: BilingualTextInput;
}
