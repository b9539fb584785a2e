import { Args, Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CalendarDateScalar } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { daysOff } from '../calendar/days-off.js';

@ObjectType('DayOffName')
class DayOffNameType {
  @Field()
  kk!: string;

  @Field()
  ru!: string;
}

@ObjectType('DayOff', { description: 'A day off other than Saturday and Sunday.' })
class DayOffType {
  @Field(() => CalendarDateScalar)
  date!: string;

  @Field(() => DayOffNameType)
  name!: DayOffNameType;

  @Field()
  source!: string;

  @Field({ description: 'H: the primary text was read; M: a secondary source; L: from memory.' })
  confidence!: string;
}

@Resolver()
export class DayOffResolver {
  @Operation('daysOff')
  @Query(() => [DayOffType], {
    description:
      'Holidays and other days off from one day to another, both included; no Saturdays and Sundays.',
  })
  daysOff(
    @Args('from', { type: () => CalendarDateScalar }) from: string,
    @Args('to', { type: () => CalendarDateScalar }) to: string,
  ): DayOffType[] {
    return daysOff(from, to).map((day) => ({ ...day, name: { ...day.name } }));
  }
}
