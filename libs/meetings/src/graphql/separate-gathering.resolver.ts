import { Args, ArgsType, Context, Field, ID, Query, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { DomainError, isInstant, isUuid } from '#libs/kernel';
import {
  connectionOf,
  decodeCursor,
  IdArgument,
  KatoScalar,
  LogPositionScalar,
  PageArgs,
  pageOf,
} from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { GATHERING_STATUSES } from '../read-model/entities.js';
import type { GatheringStatus } from '../read-model/entities.js';
import { DeskQueries } from '../read-model/desk.queries.js';
import { MeetingsQueries } from '../read-model/meetings.queries.js';
import { GatheringStatusEnum } from './enums.js';
import { GuestType, ParticipantType } from './attendance.type.js';
import { CandidateType } from './candidate.type.js';
import { gatheringView, meetingOf, noticeView, personOf } from './gathering-view.js';
import { PersonType } from './person.type.js';
import { ReadYourWrites } from './read-your-writes.js';
import {
  MeetingRecordType,
  MissedDeadlineType,
  NoticeType,
  SeparateGatheringChanged,
  SeparateGatheringType,
} from './separate-gathering.type.js';

const SeparateGatheringConnection = connectionOf(SeparateGatheringType, 'SeparateGathering');
const ParticipantConnection = connectionOf(ParticipantType, 'Participant');

/** Of a moment and an id: where a page of either list begins. */
const CURSOR = [isInstant, isUuid];

@ArgsType()
class GatheringsArgs extends PageArgs {
  @Field(() => KatoScalar, { nullable: true, description: 'A territory and everything in it.' })
  @IsOptional()
  @Matches(/^\d{9}$/)
  territory?: string;

  @Field(() => GatheringStatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(GATHERING_STATUSES)
  status?: GatheringStatus;
}

/** Separate gatherings as everybody reads them; the list of participants is for the office. */
@Resolver(() => SeparateGatheringType)
export class SeparateGatheringResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @Operation('separateGathering')
  @Query(() => SeparateGatheringType, { nullable: true, description: 'One separate gathering.' })
  async separateGathering(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', {
      type: () => LogPositionScalar,
      nullable: true,
      description: 'Waits for what was written there.',
    })
    after: string | null | undefined,
  ): Promise<SeparateGatheringType | null> {
    await this.writes.seen(after);
    const row = await this.queries.gathering(id);
    return row && gatheringView(row);
  }

  @Operation('separateGatherings')
  @Query(() => SeparateGatheringConnection, { description: 'Separate gatherings, latest first.' })
  async separateGatherings(@Args() args: GatheringsArgs): Promise<Connection<SeparateGatheringType>> {
    const { first, after, territory, status } = args;
    const filter = { ...(territory != null && { territory }), ...(status != null && { status }) };
    const cursor = after == null ? undefined : decodeCursor(after, CURSOR);
    const { rows, total } = await this.queries.gatherings(filter, first + 1, cursor);
    return pageOf(rows, first, total, (row) => [row.startsAt.toISOString(), row.gatheringId], gatheringView);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'The elected secretary.' })
  secretary(@Parent() gathering: SeparateGatheringType): PersonType | null {
    const { secretaryId } = gathering;
    return secretaryId === null ? null : personOf(secretaryId, gathering, true);
  }

  @ResolveField(() => [NoticeType])
  async notices(@Parent() { id }: SeparateGatheringType): Promise<NoticeType[]> {
    return (await this.queries.notices(id)).map(noticeView);
  }

  @ResolveField(() => [CandidateType], { description: 'In order of nomination, with the votes on each.' })
  async candidates(@Parent() gathering: SeparateGatheringType): Promise<CandidateType[]> {
    const { id } = gathering;
    const [candidates, votes] = await Promise.all([
      this.queries.candidates(id),
      this.queries.candidateVotes(id),
    ]);
    return candidates.map((candidate) => ({
      person: personOf(candidate.memberId, gathering, true),
      nominatedBy: candidate.nominatedBy === null ? null : personOf(candidate.nominatedBy, gathering, false),
      inAdvance: candidate.inAdvance,
      consent: candidate.consent,
      withdrawn: candidate.withdrawn,
      elected: candidate.elected,
      votes: votes
        .filter((vote) => vote.memberId === candidate.memberId)
        .map(({ round, base, mode, votesFor, votesAgainst, votesAbstained }) => ({
          round,
          base,
          mode,
          for: votesFor,
          against: votesAgainst,
          abstained: votesAbstained,
        })),
    }));
  }

  @ResolveField(() => [PersonType], { description: 'The elected representatives.' })
  async representatives(@Parent() gathering: SeparateGatheringType): Promise<PersonType[]> {
    const candidates = await this.queries.candidates(gathering.id);
    return candidates
      .filter(({ elected }) => elected)
      .map(({ memberId }) => personOf(memberId, gathering, true));
  }

  @ResolveField(() => ParticipantConnection, {
    description: 'Who was registered; for those who may draw the papers.',
  })
  async participants(
    @Parent() gathering: SeparateGatheringType,
    @Args() { first, after }: PageArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<ParticipantType>> {
    const { id, territory } = gathering;
    context.require('drawPaper', territory, meetingOf(gathering));
    const cursor = after == null ? undefined : decodeCursor(after, CURSOR);
    const { rows, total } = await this.queries.participants(id, first + 1, cursor);
    return pageOf(
      rows,
      first,
      total,
      (row) => [row.registeredAt.toISOString(), row.memberId],
      ({ memberId, registeredAt, state, admitted, identitySeen, assisted, deskId }) => ({
        person: personOf(memberId, gathering, false),
        registeredAt: registeredAt.toISOString(),
        state,
        admitted,
        identitySeen,
        assisted,
        deskId,
      }),
    );
  }

  @ResolveField(() => [GuestType])
  async guests(@Parent() { id }: SeparateGatheringType): Promise<GuestType[]> {
    const guests = await this.queries.guests(id);
    return guests.map(({ guestId, kind, registeredAt }) => ({
      id: guestId,
      kind,
      registeredAt: registeredAt.toISOString(),
    }));
  }

  @ResolveField(() => [MeetingRecordType], { description: 'Everything that happened, in order.' })
  async records(@Parent() { id }: SeparateGatheringType): Promise<MeetingRecordType[]> {
    const records = await this.queries.records(id);
    return records.map(({ revision, type, occurredAt }) => ({
      revision,
      type,
      occurredAt: occurredAt.toISOString(),
    }));
  }

  @ResolveField(() => [MissedDeadlineType])
  async missedDeadlines(@Parent() { id }: SeparateGatheringType): Promise<MissedDeadlineType[]> {
    const missed = await this.queries.missedDeadlines(id);
    return missed.map(({ kind, dueOn, missedBy }) => ({ kind, dueOn, by: missedBy }));
  }
}

/** The gathering after a change: waits until the read model shows it. */
@Resolver(() => SeparateGatheringChanged)
export class SeparateGatheringChangedResolver {
  constructor(
    private readonly queries: MeetingsQueries,
    private readonly desks: DeskQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Type of the last event it wrote: a registration may be one, one more of the same person, or one that arrived late.',
  })
  async event(
    @Parent() { gatheringId, position, revision }: SeparateGatheringChanged,
  ): Promise<string | null> {
    await this.writes.seen(position);
    return this.desks.eventType(gatheringId, revision);
  }

  @ResolveField(() => SeparateGatheringType)
  async gathering(
    @Parent() { gatheringId, position }: SeparateGatheringChanged,
  ): Promise<SeparateGatheringType> {
    await this.writes.seen(position);
    const row = await this.queries.gathering(gatheringId);
    if (!row) throw new DomainError('NotFound', { what: 'separateGathering', id: gatheringId });
    return gatheringView(row);
  }
}
