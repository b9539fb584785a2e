import { CommandBus } from '@nestjs/cqrs';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { IdArgument, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { DomainError } from '#libs/kernel';
import { CONTEXT_REFUSALS } from '#libs/meetings';
import { CastBallotMessage, IssuePaperSheetMessage } from '../../application/ballot/ballot.messages.js';
import { OwnBallots } from '../../application/ballot/own-ballots.js';
import { BallotReceipts } from '../../application/ballot/receipts.js';
import { CampaignStreams } from '../../application/campaign/campaign-streams.js';
import { CommitmentTrees } from '../../application/count/commitment-trees.js';
import { CastAssistedBallotInput, CastBallotInput, IssuePaperSheetInput } from './campaign.inputs.js';
import { BallotAccepted, BallotInclusion, MyBallot, PaperSheetRecorded, standingOf } from './ballot.types.js';
import { CAMPAIGN_REFUSALS } from './refusals.js';

const BallotResult = resultUnion('BallotResult', BallotAccepted, [...CAMPAIGN_REFUSALS, ...CONTEXT_REFUSALS]);
const PaperSheetResult = resultUnion('PaperSheetResult', PaperSheetRecorded, [
  ...CAMPAIGN_REFUSALS,
  ...CONTEXT_REFUSALS,
]);

/** Voting: cast, change, receipt, proof; at the desk and on paper as well. */
@Resolver()
export class BallotResolver {
  constructor(
    private readonly commands: CommandBus,
    private readonly campaigns: CampaignStreams,
    private readonly own: OwnBallots,
    private readonly receipts: BallotReceipts,
    private readonly trees: CommitmentTrees,
  ) {}

  @Operation('castBallot')
  @Mutation(() => BallotResult, { description: 'Casts your ballot, or changes it until the close.' })
  castBallot(
    @Args('input') input: CastBallotInput,
    @Context() context: RequestContext,
  ): Promise<BallotAccepted> {
    return this.cast(input, memberOf(context), 'castBallot', context);
  }

  @Operation('castAssistedBallot')
  @Mutation(() => BallotResult, { description: 'Casts a ballot at the desk for a voter who is there.' })
  castAssistedBallot(
    @Args('input') input: CastAssistedBallotInput,
    @Context() context: RequestContext,
  ): Promise<BallotAccepted> {
    return this.cast(input, input.memberId, 'castAssistedBallot', context);
  }

  @Operation('issuePaperSheet')
  @Mutation(() => PaperSheetResult, {
    description: 'Hands a voter a sheet of paper; no other way is left then.',
  })
  async issuePaperSheet(
    @Args('input') { commandId, ...sheet }: IssuePaperSheetInput,
    @Context() context: RequestContext,
  ): Promise<PaperSheetRecorded> {
    const message = new IssuePaperSheetMessage(sheet, context.callerOf(commandId));
    const { position, repeated } = await this.commands.execute(message);
    return plainToInstance(PaperSheetRecorded, { batchId: sheet.batchId, position, repeated });
  }

  @Operation('myBallot')
  @Query(() => MyBallot, { description: 'Your part in a vote, with your receipt.' })
  async myBallot(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Context() context: RequestContext,
  ): Promise<MyBallot> {
    const memberId = memberOf(context);
    const campaign = await this.campaigns.campaign(campaignId);
    const { state, verdict, district, projectIds } = await this.own.of(campaign, memberId);
    const { ballot } = state;
    return {
      standing: standingOf(state),
      barredBy: verdict === 'eligible' ? null : verdict,
      district: verdict === 'eligible' ? district : null,
      projectIds,
      commitment: ballot?.commitment ?? null,
      castAt: ballot?.occurredAt ?? null,
      receipt: ballot ? await this.receipts.of({ campaignId, ...ballot }) : null,
      inclusion: ballot ? await this.inclusion(campaignId, ballot.commitment) : null,
    };
  }

  @Operation('ballotInclusion')
  @Query(() => BallotInclusion, {
    nullable: true,
    description: 'Proves that the ballot of a receipt is in the count; null before the close.',
  })
  ballotInclusion(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Args('commitment') commitment: string,
  ): Promise<BallotInclusion | null> {
    return this.inclusion(campaignId, commitment);
  }

  private async inclusion(campaignId: string, commitment: string): Promise<BallotInclusion | null> {
    const tree = await this.trees.of(campaignId);
    if (!tree) return null;
    const proof = await tree.proof(commitment);
    return {
      commitment,
      included: proof !== undefined,
      leafIndex: proof?.leafIndex ?? null,
      treeSize: tree.size,
      root: await tree.root(),
      path: proof?.path ?? [],
    };
  }

  private async cast(
    { commandId, campaignId, projectIds, replaces }: CastBallotInput,
    memberId: string,
    operation: 'castBallot' | 'castAssistedBallot',
    context: RequestContext,
  ): Promise<BallotAccepted> {
    const message = new CastBallotMessage(
      { campaignId, memberId, projectIds, ...(replaces != null && { replaces }) },
      operation,
      context.callerOf(commandId),
    );
    const { state, position, repeated, revision } = await this.commands.execute(message);
    const { ballot } = state;
    if (!ballot) throw new RangeError('a ballot that was cast is in its stream');
    return plainToInstance(BallotAccepted, {
      campaignId,
      commitment: ballot.commitment,
      recordedAt: ballot.occurredAt,
      receipt: await this.receipts.of({ campaignId, ...ballot }),
      changed: revision > 0,
      position,
      repeated,
    });
  }
}

/** @throws DomainError `NotOnRoll` for somebody whose place on the roll is not known */
function memberOf(context: RequestContext): string {
  const { memberId } = context;
  if (memberId === undefined) throw new DomainError('NotOnRoll');
  return memberId;
}
