import { Field, InputType } from '@nestjs/graphql';
import {
  DateField,
  IdField,
  InstantField,
  KatoField,
  ListField,
  NestedField,
  WholeField,
} from '#libs/graphql';
import type { CandidateGroup } from '../../domain/assembly-meeting.events.js';
import { BilingualTextInput, CommandInput } from '../common.inputs.js';
import { OpenVoteInput } from '../meeting.inputs.js';
import { CandidateGroupEnum } from './assembly.enums.js';
import { AgendaItemInput, AssemblyMeetingInput } from './assembly-meeting.inputs.js';

@InputType()
export class ConveneGatheringInput extends CommandInput {
  @KatoField()
  territory!: string;

  @IdField({
    nullable: true,
    description:
      'The plan whose separate gatherings elected the representatives; without it the residents come.',
  })
  planId?: string;

  @IdField({
    nullable: true,
    description: 'The initiative of residents that the district akim granted; without it the akim convenes.',
  })
  initiativeId?: string;

  @NestedField(() => BilingualTextInput)
  place!: BilingualTextInput;

  @InstantField()
  startsAt!: string;

  @ListField(() => AgendaItemInput, { least: 1, most: 50 })
  agenda!: AgendaItemInput[];

  @DateField({ description: 'The day the notice is to be published.' })
  noticeOn!: string;

  @InstantField({ nullable: true, description: 'When it happened, if it is entered afterwards.' })
  occurredAt?: string;
}

@InputType({ description: 'A section and how many people live in it.' })
export class SectionPopulationInput {
  @IdField()
  sectionId!: string;

  @WholeField(1, 10_000_000)
  population!: number;
}

@InputType({ description: 'A step of an election, under an item of a gathering’s agenda.' })
export abstract class AssemblyElectionInput extends AssemblyMeetingInput {
  @IdField()
  itemId!: string;
}

@InputType()
export class OpenAssemblyElectionInput extends AssemblyElectionInput {
  @WholeField(1, 10_000_000, { description: 'Of the territory; the size of the assembly depends on it.' })
  population!: number;

  @WholeField(1, 25, { description: 'Seats to be filled.' })
  size!: number;

  @ListField(() => SectionPopulationInput, {
    nullable: true,
    most: 25,
    description: 'Where seats are those of sections, in proportion to their people, at least one each.',
  })
  sections?: SectionPopulationInput[];

  @DateField()
  termFrom!: string;

  @DateField({ description: 'Last day of the term; of a by-election, that of the assembly.' })
  termTo!: string;

  @IdField({ nullable: true, description: 'By-election: the assembly whose vacant seats are filled.' })
  assemblyId?: string;

  @NestedField(() => OpenVoteInput)
  vote!: OpenVoteInput;
}

@InputType()
export class NominateAssemblyCandidateInput extends AssemblyElectionInput {
  @IdField()
  memberId!: string;

  @Field(() => [CandidateGroupEnum], { description: 'For whom the candidate speaks; at least one.' })
  groups!: CandidateGroup[];

  @IdField({ nullable: true, description: 'Where seats are those of sections.' })
  sectionId?: string;

  @IdField({ nullable: true, description: 'The separate gathering that elected this representative.' })
  representativeOf?: string;
}

@InputType()
export class VoteOnAssemblyCandidateInput extends AssemblyElectionInput {
  @IdField()
  memberId!: string;

  @NestedField(() => OpenVoteInput)
  vote!: OpenVoteInput;
}

@InputType()
export class DecideAssemblyElectionInput extends AssemblyElectionInput {}
