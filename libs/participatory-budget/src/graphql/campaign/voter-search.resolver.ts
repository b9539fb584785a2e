import { Args, Context, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { IdArgument } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { optional } from '#libs/kernel';
import { OwnBallots } from '../../application/ballot/own-ballots.js';
import { CampaignStreams } from '../../application/campaign/campaign-streams.js';
import { VoterSearch } from '../../application/ports.js';
import { refusal } from '../../domain/refusals.js';
import { FoundVoterType, standingOf, VoterStandingType } from './ballot.types.js';

const MOST = 20;

/** The office finds whom it hands a sheet to, or helps to vote. */
@Resolver()
export class VoterSearchResolver {
  constructor(
    private readonly campaigns: CampaignStreams,
    private readonly voters: VoterSearch,
    private readonly ballots: OwnBallots,
  ) {}

  @Operation('searchVoters')
  @Query(() => [FoundVoterType], {
    description:
      'People of a campaign’s territory whose names or streets begin with these words, in any alphabet; digits are a birth year, the end of the IIN or a house, #1a2b3c4d the code of an id. At most 20; opening the names is recorded.',
  })
  async searchVoters(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Args('text') text: string,
    @Args('first', { type: () => Int, nullable: true }) first: number | null | undefined,
    @Context() context: RequestContext,
  ): Promise<FoundVoterType[]> {
    const { territory, state, terms, announced } = await this.campaigns.recent(campaignId);
    const visitor = context.visitor('searchVoters', territory);
    if (!state.opened) throw refusal('VotingNotYetOpen', { opensAt: terms.calendar.votingOpensAt });
    const { on, rollVersion, rollTerritory } = state.opened.eligibility;
    const districts = terms.budgets.map(({ district }) => district);
    const found = await this.voters.search(
      { territory, districts, on, norms: announced.norms },
      { rollVersion, ...optional('rollTerritory', rollTerritory) },
      { text, first: Math.min(Math.max(first ?? MOST, 1), MOST) },
      visitor,
    );
    return found.map(({ memberId, surname, given, patronymic = '', birthYear, residence, eligible }) => ({
      memberId,
      name: `${surname} ${given} ${patronymic}`.trim(),
      birthYear,
      residence,
      eligible,
    }));
  }
  @Operation('voterStanding')
  @Query(() => VoterStandingType, {
    description:
      'Whether a resident may still vote at the desk, for the clerk who helps them; no choice, no receipt.',
  })
  async voterStanding(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Args('memberId', { type: () => ID }, new IdArgument()) memberId: string,
    @Context() context: RequestContext,
  ): Promise<VoterStandingType> {
    const campaign = await this.campaigns.recent(campaignId);
    context.require('voterStanding', campaign.territory);
    const { state, verdict, district } = await this.ballots.partOf(campaign, memberId);
    const isEligible = verdict === 'eligible';
    return {
      standing: standingOf(state),
      barredBy: isEligible ? null : verdict,
      district: isEligible ? district : null,
    };
  }
}
