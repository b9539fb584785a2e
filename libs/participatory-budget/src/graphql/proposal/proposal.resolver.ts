import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError, isInstant, isUuid, localDate } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';
import { connectionOf, decodeCursor, IdArgument, LogPositionScalar, pageOf } from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { CLOCK, MeetingVault, OfficialType, PersonType, ReadYourWrites, Registers } from '#libs/meetings';
import { readWords } from '../../application/proposal/proposal-words.js';
import { ProposalReader } from '../../read-model/proposal/proposal.reader.js';
import { officialsOf } from '../officials.js';
import { categoryName } from '../campaign/category-names.js';
import { filterOf, ProposalsArgs } from './proposal.args.js';
import { proposalStepView, proposalView } from './proposal-view.js';
import { mayRead } from './proposal-visibility.js';
import {
  ProposalChanged,
  ProposalFileType,
  ProposalStep,
  ProposalType,
  ProposalWordsType,
} from './proposal.types.js';

const ProposalConnection = connectionOf(ProposalType, 'Proposal');
export const PROPOSALS = 'proposals';

/** Proposals as everybody reads them, and what of them is for fewer. */
@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly reader: ProposalReader,
    private readonly writes: ReadYourWrites,
    private readonly vault: MeetingVault,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Operation('proposal')
  @Query(() => ProposalType, { nullable: true, description: 'One proposal.' })
  async proposal(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<ProposalType | null> {
    await this.writes.seen(after, PROPOSALS);
    const row = await this.reader.proposal(id);
    return row && proposalView(row, this.today());
  }

  @Operation('proposals')
  @Query(() => ProposalConnection, { description: 'Proposals of a campaign, in the order they came in.' })
  async proposals(@Args() args: ProposalsArgs): Promise<Connection<ProposalType>> {
    const { first, after } = args;
    const cursor = after == null ? undefined : decodeCursor(after, [isInstant, isUuid]);
    const { rows, total } = await this.reader.proposals(filterOf(args), first + 1, cursor);
    return pageOf(
      rows,
      first,
      total,
      (row) => [row.submittedAt.toISOString(), row.proposalId],
      (row) => proposalView(row, this.today()),
    );
  }

  @ResolveField(() => ProposalWordsType, {
    nullable: true,
    description: 'What the author wrote: for everybody once it is accepted; null once it is erased.',
  })
  async words(
    @Parent() proposal: ProposalType,
    @Context() context: RequestContext,
  ): Promise<ProposalWordsType | null> {
    const text = await this.text(proposal.wordsTextId, proposal, context);
    if (text === null) return null;
    const { name, description, address, estimate, ...rest } = readWords(text);
    return {
      name,
      description,
      address,
      estimate: estimate.map((line) => ({ ...line })),
      ownShare: rest.ownShare ?? null,
      completionDocument: rest.completionDocument ?? null,
      sourceOfFunds: rest.sourceOfFunds ?? null,
      responsibleInstitution: rest.responsibleInstitution ?? null,
    };
  }

  @ResolveField(() => String, { description: 'The category in your language.' })
  categoryName(@Parent() { category }: ProposalType, @Context() { locale }: RequestContext): string {
    return categoryName(category, locale);
  }

  @ResolveField(() => PersonType, { description: 'By name for the office alone.' })
  author(@Parent() { authorId, territory }: ProposalType): PersonType {
    return { id: authorId, public: false, territory, meeting: {} };
  }

  @ResolveField(() => Int, { description: 'How many others stand behind it.' })
  async sponsors(@Parent() { id }: ProposalType): Promise<number> {
    return (await this.reader.sponsors(id)).length;
  }

  @ResolveField(() => Boolean, { description: 'You are its author.' })
  isMine(@Parent() { authorId }: ProposalType, @Context() { memberId }: RequestContext): boolean {
    return memberId === authorId;
  }

  @ResolveField(() => Boolean, { description: 'You stand behind it.' })
  async supportedByMe(
    @Parent() { id }: ProposalType,
    @Context() { memberId }: RequestContext,
  ): Promise<boolean> {
    if (memberId === undefined) return false;
    return (await this.reader.sponsors(id)).some((sponsor) => sponsor.memberId === memberId);
  }

  @ResolveField(() => [ProposalFileType], { description: 'How it looks there now.' })
  photos(@Parent() proposal: ProposalType, @Context() context: RequestContext): ProposalFileType[] {
    return mayRead(proposal, context) ? proposal.files.photos : [];
  }

  @ResolveField(() => [ProposalFileType], { description: 'How it is to look.' })
  sketches(@Parent() proposal: ProposalType, @Context() context: RequestContext): ProposalFileType[] {
    return mayRead(proposal, context) ? proposal.files.sketches : [];
  }

  @ResolveField(() => [ProposalFileType], { description: 'Estimates and other papers.' })
  documents(@Parent() proposal: ProposalType, @Context() context: RequestContext): ProposalFileType[] {
    return mayRead(proposal, context) ? proposal.files.documents : [];
  }

  @ResolveField(() => String, { nullable: true, description: 'Why it was refused, or what is to be mended.' })
  async reasons(
    @Parent() proposal: ProposalType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    const { phase, reasonsTextId } = proposal;
    if (phase === 'refused' || phase === 'dismissed') return this.open(reasonsTextId);
    return this.text(reasonsTextId, proposal, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'What the author says against the refusal.' })
  appeal(@Parent() proposal: ProposalType, @Context() context: RequestContext): Promise<string | null> {
    return this.text(proposal.appealTextId, proposal, context);
  }

  @ResolveField(() => String, { nullable: true, description: "The akim's reasons." })
  ruling(@Parent() { rulingTextId }: ProposalType): Promise<string | null> {
    return this.open(rulingTextId);
  }

  @ResolveField(() => [ProposalStep], { description: 'Everything that became of it, in order.' })
  async timeline(@Parent() { id }: ProposalType): Promise<ProposalStep[]> {
    return (await this.reader.steps(id)).map(proposalStepView);
  }

  private async text(
    textId: string | null,
    proposal: ProposalType,
    context: RequestContext,
  ): Promise<string | null> {
    return mayRead(proposal, context) ? this.open(textId) : null;
  }

  private async open(textId: string | null): Promise<string | null> {
    return textId === null ? null : ((await this.vault.text(textId)) ?? null);
  }

  private today(): CalendarDate {
    return localDate(this.clock.now());
  }
}

/** Who missed a day of a proposal. */
@Resolver(() => ProposalStep)
export class ProposalStepResolver {
  constructor(private readonly registers: Registers) {}

  @ResolveField(() => [OfficialType], {
    description: 'Those in office who missed the day, by position and name; an author is not named.',
  })
  officials(@Parent() { missedBy }: ProposalStep): Promise<OfficialType[]> {
    return officialsOf(missedBy, this.registers);
  }
}

/** The proposal after a step: waits until the read model shows it. */
@Resolver(() => ProposalChanged)
export class ProposalChangedResolver {
  constructor(
    private readonly reader: ProposalReader,
    private readonly writes: ReadYourWrites,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @ResolveField(() => ProposalType)
  async proposal(@Parent() { proposalId, position }: ProposalChanged): Promise<ProposalType> {
    await this.writes.seen(position, PROPOSALS);
    const row = await this.reader.proposal(proposalId);
    if (!row) throw new DomainError('NotFound', { what: 'proposal', id: proposalId });
    return proposalView(row, localDate(this.clock.now()));
  }
}
