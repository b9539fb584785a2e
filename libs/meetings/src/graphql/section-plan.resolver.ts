import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { aggregateIdOf, DomainError } from '#libs/kernel';
import { IdArgument, KatoScalar, LogPositionScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { ChangeSectionPlan } from '../application/change-section-plan.command.js';
import type { SectionPlanIntent } from '../application/change-section-plan.command.js';
import { MeetingVault } from '../application/ports.js';
import { MeetingsQueries } from '../read-model/meetings.queries.js';
import { plain } from './plain.js';
import { planView } from './gathering-view.js';
import { ReadYourWrites } from './read-your-writes.js';
import { SectionPlanResult } from './results.js';
import { ApproveSectionsInput, ProposeSectionsInput, RejectSectionsInput } from './section-plan.inputs.js';
import { SectionPlanChanged, SectionPlanType } from './section-plan.type.js';

@Resolver(() => SectionPlanType)
export class SectionPlanResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: MeetingsQueries,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
  ) {}

  @Operation('sectionPlan')
  @Query(() => SectionPlanType, { nullable: true })
  async sectionPlan(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<SectionPlanType | null> {
    await this.writes.seen(after);
    const plan = await this.queries.plan(id);
    return plan && planView(plan, await this.queries.sections(id));
  }

  @Operation('sectionPlans')
  @Query(() => [SectionPlanType], {
    description: 'Section plans of a territory and everything in it, latest first.',
  })
  async sectionPlans(
    @Args('territory', { type: () => KatoScalar }) territory: string,
  ): Promise<SectionPlanType[]> {
    const plans = await this.queries.plans(territory);
    return Promise.all(plans.map(async (plan) => planView(plan, await this.queries.sections(plan.planId))));
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the maslikhat rejected it; for the office and the district, null for others.',
  })
  async reasons(
    @Parent() { reasonsTextId, territory }: SectionPlanType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (reasonsTextId === null || !context.may('duties', territory)) return null;
    return (await this.vault.text(reasonsTextId)) ?? null;
  }

  @Operation('proposeSections')
  @Mutation(() => SectionPlanResult, { description: 'The akim divides the okrug and proposes the numbers.' })
  proposeSections(
    @Args('input') input: ProposeSectionsInput,
    @Context() context: RequestContext,
  ): Promise<SectionPlanChanged> {
    const { commandId, ...proposal } = input;
    return this.execute(
      aggregateIdOf(commandId),
      commandId,
      { type: 'ProposeSections', ...proposal },
      context,
    );
  }

  @Operation('approveSections')
  @Mutation(() => SectionPlanResult, { description: 'The maslikhat approves rules and numbers.' })
  approveSections(
    @Args('input') input: ApproveSectionsInput,
    @Context() context: RequestContext,
  ): Promise<SectionPlanChanged> {
    const { commandId, planId, maslikhatDecision } = input;
    return this.execute(planId, commandId, { type: 'ApproveSections', maslikhatDecision }, context);
  }

  @Operation('rejectSections')
  @Mutation(() => SectionPlanResult, { description: 'The maslikhat rejects the plan, with reasons.' })
  rejectSections(
    @Args('input') input: RejectSectionsInput,
    @Context() context: RequestContext,
  ): Promise<SectionPlanChanged> {
    const { commandId, planId, maslikhatDecision, reasons } = input;
    return this.execute(planId, commandId, { type: 'RejectSections', maslikhatDecision, reasons }, context);
  }

  private async execute(
    planId: string,
    commandId: string,
    intent: SectionPlanIntent,
    context: RequestContext,
  ): Promise<SectionPlanChanged> {
    const change = new ChangeSectionPlan(
      planId,
      plain(intent) as SectionPlanIntent,
      context.callerOf(commandId),
    );
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(SectionPlanChanged, { planId, position, revision, repeated });
  }
}

@Resolver(() => SectionPlanChanged)
export class SectionPlanChangedResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => SectionPlanType)
  async plan(@Parent() { planId, position }: SectionPlanChanged): Promise<SectionPlanType> {
    await this.writes.seen(position);
    const plan = await this.queries.plan(planId);
    if (!plan) throw new DomainError('NotFound', { what: 'sectionPlan', id: planId });
    return planView(plan, await this.queries.sections(planId));
  }
}
