import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, Changed, InstantScalar, KatoScalar } from '#libs/graphql';
import type { CompetenceCode } from '#libs/norms';
import { PersonType } from '../person.type.js';
import { BilingualTextType, DecisionReferenceType } from '../section-plan.type.js';
import { CandidateGroupEnum, CompetenceEnum, ExitReasonEnum } from './assembly.enums.js';

@ObjectType('Competence', {
  description: 'A matter that the law gives to an assembly or a gathering, on a day.',
})
export class CompetenceType {
  @Field(() => CompetenceEnum)
  code!: CompetenceCode;

  @Field(() => BilingualTextType)
  title!: BilingualTextType;

  @Field(() => CalendarDateScalar)
  validFrom!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'First day on which it no longer holds.' })
  validTo!: string | null;

  @Field({ description: 'Act, article, paragraph.' })
  source!: string;

  @Field(() => BilingualTextType, { description: 'The source as papers cite it.' })
  cited!: BilingualTextType;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;
}

@ObjectType({ description: 'A seat in the assembly, and who held it.' })
export class AssemblySeat {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => CalendarDateScalar)
  since!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Last day in office.' })
  leftOn!: string | null;

  @Field(() => ExitReasonEnum, { nullable: true })
  reason!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The separate gathering that elected this representative.',
  })
  representativeOf!: string | null;

  @Field(() => [CandidateGroupEnum], { description: 'For whom the member speaks, as said at the election.' })
  groups!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The section whose seat it is.' })
  sectionId!: string | null;
}

@ObjectType('Assembly', {
  description: 'The representatives to whom a gathering gave current matters, for a term.',
})
export class AssemblyType {
  @Field(() => ID)
  id!: string;

  @Field(() => KatoScalar)
  territory!: string;

  @Field(() => Int)
  population!: number;

  @Field(() => DecisionReferenceType, { description: "The gathering's decision that elected it." })
  decision!: DecisionReferenceType;

  @Field(() => CalendarDateScalar)
  termFrom!: string;

  @Field(() => CalendarDateScalar)
  termTo!: string;

  @Field(() => Int, { description: 'Seats, vacant ones among them.' })
  size!: number;

  @Field(() => ID, { nullable: true, description: 'The gathering that elected it, where it was held here.' })
  meetingId!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was said ahead that the term ends.' })
  termAnnouncedAt!: string | null;

  @Field(() => Int)
  revision!: number;
}

@ObjectType({ description: 'The change is in the log.' })
export class AssemblyChanged extends Changed {
  assemblyId!: string;
}
