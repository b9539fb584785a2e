import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { DateField, IdField, InstantField, NestedField, TextField } from '#libs/graphql';
import type { ChangeReason } from '../../domain/separate-gathering.events.js';
import { BilingualTextInput } from '../common.inputs.js';
import { ChangeReasonEnum } from '../enums.js';
import { AssemblyMeetingInput, AssemblyMemberInput } from './assembly-meeting.inputs.js';

@InputType()
export class PostponeAssemblyInput extends AssemblyMeetingInput {
  @Field(() => ChangeReasonEnum)
  reason!: ChangeReason;

  @TextField(2000, { nullable: true, description: 'Needed where the reason is another one.' })
  explanation?: string;

  @NestedField(() => BilingualTextInput)
  place!: BilingualTextInput;

  @InstantField()
  startsAt!: string;

  @DateField({ description: 'The day the notice of the new day is to be published.' })
  noticeOn!: string;
}

@InputType({ description: 'A paper to an item of the agenda.' })
export class AddAssemblyMaterialInput extends AssemblyMeetingInput {
  @IdField()
  itemId!: string;

  @NestedField(() => BilingualTextInput, { description: 'What it is; published, so it names nobody.' })
  title!: BilingualTextInput;

  @IdField({ description: 'Uploaded before.' })
  documentId!: string;

  @Field({ description: 'Whether everybody may have it; else those who may see the papers of the sitting.' })
  @IsBoolean()
  open!: boolean;
}

@InputType()
export class ExcuseAssemblyMemberInput extends AssemblyMemberInput {
  @TextField(2000, { description: 'Why the member cannot come; shown to the office only.' })
  reason!: string;
}

@InputType()
export class LinkAssemblyRecordingInput extends AssemblyMeetingInput {
  @TextField(500, { description: 'An https address.' })
  url!: string;
}
