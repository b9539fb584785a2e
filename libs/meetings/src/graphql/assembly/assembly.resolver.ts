import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { aggregateIdOf, DomainError, localDate } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { CalendarDateScalar, IdArgument, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { competencesOn } from '#libs/norms';
import type { SittingBody } from '#libs/norms';
import { CLOCK } from '../../application/ports.js';
import { AssemblyQueries } from '../../read-model/assembly/assembly.queries.js';
import { ReadYourWrites } from '../read-your-writes.js';
import { CONTEXT_REFUSALS } from '../results.js';
import { SittingBodyEnum } from './assembly.enums.js';
import { AssemblyDispatcher } from './assembly-dispatcher.js';
import { assemblyView, competenceView, seatView } from './assembly-view.js';
import { FillVacancyInput, FormAssemblyInput, RecordMemberExitInput } from './assembly.inputs.js';
import { AssemblyChanged, AssemblySeat, AssemblyType, CompetenceType } from './assembly.types.js';

const AssemblyResult = resultUnion('AssemblyResult', AssemblyChanged, CONTEXT_REFUSALS);

/** Assemblies: who sits in them, by which gathering's decision, until when. */
@Resolver(() => AssemblyType)
export class AssemblyResolver {
  constructor(
    private readonly dispatcher: AssemblyDispatcher,
    private readonly queries: AssemblyQueries,
    private readonly writes: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('assembly')
  @Query(() => AssemblyType, { nullable: true, description: 'One assembly.' })
  async assembly(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<AssemblyType | null> {
    await this.writes.seen(after, 'assemblies');
    const row = await this.queries.assembly(id);
    return row && assemblyView(row);
  }

  @Operation('assemblies')
  @Query(() => [AssemblyType], { description: 'Of a territory and everything in it, latest term first.' })
  async assemblies(
    @Args('territory', { type: () => KatoScalar }) territory: string,
  ): Promise<AssemblyType[]> {
    return (await this.queries.assemblies(territory)).map(assemblyView);
  }

  @Operation('competences')
  @Query(() => [CompetenceType], {
    description: 'What an assembly or a gathering of a territory may decide on a day.',
  })
  competences(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Args('on', { type: () => CalendarDateScalar, nullable: true, description: 'Today if not given.' })
    on: string | null | undefined,
    @Args('body', { type: () => SittingBodyEnum, nullable: true, description: 'The assembly if not given.' })
    body: SittingBody | null | undefined,
  ): CompetenceType[] {
    return competencesOn(on ?? localDate(this.clock.now()), territory, body ?? 'assembly').map(
      competenceView,
    );
  }

  @ResolveField(() => [AssemblySeat], { description: 'In the order of election, those who left among them.' })
  async seats(@Parent() { id, territory }: AssemblyType): Promise<AssemblySeat[]> {
    return (await this.queries.seats(id)).map((row) => seatView(row, territory));
  }

  @Operation('formAssembly')
  @Mutation(() => AssemblyResult, {
    description: 'Records the assembly that a gathering elected, with the gathering’s decision and minutes.',
  })
  formAssembly(
    @Args('input') input: FormAssemblyInput,
    @Context() context: RequestContext,
  ): Promise<AssemblyChanged> {
    return this.dispatcher.assembly('FormAssembly', aggregateIdOf(input.commandId), input, context);
  }

  @Operation('recordMemberExit')
  @Mutation(() => AssemblyResult, { description: 'A member leaves before the term ends.' })
  recordMemberExit(
    @Args('input') input: RecordMemberExitInput,
    @Context() context: RequestContext,
  ): Promise<AssemblyChanged> {
    return this.dispatcher.assembly('RecordMemberExit', input.assemblyId, input, context);
  }

  @Operation('fillVacancy')
  @Mutation(() => AssemblyResult, { description: 'A gathering elects somebody into a vacant seat.' })
  fillVacancy(
    @Args('input') input: FillVacancyInput,
    @Context() context: RequestContext,
  ): Promise<AssemblyChanged> {
    return this.dispatcher.assembly('FillVacancy', input.assemblyId, input, context);
  }
}

/** The assembly after a change: waits until the read model shows it. */
@Resolver(() => AssemblyChanged)
export class AssemblyChangedResolver {
  constructor(
    private readonly queries: AssemblyQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => AssemblyType)
  async assembly(@Parent() { assemblyId, position }: AssemblyChanged): Promise<AssemblyType> {
    await this.writes.seen(position, 'assemblies');
    const row = await this.queries.assembly(assemblyId);
    if (!row) throw new DomainError('NotFound', { what: 'assembly', id: assemblyId });
    return assemblyView(row);
  }
}
