import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { IdArgument, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { aggregateIdOf, DomainError } from '#libs/kernel';
import { CONTEXT_REFUSALS, plain, ReadYourWrites } from '#libs/meetings';
import { CampaignStreams } from '../../application/campaign/campaign-streams.js';
import { ChangePaperBatch } from '../../application/paper-batch/change-paper-batch.command.js';
import { PaperReadings } from '../../application/paper-batch/paper-readings.js';
import type { PaperBatchIntents } from '../../application/paper-batch/change-paper-batch.command.js';
import type { PaperBatchCommandType } from '../../domain/paper-batch/paper-batch.commands.js';
import { CampaignReadModel } from '../../read-model/campaign/campaign.read-queries.js';
import { batchView } from './campaign-view.js';
import {
  KeyPaperEntryInput,
  OpenPaperBatchInput,
  ReconcilePaperBatchInput,
  ResolvePaperDifferencesInput,
} from './campaign.inputs.js';
import { PaperBatchChanged, PaperBatchType, PaperReading } from './ballot.types.js';
import { CAMPAIGN_REFUSALS } from './refusals.js';

const PaperBatchResult = resultUnion('PaperBatchResult', PaperBatchChanged, [
  ...CAMPAIGN_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
type Changed = Promise<PaperBatchChanged>;
export const CAMPAIGNS_PROJECTION = 'campaigns';

/** The office’s work with sheets of paper. */
@Resolver()
export class PaperBatchResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly campaigns: CampaignStreams,
    private readonly queries: CampaignReadModel,
    private readonly writes: ReadYourWrites,
  ) {}

  @Operation('paperBatches')
  @Query(() => [PaperBatchType], { description: 'The batches of paper of a campaign, for the office.' })
  async paperBatches(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<PaperBatchType[]> {
    const { territory } = await this.campaigns.campaign(campaignId);
    context.require('paperBatches', territory);
    await this.writes.seen(after, CAMPAIGNS_PROJECTION);
    return (await this.queries.batches(campaignId)).map(batchView);
  }

  @Operation('openPaperBatch')
  @Mutation(() => PaperBatchResult, { description: 'Gives sheets of paper to a place.' })
  openPaperBatch(
    @Args('input') { commandId, campaignId, ...intent }: OpenPaperBatchInput,
    @Context() context: RequestContext,
  ): Changed {
    const batchId = aggregateIdOf(commandId);
    return this.change('OpenPaperBatch', { batchId, campaignId }, intent, commandId, context);
  }

  @Operation('keyPaperEntry')
  @Mutation(() => PaperBatchResult, { description: 'Keys a whole box in, once of twice.' })
  keyPaperEntry(
    @Args('input') { commandId, campaignId, batchId, ...intent }: KeyPaperEntryInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('KeyPaperEntry', { batchId, campaignId }, intent, commandId, context);
  }

  @Operation('resolvePaperDifferences')
  @Mutation(() => PaperBatchResult, { description: 'Settles what was read differently.' })
  resolvePaperDifferences(
    @Args('input') { commandId, campaignId, batchId, ...intent }: ResolvePaperDifferencesInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('ResolvePaperDifferences', { batchId, campaignId }, intent, commandId, context);
  }

  @Operation('reconcilePaperBatch')
  @Mutation(() => PaperBatchResult, {
    description: 'Accounts for every sheet; only then its ballots count, and the counting may close.',
  })
  reconcilePaperBatch(
    @Args('input') { commandId, campaignId, batchId, ...intent }: ReconcilePaperBatchInput,
    @Context() context: RequestContext,
  ): Changed {
    return this.change('ReconcilePaperBatch', { batchId, campaignId }, intent, commandId, context);
  }

  private async change<Type extends PaperBatchCommandType>(
    type: Type,
    of: ChangePaperBatch['of'],
    intent: PaperBatchIntents[Type],
    commandId: string,
    context: RequestContext,
  ): Changed {
    const asked = plain(intent) as PaperBatchIntents[Type];
    const change = new ChangePaperBatch(type, of, asked, context.callerOf(commandId));
    const { position, revision, repeated } = await this.commands.execute(change);
    return plainToInstance(PaperBatchChanged, { batchId: of.batchId, position, revision, repeated });
  }
}

/** Where two clerks read a sheet differently, what each of them read. */
@Resolver(() => PaperBatchType)
export class PaperReadingsResolver {
  constructor(
    private readonly campaigns: CampaignStreams,
    private readonly paper: PaperReadings,
  ) {}

  @ResolveField(() => [PaperReading], {
    nullable: true,
    description:
      'Of each sheet that is read differently and not settled, both readings; null for who does not settle them.',
  })
  async readings(
    @Parent() { id, campaignId, differences, reconciled }: PaperBatchType,
    @Context() context: RequestContext,
  ): Promise<readonly PaperReading[] | null> {
    if (reconciled || differences === null || differences.length === 0) return null;
    const { territory } = await this.campaigns.campaign(campaignId);
    if (!context.may('resolvePaperDifferences', territory)) return null;
    return this.paper.of(campaignId, id, differences);
  }
}

/** The batch after a step: waits until the read model shows it. */
@Resolver(() => PaperBatchChanged)
export class PaperBatchChangedResolver {
  constructor(
    private readonly queries: CampaignReadModel,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => PaperBatchType)
  async batch(@Parent() { batchId, position }: PaperBatchChanged): Promise<PaperBatchType> {
    await this.writes.seen(position, CAMPAIGNS_PROJECTION);
    const row = await this.queries.batch(batchId);
    if (!row) throw new DomainError('NotFound', { what: 'paperBatch', id: batchId });
    return batchView(row);
  }
}
