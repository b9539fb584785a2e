import { Field, Float, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { LogPositionScalar } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { Projections } from '#libs/projections';

@ObjectType('ProjectionStatus', { description: 'Where a read model stands.' })
export class ProjectionStatusType {
  @Field(() => ID)
  name!: string;

  @Field(() => Int)
  version!: number;

  @Field()
  state!: string;

  @Field(() => LogPositionScalar)
  checkpoint!: string;

  @Field(() => Int, { description: 'Events still to be applied.' })
  lagEvents!: number;

  @Field(() => Float, { description: 'Age of the first of them, in seconds.' })
  lagSeconds!: number;

  @Field(() => ID, { nullable: true, description: 'The event at which it stopped.' })
  poisonEventId!: string | null;
}

/** How the house itself is doing. */
@Resolver()
export class OperationsResolver {
  constructor(private readonly projections: Projections) {}

  @Operation('projectionsStatus')
  @Query(() => [ProjectionStatusType], { description: 'The read models: up to date, behind, or stopped.' })
  async projectionsStatus(): Promise<ProjectionStatusType[]> {
    const statuses = await this.projections.status();
    return statuses.map(({ name, version, state, checkpoint, lag, failure }) => ({
      name,
      version,
      state,
      checkpoint,
      lagEvents: lag.events,
      lagSeconds: lag.milliseconds / 1_000,
      poisonEventId: failure?.event?.id ?? null,
    }));
  }
}
