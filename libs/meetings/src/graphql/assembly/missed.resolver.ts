import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { calendarDaysBetween, localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CLOCK, Registers } from '../../application/ports.js';
import { MissedOfAssemblies } from '../../read-model/assembly/missed.queries.js';
import { cardsOnce } from '../office-holders.js';
import { ResponsiblePeople } from '../responsible-people.js';
import { MissedAssemblyDeadline } from './missed.types.js';

/** Who missed what about assemblies and their sittings, for the district. */
@Resolver()
export class MissedAssemblyDeadlinesResolver {
  constructor(
    private readonly queries: MissedOfAssemblies,
    private readonly people: ResponsiblePeople,
    private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('missedAssemblyDeadlines')
  @Query(() => [MissedAssemblyDeadline], {
    description:
      'Deadlines of assemblies, sittings and gatherings that passed in a territory and everything in it, latest first.',
  })
  async missedAssemblyDeadlines(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<MissedAssemblyDeadline[]> {
    context.require('missedAssemblyDeadlines', territory);
    const today = localDate(this.clock.now());
    const cards = cardsOnce(this.registers);
    const found = await this.queries.of(territory);
    return Promise.all(
      found.map(async ({ missedBy, chairId, secretaryId, ...missed }) => ({
        ...missed,
        daysLate: calendarDaysBetween(missed.dueOn, missed.doneOn ?? today),
        responsible: await this.people.ofAssembly({ ...missed, missedBy, chairId, secretaryId }, cards),
      })),
    );
  }
}
