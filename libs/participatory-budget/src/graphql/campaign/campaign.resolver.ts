import { Inject } from '@nestjs/common';
import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IdArgument, KatoScalar, LogPositionScalar } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { DomainError } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { BilingualTextType, CLOCK, MeetingVault, ReadYourWrites } from '#libs/meetings';
import { CampaignReadModel } from '../../read-model/campaign/campaign.read-queries.js';
import { campaignView, turnoutView } from './campaign-view.js';
import { CampaignChanged, CampaignType, Turnout } from './campaign.types.js';
import { CourtCorrectionType } from './result.types.js';
import { CAMPAIGNS_PROJECTION } from './paper-batch.resolver.js';

/** Campaigns as everybody reads them. */
@Resolver(() => CampaignType)
export class CampaignResolver {
  constructor(
    private readonly queries: CampaignReadModel,
    private readonly writes: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('campaign')
  @Query(() => CampaignType, {
    nullable: true,
    description: 'A campaign with its rules, turnout, and, after the close, its result with reasons.',
  })
  async campaign(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
    @Context() { locale }: RequestContext,
  ): Promise<CampaignType | null> {
    await this.writes.seen(after, CAMPAIGNS_PROJECTION);
    const row = await this.queries.campaign(id);
    return row && campaignView(row, locale, this.clock.now());
  }

  @Operation('campaigns')
  @Query(() => [CampaignType], {
    description: 'The campaigns of a territory and all in it, or of all, latest first.',
  })
  async campaigns(
    @Args('territory', { type: () => KatoScalar, nullable: true }) territory: string | null | undefined,
    @Context() { locale }: RequestContext,
  ): Promise<CampaignType[]> {
    const now = this.clock.now();
    return (await this.queries.campaigns(territory ?? null)).map((row) => campaignView(row, locale, now));
  }

  @ResolveField(() => Turnout, { description: 'How many have voted.' })
  async turnout(@Parent() { id }: CampaignType): Promise<Turnout> {
    const [row, rows] = await Promise.all([this.queries.campaign(id), this.queries.turnout(id)]);
    return turnoutView(rows, row?.eligibility?.eligible ?? null);
  }
}

/** Why a court corrected a result; null once the text was erased. */
@Resolver(() => CourtCorrectionType)
export class CourtCorrectionResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => BilingualTextType, { nullable: true })
  async reason(@Parent() { reasonTextIds }: CourtCorrectionType): Promise<BilingualTextType | null> {
    const [kk, ru] = await Promise.all([reasonTextIds.kk, reasonTextIds.ru].map((id) => this.vault.text(id)));
    return kk === undefined || ru === undefined ? null : { kk, ru };
  }
}

/** The campaign after a step: waits until the read model shows it. */
@Resolver(() => CampaignChanged)
export class CampaignChangedResolver {
  constructor(
    private readonly queries: CampaignReadModel,
    private readonly writes: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => CampaignType)
  async campaign(
    @Parent() { campaignId, position }: CampaignChanged,
    @Context() { locale }: RequestContext,
  ): Promise<CampaignType> {
    await this.writes.seen(position, CAMPAIGNS_PROJECTION);
    const row = await this.queries.campaign(campaignId);
    if (!row) throw new DomainError('NotFound', { what: 'campaign', id: campaignId });
    return campaignView(row, locale, this.clock.now());
  }
}
