import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDateScalar, HistoryStep } from '#libs/graphql';

/** A step of what has last days, and people who keep or miss them. */
@ObjectType({ isAbstract: true })
export abstract class DatedStep extends HistoryStep {
  @Field({ description: 'The role it was done in.' })
  role!: string;

  @Field({ description: 'By which way it was entered.' })
  channel!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'The last day that it set or missed.' })
  dueOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it came after its last day.' })
  late!: boolean | null;

  @Field(() => [ID], { description: 'Person ids of those who missed the day.' })
  missedBy!: readonly string[];
}
