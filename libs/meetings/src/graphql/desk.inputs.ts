import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Length, Max, Min } from 'class-validator';
import { IsId } from '#libs/graphql';
import { ChairInput } from './meeting.inputs.js';
import { GatheringInput } from './common.inputs.js';

@InputType()
export class EnlistDeskInput extends GatheringInput {
  @Field({ description: 'The desk as registrations name it.' })
  @Length(1, 50)
  deskId!: string;

  @Field(() => ID, { description: 'UUID of the device, made by it.' })
  @IsId()
  deviceId!: string;
}

@InputType()
export class SyncDeskInput extends GatheringInput {
  @Field()
  @Length(1, 50)
  deskId!: string;

  @Field(() => Int, { description: 'Registrations that the device made and that were not refused.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  entries!: number;
}

@InputType()
export class DeclareDeskLostInput extends ChairInput {
  @Field()
  @Length(1, 50)
  deskId!: string;

  @Field({ description: 'Why it is not waited for; kept in the vault.' })
  @Length(1, 2000)
  reason!: string;
}
