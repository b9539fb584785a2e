import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError, isInstant, isUuid, localDate } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';
import {
  CalendarDateScalar,
  connectionOf,
  decodeCursor,
  IdArgument,
  KatoScalar,
  LogPositionScalar,
  pageOf,
} from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import {
  CLOCK,
  MeetingVault,
  OfficeHolder,
  officeHoldersOn,
  OfficialType,
  ReadYourWrites,
  Registers,
} from '#libs/meetings';
import type { DecisionRow } from '../read-model/decision.entities.js';
import { DecisionQueries } from '../read-model/decision.queries.js';
import { DecisionsArgs, filterOf } from './decisions.args.js';
import { decisionView, stepView } from './decision-view.js';
import {
  AgendaDraftItem,
  DecisionActor,
  DecisionChanged,
  DecisionDuty,
  DecisionStep,
  DecisionType,
} from './decision.types.js';
import { agendaDraft } from './agenda-draft.js';
import { dutiesOf } from './duties.js';

const DecisionConnection = connectionOf(DecisionType, 'Decision');
export const PROJECTION = 'decisions';

/** Decisions as everybody reads them. */
@Resolver(() => DecisionType)
export class DecisionResolver {
  constructor(
    private readonly queries: DecisionQueries,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
    private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('decision')
  @Query(() => DecisionType, { nullable: true, description: 'One decision with its timeline.' })
  async decision(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<DecisionType | null> {
    await this.writes.seen(after, PROJECTION);
    const row = await this.queries.decision(id);
    return row && this.view(row);
  }

  @Operation('decisions')
  @Query(() => DecisionConnection, { description: 'Decisions, latest first, found by any of their marks.' })
  async decisions(@Args() args: DecisionsArgs): Promise<Connection<DecisionType>> {
    const { first, after } = args;
    const cursor = after == null ? undefined : decodeCursor(after, [isInstant, isUuid]);
    const { rows, total } = await this.queries.decisions(filterOf(args, this.today()), first + 1, cursor);
    return pageOf(
      rows,
      first,
      total,
      (row) => [row.adoptedAt.toISOString(), row.decisionId],
      (row) => this.view(row),
    );
  }

  @Operation('decisionsDue')
  @Query(() => [DecisionDuty], {
    description: 'What you may do next about the decisions of a territory, the most urgent first.',
  })
  async decisionsDue(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<DecisionDuty[]> {
    context.require('decisionsDue', territory);
    const rows = await this.queries.open(territory);
    return rows
      .flatMap((row) => dutiesOf(row))
      .filter(({ operation, row }) => context.may(operation, row.territory))
      .map(({ kind, dueOn, row }) => ({
        kind,
        dueOn,
        overdue: dueOn !== null && dueOn < this.today(),
        decision: this.view(row),
      }));
  }

  @Operation('agendaDraft')
  @Query(() => [AgendaDraftItem], {
    description: 'What belongs on the next agenda of an assembly because of its earlier decisions.',
  })
  async agendaDraft(
    @Args('assemblyId', { type: () => ID }, new IdArgument()) assemblyId: string,
  ): Promise<AgendaDraftItem[]> {
    const draft = agendaDraft(await this.queries.unfinished(assemblyId), this.today());
    return draft.map(({ competence, title, repeats }) => ({ competence, title: { ...title }, repeats }));
  }

  @ResolveField(() => [DecisionStep], { description: 'Everything that became of it, in order.' })
  async timeline(@Parent() { id }: DecisionType): Promise<DecisionStep[]> {
    return (await this.queries.steps(id)).map(stepView);
  }

  @ResolveField(() => String, { nullable: true, description: 'Why the akim disagreed.' })
  async reasons(@Parent() { reasonsTextId }: DecisionType): Promise<string | null> {
    return reasonsTextId === null ? null : ((await this.vault.text(reasonsTextId)) ?? null);
  }

  @ResolveField(() => DecisionActor, { nullable: true, description: 'Who is responsible for the execution.' })
  async responsible(@Parent() { responsibleId }: DecisionType): Promise<DecisionActor | null> {
    return responsibleId === null ? null : actorOf(responsibleId, 'responsible', this.registers);
  }

  @ResolveField(() => [OfficeHolder], {
    description:
      'Who works in the akim’s office on that day, the akim first; for those who act on decisions.',
  })
  officeHolders(
    @Parent() { territory }: DecisionType,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
    @Context() context: RequestContext,
  ): Promise<OfficeHolder[]> {
    context.require('decisionsDue', territory);
    return officeHoldersOn(this.registers, territory, on);
  }

  private view(row: DecisionRow): DecisionType {
    return decisionView(row, this.today());
  }

  private today(): CalendarDate {
    return localDate(this.clock.now());
  }
}

/** Who acted, who missed, and what was written. */
@Resolver(() => DecisionStep)
export class DecisionStepResolver {
  constructor(
    private readonly vault: MeetingVault,
    private readonly registers: Registers,
  ) {}

  @ResolveField(() => DecisionActor, { description: 'Who entered it.' })
  actor(@Parent() { actorId, actorRole }: DecisionStep): Promise<DecisionActor> {
    return actorOf(actorId, actorRole, this.registers);
  }

  @ResolveField(() => DecisionActor, { nullable: true, description: 'Who missed the deadline.' })
  async missedBy(@Parent() { missedBy }: DecisionStep): Promise<DecisionActor | null> {
    return missedBy === null ? null : actorOf(missedBy, 'responsible', this.registers);
  }

  @ResolveField(() => String, { nullable: true, description: 'Reasons or report; null once deleted.' })
  async text(@Parent() { textId }: DecisionStep): Promise<string | null> {
    return textId === null ? null : ((await this.vault.text(textId)) ?? null);
  }
}

/** Somebody who acted or had to act, with the card that papers name them by. */
export async function actorOf(
  personId: string | null,
  role: string,
  cards: Pick<Registers, 'official'>,
): Promise<DecisionActor> {
  const card = personId === null ? undefined : await cards.official(personId);
  const official = card && {
    position: { ...card.position },
    name: card.name ? { ...card.name, patronymic: card.name.patronymic ?? null } : { erased: true },
  };
  return { personId, role, official: (official as OfficialType | undefined) ?? null };
}

/** The decision after a step: waits until the read model shows it. */
@Resolver(() => DecisionChanged)
export class DecisionChangedResolver {
  constructor(
    private readonly queries: DecisionQueries,
    private readonly writes: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => DecisionType)
  async decision(@Parent() { decisionId, position }: DecisionChanged): Promise<DecisionType> {
    await this.writes.seen(position, PROJECTION);
    const row = await this.queries.decision(decisionId);
    if (!row) throw new DomainError('NotFound', { what: 'decision', id: decisionId });
    return decisionView(row, localDate(this.clock.now()));
  }
}
