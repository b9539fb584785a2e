import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LogPositionScalar } from './scalars.js';

/** What every command that was carried out answers, beside what it was about. */
@ObjectType({ isAbstract: true })
export abstract class CarriedOut {
  @Field(() => LogPositionScalar)
  position!: string;

  @Field({ description: 'True when this command had been carried out before.' })
  repeated!: boolean;
}

/** The same of a command to a thing that others change as well. */
@ObjectType({ isAbstract: true })
export abstract class Changed extends CarriedOut {
  @Field(() => Int)
  revision!: number;
}
