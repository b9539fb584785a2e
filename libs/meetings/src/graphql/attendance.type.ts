import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';
import { GuestKindEnum, ParticipantStateEnum } from './enums.js';
import { PersonType } from './person.type.js';

/** What a registration shows wherever one is seen. */
@ObjectType({ isAbstract: true })
export abstract class RegistrationMark {
  @Field(() => ParticipantStateEnum)
  state!: string;

  @Field({ description: "Takes part by the chair's decision." })
  admitted!: boolean;

  @Field(() => String, { nullable: true })
  deskId!: string | null;

  @Field(() => InstantScalar)
  registeredAt!: string;
}

@ObjectType()
export class ParticipantType extends RegistrationMark {
  @Field(() => PersonType)
  person!: PersonType;

  @Field()
  identitySeen!: boolean;

  @Field()
  assisted!: boolean;
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
