import { Field, Int, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from './scalars.js';

/** What is told of every event in the history of a thing. */
@ObjectType({ isAbstract: true })
export abstract class HistoryStep {
  @Field(() => Int)
  revision!: number;

  @Field({ description: 'Type of the event.' })
  type!: string;

  @Field(() => InstantScalar)
  occurredAt!: string;

  @Field(() => InstantScalar, { description: 'When it was entered; the delay shows.' })
  recordedAt!: string;

  @Field({ description: 'Where the receipt for this event stands in the public log.' })
  receipt!: string;
}
