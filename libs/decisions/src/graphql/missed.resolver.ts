import { Inject } from '@nestjs/common';
import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { calendarDaysBetween, localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CalendarDateScalar, KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { cardsOnce, CLOCK, enumOf, Registers } from '#libs/meetings';
import { DECISION_DEADLINES } from '../read-model/missed.projector.js';
import { MissedOfDecisions } from '../read-model/missed.queries.js';
import { actorOf } from './decision.resolver.js';
import { decisionView } from './decision-view.js';
import { DecisionActor, DecisionType } from './decision.types.js';

export const DecisionDeadlineEnum = enumOf(
  'DecisionDeadline',
  'What was due: the akim’s answer, the higher akim’s decision, the execution, the publication.',
  DECISION_DEADLINES,
);

@ObjectType({ description: 'A deadline of a decision that passed, by how long, and who answers for it.' })
export class MissedDecisionDeadline {
  @Field(() => DecisionDeadlineEnum)
  kind!: string;

  @Field(() => CalendarDateScalar)
  dueOn!: string;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'When it was done after all.' })
  doneOn!: string | null;

  @Field(() => Int, { description: 'Calendar days after the last one, until it was done or until today.' })
  daysLate!: number;

  @Field(() => DecisionActor, {
    nullable: true,
    description: 'Who held the office on the last day; null when it was vacant.',
  })
  missedBy!: DecisionActor | null;

  @Field(() => DecisionType)
  decision!: DecisionType;
}

/** Who missed what about decisions, for the district. */
@Resolver()
export class MissedDecisionDeadlinesResolver {
  constructor(
    private readonly queries: MissedOfDecisions,
    private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('missedDecisionDeadlines')
  @Query(() => [MissedDecisionDeadline], {
    description: 'Deadlines of decisions that passed in a territory and everything in it, latest first.',
  })
  async missedDecisionDeadlines(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<MissedDecisionDeadline[]> {
    context.require('missedDecisionDeadlines', territory);
    const today = localDate(this.clock.now());
    const cards = cardsOnce(this.registers);
    const rows = await this.queries.of(territory);
    return Promise.all(
      rows.map(async ({ kind, dueOn, doneOn, missedBy, decision }) => ({
        kind,
        dueOn,
        doneOn,
        daysLate: calendarDaysBetween(dueOn, doneOn ?? today),
        missedBy: missedBy === null ? null : await actorOf(missedBy, 'responsible', cards),
        decision: decisionView(decision, today),
      })),
    );
  }
}
