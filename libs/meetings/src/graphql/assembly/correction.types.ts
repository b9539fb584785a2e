import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateField, IdField, InstantScalar, NestedField, TextField, WholeField } from '#libs/graphql';
import type { SignerPart } from '../../domain/separate-gathering.events.js';
import { BilingualTextInput } from '../common.inputs.js';
import { SignerPartEnum } from '../enums.js';
import { SignatureInput } from '../minutes.inputs.js';
import { AssemblyMeetingInput } from './assembly-meeting.inputs.js';

@ObjectType({ description: 'A numbered correction of the signed minutes of a sitting.' })
export class SittingAnnex {
  @Field(() => Int)
  number!: number;

  @Field(() => InstantScalar)
  issuedAt!: string;

  @Field(() => InstantScalar, { nullable: true })
  chairSignedAt!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  secretarySignedAt!: string | null;
}

@InputType()
export class IssueAssemblyCorrectionAnnexInput extends AssemblyMeetingInput {
  @NestedField(() => BilingualTextInput, { description: 'Where in the minutes.' })
  where!: BilingualTextInput;

  @TextField(5000)
  written!: string;

  @TextField(5000)
  correct!: string;

  @TextField(5000)
  ground!: string;

  @DateField()
  foundOn!: string;

  @NestedField(() => BilingualTextInput, { description: 'Who found it, by role.' })
  foundBy!: BilingualTextInput;
}

@InputType()
export class SignAssemblyCorrectionAnnexInput extends AssemblyMeetingInput {
  @WholeField(1, 1_000_000)
  number!: number;

  @Field(() => SignerPartEnum)
  part!: SignerPart;

  @IdField()
  signer!: string;

  @NestedField(() => SignatureInput)
  signature!: SignatureInput;
}
