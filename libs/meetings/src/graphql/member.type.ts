import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '#libs/graphql';
import type { FoundMember, Ineligibility } from '../application/ports.js';
import type { PlaceOfRegistration } from '../read-model/desk.queries.js';
import { IneligibilityEnum, ParticipantStateEnum } from './enums.js';
import { BilingualTextType } from './section-plan.type.js';

@ObjectType({ description: 'Where somebody is registered already, in any section of the plan.' })
export class MemberRegistration {
  @Field(() => ID)
  gatheringId!: string;

  @Field(() => BilingualTextType)
  sectionName!: BilingualTextType;

  @Field(() => ParticipantStateEnum)
  state!: string;

  @Field({ description: "Takes part by the chair's decision." })
  admitted!: boolean;

  @Field(() => String, { nullable: true })
  deskId!: string | null;

  @Field(() => InstantScalar)
  registeredAt!: string;
}

@ObjectType({ description: 'A person on the roll, as the registration desk finds one.' })
export class Member {
  @Field(() => ID)
  id!: string;

  @Field()
  surname!: string;

  @Field()
  given!: string;

  @Field(() => String, { nullable: true })
  patronymic!: string | null;

  @Field(() => Int)
  birthYear!: number;

  @Field({ description: 'Street and house.' })
  residence!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the printed list; absent for who is not on it.',
  })
  listNumber!: number | null;

  @Field(() => [IneligibilityEnum], {
    description: 'Why this person has no vote here; empty for a member of the section.',
  })
  ineligible!: Ineligibility[];

  @Field(() => MemberRegistration, { nullable: true })
  registration!: MemberRegistration | null;
}

/** A found member with where they are registered. */
export function memberView(
  { memberId, patronymic, listNumber, ineligible, surname, given, birthYear, residence }: FoundMember,
  place: PlaceOfRegistration | undefined,
): Member {
  return {
    id: memberId,
    surname,
    given,
    patronymic: patronymic ?? null,
    birthYear,
    residence,
    listNumber: listNumber ?? null,
    ineligible: [...ineligible],
    registration: place ?? null,
  };
}
