import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, InstantScalar, KatoScalar } from '#libs/graphql';
import { NormCitationType } from '#libs/norms';
import type { Duty } from '../application/duties/duty.js';
import { DutyHolderEnum, DutyKindEnum, DutyStateEnum, ResponsiblePartEnum } from './enums.js';
import { PersonName, PersonType } from './person.type.js';
import { BilingualTextType } from './section-plan.type.js';
import { SeparateGatheringType } from './separate-gathering.type.js';

@ObjectType('LegalBasis', { description: 'Why something has to be done, and where that is written.' })
export class LegalBasisType {
  @Field(() => ID, { nullable: true, description: 'The norm that sets the number.' })
  normId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its value as JSON.' })
  value!: string | null;

  @Field(() => NormCitationType)
  cited!: NormCitationType;

  @Field({ description: 'Act, article, paragraph.' })
  source!: string;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;
}

@ObjectType('Duty', { description: 'What somebody has to do next about a plan or a gathering.' })
export class DutyType {
  @Field(() => DutyKindEnum)
  kind!: Duty['kind'];

  @Field(() => DutyHolderEnum)
  by!: Duty['by'];

  @Field(() => DutyStateEnum)
  state!: Duty['state'];

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day on which it is in time.' })
  dueOn!: string | null;

  @Field(() => LegalBasisType)
  basis!: LegalBasisType;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => ID, { nullable: true })
  planId!: string | null;

  @Field(() => ID, { nullable: true })
  sectionId!: string | null;

  @Field(() => BilingualTextType, { nullable: true })
  sectionName!: BilingualTextType | null;

  @Field(() => ID, { nullable: true })
  gatheringId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The assembly that has not sat for long.' })
  assemblyId!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  startsAt!: string | null;
}

@ObjectType('Official', { description: 'A person in office, as papers name one.' })
export class OfficialType {
  @Field(() => BilingualTextType)
  position!: BilingualTextType;

  @Field(() => PersonName)
  name!: typeof PersonName;
}

@ObjectType('ResponsiblePerson', { description: 'Somebody who answers for a deadline that passed.' })
export class ResponsiblePersonType {
  @Field(() => ID)
  personId!: string;

  @Field(() => ResponsiblePartEnum)
  part!: string;

  @Field(() => OfficialType, { nullable: true, description: 'Of somebody in office.' })
  official!: OfficialType | null;

  @Field(() => PersonType, { nullable: true, description: 'Of a member of the community.' })
  member!: PersonType | null;
}

@ObjectType('DistrictMissedDeadline', { description: 'A deadline that passed, and who answers for it.' })
export class DistrictMissedDeadlineType {
  @Field()
  kind!: string;

  @Field(() => CalendarDateScalar)
  dueOn!: string;

  @Field(() => DutyHolderEnum)
  by!: string;

  @Field(() => SeparateGatheringType)
  gathering!: SeparateGatheringType;

  @Field(() => LegalBasisType)
  basis!: LegalBasisType;

  @Field(() => [ResponsiblePersonType])
  responsible!: ResponsiblePersonType[];
}
