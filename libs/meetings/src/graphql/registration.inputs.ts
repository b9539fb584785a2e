import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, Length } from 'class-validator';
import { IsId } from '#libs/graphql';
import type { GuestKind, RegistrationAnnulled } from '../domain/separate-gathering.events.js';
import { GatheringInput } from './common.inputs.js';
import { AnnulReasonEnum, GuestKindEnum } from './enums.js';

@InputType({ description: 'A change that concerns one member.' })
export class MemberInput extends GatheringInput {
  @Field(() => ID)
  @IsId()
  memberId!: string;
}

@InputType()
export class RegisterAttendanceInput extends MemberInput {
  @Field({ description: 'The clerk saw the identity card.' })
  @IsBoolean()
  identitySeen!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'A helper of a person with a disability stands beside them.',
  })
  @IsOptional()
  @IsBoolean()
  assisted?: boolean;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 50)
  deskId?: string;
}

@InputType()
export class AnnulRegistrationInput extends MemberInput {
  @Field(() => AnnulReasonEnum)
  reason!: RegistrationAnnulled['data']['reason'];
}

@InputType()
export class RegisterGuestInput extends GatheringInput {
  @Field(() => GuestKindEnum)
  kind!: GuestKind;

  @Field({ description: "The guest's name; kept in the vault." })
  @Length(1, 200)
  name!: string;
}

@InputType()
export class AdmitByChairInput extends MemberInput {
  @Field()
  @Length(1, 2000)
  reason!: string;

  @Field()
  @IsBoolean()
  identitySeen!: boolean;
}
