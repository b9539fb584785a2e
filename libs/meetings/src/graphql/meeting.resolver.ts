import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { GatheringInput } from './common.inputs.js';
import {
  NominateCandidateInput,
  OpenSeparateGatheringInput,
  RecordDissentInput,
  RecordSpeechInput,
  VoteOnMemberInput,
} from './meeting.inputs.js';
import { MemberInput } from './registration.inputs.js';
import { GatheringDispatcher } from './dispatcher.js';
import { SeparateGatheringResult } from './results.js';
import type { SeparateGatheringChanged } from './separate-gathering.type.js';

/** In the hall: opening, quorum, secretary, nominations, votes. */
@Resolver()
export class MeetingResolver {
  constructor(private readonly dispatcher: GatheringDispatcher) {}

  @Operation('openSeparateGathering')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Opens it and counts the quorum: reached, or a waiting time begins.',
  })
  openSeparateGathering(
    @Args('input') input: OpenSeparateGatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('OpenSeparateGathering', input, context);
  }

  @Operation('recountQuorum')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Counts the quorum anew: reached, restored, or not held.',
  })
  recountQuorum(
    @Args('input') input: GatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecountQuorum', input, context);
  }

  @Operation('electSecretary')
  @Mutation(() => SeparateGatheringResult, { description: 'The open vote on a secretary.' })
  electSecretary(
    @Args('input') input: VoteOnMemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('ElectSecretary', input, context);
  }

  @Operation('nominateCandidate')
  @Mutation(() => SeparateGatheringResult, {
    description: 'A candidate is nominated, from the floor or beforehand.',
  })
  nominateCandidate(
    @Args('input') input: NominateCandidateInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('NominateCandidate', input, context);
  }

  @Operation('withdrawCandidate')
  @Mutation(() => SeparateGatheringResult, { description: 'A candidate withdraws.' })
  withdrawCandidate(
    @Args('input') input: MemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('WithdrawCandidate', input, context);
  }

  @Operation('closeNominations')
  @Mutation(() => SeparateGatheringResult, { description: 'No further nominations; the votes can begin.' })
  closeNominations(
    @Args('input') input: GatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('CloseNominations', input, context);
  }

  @Operation('openCandidateVote')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Opens the vote on one candidate; its base is those present now.',
  })
  openCandidateVote(
    @Args('input') input: MemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('OpenCandidateVote', input, context);
  }

  @Operation('countCandidateVote')
  @Mutation(() => SeparateGatheringResult, { description: 'The result of the open vote on a candidate.' })
  countCandidateVote(
    @Args('input') input: VoteOnMemberInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('CountCandidateVote', input, context);
  }

  @Operation('decideElection')
  @Mutation(() => SeparateGatheringResult, {
    description: 'The system decides from the counted votes who is elected, or that a tie is voted on again.',
  })
  decideElection(
    @Args('input') input: GatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('DecideElection', input, context);
  }

  @Operation('recordSpeech')
  @Mutation(() => SeparateGatheringResult, { description: 'The content of a speech, for the minutes.' })
  recordSpeech(
    @Args('input') input: RecordSpeechInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecordSpeech', input, context);
  }

  @Operation('recordDissent')
  @Mutation(() => SeparateGatheringResult, { description: 'An objection that enters the minutes.' })
  recordDissent(
    @Args('input') input: RecordDissentInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('RecordDissent', input, context);
  }

  @Operation('closeSeparateGathering')
  @Mutation(() => SeparateGatheringResult, { description: 'Closes the gathering.' })
  closeSeparateGathering(
    @Args('input') input: GatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('CloseSeparateGathering', input, context);
  }
}
