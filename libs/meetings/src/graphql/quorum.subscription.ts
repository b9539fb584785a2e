import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { IdArgument } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { MeetingsQueries } from '../read-model/meetings.queries.js';
import type { GatheringStatus } from '../read-model/entities.js';
import { closable } from './closable.js';
import { GatheringStatusEnum } from './enums.js';
import { quorumView } from './gathering-view.js';
import { LiveGatherings } from './live-gatherings.js';
import { QuorumType } from './separate-gathering.type.js';

@ObjectType({ description: 'The quorum of a gathering at this moment.' })
export class LiveQuorum extends QuorumType {
  @Field(() => ID)
  gatheringId!: string;

  @Field(() => GatheringStatusEnum)
  status!: GatheringStatus;
}

@Resolver()
export class QuorumSubscription {
  constructor(
    private readonly live: LiveGatherings,
    private readonly queries: MeetingsQueries,
  ) {}

  @Operation('quorumChanged')
  @Subscription(() => LiveQuorum, {
    description: 'The quorum now, and again whenever somebody comes, leaves, or the gathering moves on.',
    resolve: (quorum: LiveQuorum) => quorum,
  })
  quorumChanged(
    @Args('gatheringId', { type: () => ID }, new IdArgument()) gatheringId: string,
  ): AsyncIterable<LiveQuorum> {
    return closable((signal) => this.changes(gatheringId, signal));
  }

  private async *changes(gatheringId: string, signal: AbortSignal): AsyncGenerator<LiveQuorum> {
    for await (const _ of this.live.changesOf(gatheringId, signal)) {
      const row = await this.queries.gathering(gatheringId);
      if (row) yield { gatheringId, status: row.status, ...quorumView(row) };
    }
  }
}
