import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar } from '#libs/graphql';
import { PersonType } from '../person.type.js';
import { AssemblyElectionOutcomeEnum, CandidateGroupEnum } from './assembly.enums.js';

@ObjectType('SectionSeats', { description: 'How many seats of the assembly a section has, by its people.' })
export class SectionSeatsType {
  @Field(() => ID)
  sectionId!: string;

  @Field(() => Int)
  population!: number;

  @Field(() => Int)
  seats!: number;
}

@ObjectType({ description: 'A candidate for the assembly, and the vote on them.' })
export class AssemblyElectionCandidate {
  @Field(() => PersonType)
  person!: PersonType;

  @Field(() => [CandidateGroupEnum])
  groups!: readonly string[];

  @Field(() => ID, { nullable: true })
  sectionId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The separate gathering that elected this representative.',
  })
  representativeOf!: string | null;

  @Field(() => Int, { nullable: true, description: 'The round of the vote counted last.' })
  round!: number | null;

  @Field(() => Int, { nullable: true })
  for!: number | null;

  @Field(() => Int, { nullable: true })
  against!: number | null;

  @Field(() => Int, { nullable: true })
  abstained!: number | null;

  @Field(() => Int, { nullable: true, description: 'More than half of these had to be for them.' })
  base!: number | null;

  @Field({
    description: 'Whether they are voted on in the round that goes on; after a tie only the equals are.',
  })
  contends!: boolean;

  @Field()
  elected!: boolean;
}

@ObjectType('AssemblyElection', {
  description: 'The election of an assembly, or a by-election, in a gathering.',
})
export class AssemblyElectionType {
  @Field(() => ID)
  itemId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'By-election: whose seats. Else the assembly that the signed minutes form.',
  })
  assemblyId!: string | null;

  @Field(() => Int)
  population!: number;

  @Field(() => Int)
  size!: number;

  @Field(() => [SectionSeatsType])
  sections!: SectionSeatsType[];

  @Field(() => CalendarDateScalar)
  termFrom!: string;

  @Field(() => CalendarDateScalar)
  termTo!: string;

  @Field(() => Int)
  round!: number;

  @Field(() => AssemblyElectionOutcomeEnum, { nullable: true })
  outcome!: string | null;

  @Field(() => [AssemblyElectionCandidate], { description: 'In the order of their nomination.' })
  candidates!: AssemblyElectionCandidate[];
}

@ObjectType({ description: 'A problem that a section’s separate gathering passed on to the gathering.' })
export class GatheringPriority {
  @Field(() => ID)
  separateGatheringId!: string;

  @Field(() => String, { nullable: true, description: 'Null once it was erased.' })
  text!: string | null;
}
