import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { plainToInstance } from 'class-transformer';
import { localDate } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';
import { IdArgument, KatoScalar, LogPositionScalar, resultUnion } from '#libs/graphql';
import type { RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CLOCK, CONTEXT_REFUSALS, MeetingVault, ReadYourWrites } from '#libs/meetings';
import { CampaignQueries } from '../../application/campaign/campaign-rules.js';
import { likenessOf } from '../../application/proposal/likely-duplicates.js';
import { ProposalDrafts, Residents } from '../../application/proposal/ports.js';
import { proposalIdOf } from '../../application/proposal/proposal-id.js';
import { readWords } from '../../application/proposal/proposal-words.js';
import { refusal } from '../../domain/proposal/refusals.js';
import { ProposalReader } from '../../read-model/proposal/proposal.reader.js';
import { ProposalDuplicatesArgs } from './proposal.args.js';
import { SaveProposalDraftInput } from './proposal.inputs.js';
import { PROPOSALS } from './proposal.resolver.js';
import { proposalView } from './proposal-view.js';
import { LikelyDuplicate, ProposalDraftType, ProposalType } from './proposal.types.js';
import { PROPOSAL_REFUSALS } from './refusals.js';

const ProposalDraftResult = resultUnion('ProposalDraftResult', ProposalDraftType, [
  ...PROPOSAL_REFUSALS,
  ...CONTEXT_REFUSALS,
]);
/** As many as a person reads. */
const MOST_DUPLICATES = 5;

/** What a person sees who proposes, or whose turn it is. */
@Resolver(() => ProposalType)
export class MyProposalResolver {
  constructor(
    private readonly reader: ProposalReader,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
    private readonly campaigns: CampaignQueries,
    private readonly residents: Residents,
    private readonly drafts: ProposalDrafts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('myProposal')
  @Query(() => ProposalType, { nullable: true, description: 'Your own proposal in a campaign.' })
  async myProposal(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<ProposalType | null> {
    const memberId = await this.memberOf(campaignId, 'myProposal', context);
    await this.writes.seen(after, PROPOSALS);
    const row = await this.reader.proposal(proposalIdOf(campaignId, memberId));
    return row && proposalView(row, this.today());
  }

  @Operation('myProposals')
  @Query(() => [ProposalType], {
    description: 'Your own proposals in all campaigns, the latest first; none for who is not on the roll.',
  })
  async myProposals(@Context() { memberId }: RequestContext): Promise<ProposalType[]> {
    if (memberId === undefined) return [];
    const rows = await this.reader.ofAuthor(memberId);
    return rows.map((row) => proposalView(row, this.today()));
  }

  @Operation('proposalDraft')
  @Query(() => ProposalDraftType, { nullable: true, description: 'Your own unfinished form.' })
  async proposalDraft(
    @Args('campaignId', { type: () => ID }, new IdArgument()) campaignId: string,
    @Context() context: RequestContext,
  ): Promise<ProposalDraftType | null> {
    const memberId = await this.memberOf(campaignId, 'proposalDraft', context);
    return (await this.drafts.of(memberId, campaignId)) ?? null;
  }

  @Operation('saveProposalDraft')
  @Mutation(() => ProposalDraftResult, {
    description: 'Keeps an unfinished form, sealed, until it is submitted. It is no step of anything.',
  })
  async saveProposalDraft(
    @Args('input') { campaignId, content, seenVersion }: SaveProposalDraftInput,
    @Context() context: RequestContext,
  ): Promise<ProposalDraftType> {
    const memberId = await this.memberOf(campaignId, 'saveProposalDraft', context);
    const saved = await this.drafts.save(memberId, campaignId, content, seenVersion);
    return plainToInstance(ProposalDraftType, { ...saved });
  }

  @Operation('proposalDuplicates')
  @Query(() => [LikelyDuplicate], {
    description: 'Proposals of the campaign that may be the same, the likeliest first.',
  })
  async proposalDuplicates(
    @Args() { campaignId, name, description, latitude, longitude }: ProposalDuplicatesArgs,
    @Context() context: RequestContext,
  ): Promise<LikelyDuplicate[]> {
    const { territory } = await this.campaigns.rulesOf(campaignId);
    context.require('proposalDuplicates', territory);
    const found: LikelyDuplicate[] = [];
    for (const row of await this.reader.standing(campaignId)) {
      const text = await this.vault.text(row.wordsTextId);
      if (text === undefined) continue;
      const point = { latitude: row.latitude, longitude: row.longitude };
      const asked = { name, description, point: { latitude, longitude } };
      const likeness = likenessOf(asked, { ...readWords(text), point });
      if (likeness) found.push({ ...likeness, proposal: proposalView(row, this.today()) });
    }
    return found.sort((one, other) => other.similarity - one.similarity).slice(0, MOST_DUPLICATES);
  }

  @Operation('proposalsWaiting')
  @Query(() => [ProposalType], {
    description:
      'Proposals of a territory that wait for the council, an author, the akim or their publication.',
  })
  async proposalsWaiting(
    @Args('territory', { type: () => KatoScalar }) territory: string,
    @Context() context: RequestContext,
  ): Promise<ProposalType[]> {
    context.require('proposalsWaiting', territory);
    const rows = await this.reader.waiting(territory);
    return rows.map((row) => proposalView(row, this.today()));
  }

  /** @throws DomainError `NotLinkedToRoll`, and as access and campaign refuse */
  private async memberOf(campaignId: string, operation: string, context: RequestContext): Promise<string> {
    const { territory } = await this.campaigns.rulesOf(campaignId);
    const { actor } = context.visitor(operation, territory);
    const memberId = await this.residents.memberOf(actor.id ?? '', this.today());
    if (memberId === undefined) throw refusal('NotLinkedToRoll', {});
    return memberId;
  }

  private today(): CalendarDate {
    return localDate(this.clock.now());
  }
}
