import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import {
  CancelSeparateGatheringInput,
  ConveneSeparateGatheringInput,
  ListPriorityInput,
  PostponeSeparateGatheringInput,
  PublishNoticeInput,
} from './convening.inputs.js';
import { GatheringDispatcher } from './dispatcher.js';
import { SeparateGatheringResult } from './results.js';
import type { SeparateGatheringChanged } from './separate-gathering.type.js';

/** Convening a separate gathering and telling the community. */
@Resolver()
export class ConveningResolver {
  constructor(private readonly dispatcher: GatheringDispatcher) {}

  @Operation('conveneSeparateGathering')
  @Mutation(() => SeparateGatheringResult, {
    description: 'The akim fixes place and time; refused before the maslikhat approved the section plan.',
  })
  conveneSeparateGathering(
    @Args('input') input: ConveneSeparateGatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.convene(input, context);
  }

  @Operation('publishNotice')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Records where and when the notice was put up; at least the days of notice before.',
  })
  publishNotice(
    @Args('input') input: PublishNoticeInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('PublishNotice', input, context);
  }

  @Operation('postponeSeparateGathering')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Another time or place, for a listed reason; the same people are told by the same channels.',
  })
  postponeSeparateGathering(
    @Args('input') input: PostponeSeparateGatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('PostponeSeparateGathering', input, context);
  }

  @Operation('cancelSeparateGathering')
  @Mutation(() => SeparateGatheringResult, {
    description: 'Cancelled for a listed reason, before it opened.',
  })
  cancelSeparateGathering(
    @Args('input') input: CancelSeparateGatheringInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('CancelSeparateGathering', input, context);
  }

  @Operation('listPriority')
  @Mutation(() => SeparateGatheringResult, {
    description: 'A problem that residents want on the agenda of the gathering.',
  })
  listPriority(
    @Args('input') input: ListPriorityInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('ListPriority', input, context);
  }
}
