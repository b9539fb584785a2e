import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { aggregateIdOf } from '#libs/kernel';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { AssemblyDispatcher } from './assembly-dispatcher.js';
import { AssemblyMeetingResult } from './assembly-meeting.result.js';
import { AssemblyMeetingChanged } from './assembly-meeting.types.js';
import {
  ConveneGatheringInput,
  DecideAssemblyElectionInput,
  NominateAssemblyCandidateInput,
  OpenAssemblyElectionInput,
  VoteOnAssemblyCandidateInput,
} from './gathering.inputs.js';

type Changed = Promise<AssemblyMeetingChanged>;

/** What only a gathering does; everything else of a sitting it has in common with an assembly. */
@Resolver()
export class GatheringCommandsResolver {
  constructor(private readonly dispatcher: AssemblyDispatcher) {}

  @Operation('conveneGathering')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'The akim, or residents by their granted initiative, convene a gathering.',
  })
  conveneGathering(@Args('input') input: ConveneGatheringInput, @Context() context: RequestContext): Changed {
    return this.dispatcher.meeting('ConveneGathering', aggregateIdOf(input.commandId), input, context);
  }

  @Operation('openAssemblyElection')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'The gathering decides how many members it elects, and for how long.',
  })
  openAssemblyElection(
    @Args('input') input: OpenAssemblyElectionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('OpenAssemblyElection', input.meetingId, input, context);
  }

  @Operation('nominateAssemblyCandidate')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'A candidate for the assembly, with the groups they speak for.',
  })
  nominateAssemblyCandidate(
    @Args('input') input: NominateAssemblyCandidateInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('NominateAssemblyCandidate', input.meetingId, input, context);
  }

  @Operation('voteOnAssemblyCandidate')
  @Mutation(() => AssemblyMeetingResult, { description: 'The open vote on one candidate.' })
  voteOnAssemblyCandidate(
    @Args('input') input: VoteOnAssemblyCandidateInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('VoteOnAssemblyCandidate', input.meetingId, input, context);
  }

  @Operation('decideAssemblyElection')
  @Mutation(() => AssemblyMeetingResult, {
    description: 'States who is elected, or whom the gathering votes on again.',
  })
  decideAssemblyElection(
    @Args('input') input: DecideAssemblyElectionInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.dispatcher.meeting('DecideAssemblyElection', input.meetingId, input, context);
  }
}
