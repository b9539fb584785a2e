import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { DomainError } from '#libs/kernel';
import { CalendarDateScalar, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import {
  CONTEXT_REFUSALS,
  OfficeHolder,
  officeHoldersOn,
  plain,
  ReadYourWrites,
  Registers,
} from '#libs/meetings';
import { handedOver } from '../application/handover/handed-over.js';
import { RecordHandover } from '../application/handover/record-handover.command.js';
import type { HandoverIntent } from '../application/handover/record-handover.command.js';
import { DecisionQueries } from '../read-model/decision.queries.js';
import { HandoverQueries } from '../read-model/handover.queries.js';
import { HandoverViews } from './handover-views.js';
import { Handover, HandoverRecorded, Handovers, RecordHandoverInput } from './handover.types.js';
import { DECISION_REFUSALS } from './refusals.js';

const HandoverResult = resultUnion('HandoverResult', HandoverRecorded, [
  ...DECISION_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
const PROJECTION = 'handovers';

/** Offices that changed hands. */
@Resolver(() => Handovers)
export class HandoversResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly handoversOf: HandoverQueries,
    private readonly decisions: DecisionQueries,
    private readonly views: HandoverViews,
    private readonly registers: Registers,
    private readonly writes: ReadYourWrites,
  ) {}

  @Operation('handovers')
  @Query(() => Handovers, {
    description: 'When an akim or a clerk changed in a territory, and what was open in the office then.',
  })
  async handovers(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<Handovers> {
    context.require('handovers', territory);
    await this.writes.seen(after, PROJECTION);
    const open = handedOver(await this.decisions.open(territory));
    return {
      territory,
      recorded: await this.views.handovers(await this.handoversOf.of(territory)),
      open: await this.views.open(open),
    };
  }

  @ResolveField(() => [OfficeHolder], {
    description: 'Who works in the akim’s office on that day, the akim first.',
  })
  officeHolders(
    @Parent() { territory }: Handovers,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
  ): Promise<OfficeHolder[]> {
    return officeHoldersOn(this.registers, territory, on);
  }

  @Operation('recordHandover')
  @Mutation(() => HandoverResult, {
    description: 'Records that an akim or a clerk changed, with everything that is open in the office.',
  })
  async recordHandover(
    @Args('input') { commandId, ...input }: RecordHandoverInput,
    @Context() context: RequestContext,
  ): Promise<HandoverRecorded> {
    const record = new RecordHandover(plain(input) as HandoverIntent, context.callerOf(commandId));
    const { handoverId, position, repeated } = await this.commands.execute(record);
    return plainToInstance(HandoverRecorded, { handoverId, position, repeated });
  }
}

/** The handover after it was recorded: waits until the read model shows it. */
@Resolver(() => HandoverRecorded)
export class HandoverRecordedResolver {
  constructor(
    private readonly handoversOf: HandoverQueries,
    private readonly views: HandoverViews,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => Handover)
  async handover(@Parent() { handoverId, position }: HandoverRecorded): Promise<Handover> {
    await this.writes.seen(position, PROJECTION);
    const row = await this.handoversOf.handover(handoverId);
    const [view] = await this.views.handovers(row ? [row] : []);
    if (!view) throw new DomainError('NotFound', { what: 'handover', id: handoverId });
    return view;
  }
}
