import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { FoundMember, Ineligibility } from '../application/ports.js';
import type { PlaceOfRegistration } from '../read-model/desk.queries.js';
import { RegistrationMark } from './attendance.type.js';
import { IneligibilityEnum } from './enums.js';
import { BilingualTextType } from './section-plan.type.js';

@ObjectType({ description: 'Where somebody is registered already, in any section of the plan.' })
export class MemberRegistration extends RegistrationMark {
  @Field(() => ID)
  gatheringId!: string;

  @Field(() => BilingualTextType)
  sectionName!: BilingualTextType;
}

/** Enough of a person on the roll to tell namesakes apart. */
@ObjectType({ isAbstract: true })
export abstract class NamedMember {
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
}

@ObjectType({ description: 'A person on the roll, as the registration desk finds one.' })
export class Member extends NamedMember {
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
