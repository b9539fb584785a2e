import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MeetingsQueries } from '../read-model/meetings.queries.js';
import { DeclareDeskLostInput, EnlistDeskInput, SyncDeskInput } from './desk.inputs.js';
import { DeskType } from './desk.type.js';
import { GatheringDispatcher } from './dispatcher.js';
import { SeparateGatheringResult } from './results.js';
import { SeparateGatheringType } from './separate-gathering.type.js';
import type { SeparateGatheringChanged } from './separate-gathering.type.js';

/** Desks that register without a connection. */
@Resolver(() => SeparateGatheringType)
export class DeskResolver {
  constructor(
    private readonly dispatcher: GatheringDispatcher,
    private readonly queries: MeetingsQueries,
  ) {}

  @Operation('enlistDesk')
  @Mutation(() => SeparateGatheringResult, {
    description: 'A device is to register without a connection; the opening waits for what it has.',
  })
  enlistDesk(
    @Args('input') input: EnlistDeskInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('EnlistDesk', input, context);
  }

  @Operation('syncDesk')
  @Mutation(() => SeparateGatheringResult, { description: 'The device has sent everything it registered.' })
  syncDesk(
    @Args('input') input: SyncDeskInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('SyncDesk', input, context);
  }

  @Operation('declareDeskLost')
  @Mutation(() => SeparateGatheringResult, {
    description:
      'Who is to chair no longer waits for a desk; what it sends later is on the record, outside the quorum.',
  })
  declareDeskLost(
    @Args('input') input: DeclareDeskLostInput,
    @Context() context: RequestContext,
  ): Promise<SeparateGatheringChanged> {
    return this.dispatcher.change('DeclareDeskLost', input, context);
  }

  @ResolveField(() => [DeskType], { description: 'Desks without a connection, in order of enlisting.' })
  async desks(@Parent() { id }: SeparateGatheringType): Promise<DeskType[]> {
    const desks = await this.queries.desks(id);
    return desks.map(({ deskId, deviceId, status, entries, enlistedAt, endedAt }) => ({
      id: deskId,
      deviceId,
      status,
      entries,
      enlistedAt: enlistedAt.toISOString(),
      endedAt: endedAt?.toISOString() ?? null,
    }));
  }
}
