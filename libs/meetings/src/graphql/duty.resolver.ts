import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { localDate } from '#libs/kernel';
import type { Clock, WorkingCalendar } from '#libs/kernel';
import { KatoScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { NormsInForce } from '#libs/norms';
import { assemblyDuties } from '../application/duties/assembly-duties.js';
import { byUrgency } from '../application/duties/duty.js';
import type { Duty, LegalBasis } from '../application/duties/duty.js';
import { basisOf, gatheringDuties } from '../application/duties/gathering-duties.js';
import type { DeadlineNorms } from '../application/duties/gathering-duties.js';
import { planDuties } from '../application/duties/plan-duties.js';
import { CLOCK, Registers, WORKING_CALENDAR } from '../application/ports.js';
import { AssemblyQueries } from '../read-model/assembly/assembly.queries.js';
import { DutyQueries, standingOf } from '../read-model/duty.queries.js';
import { DistrictMissedDeadlineType, DutyType } from './duty.type.js';
import type { LegalBasisType } from './duty.type.js';
import { gatheringView } from './gathering-view.js';
import { cardsOnce } from './office-holders.js';
import { ResponsiblePeople } from './responsible-people.js';

const ASSEMBLY_NORMS = ['assembly.sittingIntervalDays', 'assembly.noticeDays'] as const;
const PLAN_NORMS = [
  'separateGathering.maxRepresentativesPerSection',
  'separateGathering.noticeDays',
] as const;

/** What is due and what was missed, for the office and for the district. */
@Resolver()
export class DutyResolver {
  constructor(
    private readonly queries: DutyQueries,
    private readonly assemblies: AssemblyQueries,
    private readonly norms: NormsInForce,
    private readonly people: ResponsiblePeople,
    private readonly registers: Registers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(WORKING_CALENDAR) private readonly calendar: WorkingCalendar,
  ) {}

  @Operation('duties')
  @Query(() => [DutyType], {
    description:
      'What has to be done next in a territory and everything in it, the most urgent first, each with its last day and its legal basis.',
  })
  async duties(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<DutyType[]> {
    context.require('duties', territory);
    const today = localDate(this.clock.now());
    const [plans, gatherings, assemblies, norms] = await Promise.all([
      this.queries.plans(territory),
      this.queries.gatherings(territory),
      this.assemblies.inTerm(territory, today),
      this.norms.inForce([...PLAN_NORMS, ...ASSEMBLY_NORMS], today, territory),
    ]);
    const facts = await this.queries.facts(gatherings);
    return [
      ...planDuties(territory, plans, gatherings.map(standingOf), norms, today),
      ...facts.flatMap((one) => gatheringDuties(one, today, this.calendar)),
      ...assemblyDuties(assemblies, norms, today),
    ]
      .sort(byUrgency)
      .map(dutyView);
  }

  @Operation('missedDeadlines')
  @Query(() => [DistrictMissedDeadlineType], {
    description: 'Deadlines that passed in a territory and everything in it, latest first.',
  })
  async missedDeadlines(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<DistrictMissedDeadlineType[]> {
    context.require('missedDeadlines', territory);
    const cards = cardsOnce(this.registers);
    const found = await this.queries.missed(territory);
    return Promise.all(
      found.map(async ({ missed: { kind, dueOn, missedBy }, gathering }) => {
        const norms = gathering.norms as unknown as DeadlineNorms;
        const norm =
          kind === 'notice'
            ? ('separateGathering.noticeDays' as const)
            : ('separateGathering.minutesDeliveryWorkingDays' as const);
        return {
          kind,
          dueOn,
          by: missedBy,
          gathering: gatheringView(gathering),
          basis: basisView(basisOf(norm, norms)),
          responsible: await this.people.of(gathering, missedBy, dueOn, cards),
        };
      }),
    );
  }
}

function dutyView({ kind, by, state, territory, ...duty }: Duty): DutyType {
  return {
    kind,
    by,
    state,
    territory,
    basis: basisView(duty.basis),
    dueOn: duty.dueOn ?? null,
    planId: duty.planId ?? null,
    sectionId: duty.sectionId ?? null,
    sectionName: duty.sectionName ? { ...duty.sectionName } : null,
    gatheringId: duty.gatheringId ?? null,
    assemblyId: duty.assemblyId ?? null,
    startsAt: duty.startsAt ?? null,
  };
}

function basisView({ norm, cited, source, confidence }: LegalBasis): LegalBasisType {
  return {
    normId: norm?.id ?? null,
    value: norm ? JSON.stringify(norm.value) : null,
    cited: { ...cited },
    source,
    confidence,
  };
}
