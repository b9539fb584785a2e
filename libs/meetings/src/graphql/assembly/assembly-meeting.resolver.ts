import { Args, ArgsType, Context, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { DomainError, isInstant, isUuid } from '#libs/kernel';
import {
  CalendarDateScalar,
  connectionOf,
  decodeCursor,
  IdArgument,
  IsId,
  KatoScalar,
  LogPositionScalar,
  PageArgs,
  pageOf,
} from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import { Operation } from '#libs/identity';
import { SITTING_BODIES } from '#libs/norms';
import type { SittingBody } from '#libs/norms';
import { Registers } from '../../application/ports.js';
import { SITTING_STATUSES } from '../../read-model/assembly/assembly.entities.js';
import type { SittingStatus } from '../../read-model/assembly/assembly.entities.js';
import { AssemblyQueries } from '../../read-model/assembly/assembly.queries.js';
import { officeHoldersOn } from '../office-holders.js';
import { OfficeHolder } from '../proceedings.type.js';
import { ReadYourWrites } from '../read-your-writes.js';
import { itemView, sittingMemberView, sittingView } from './assembly-view.js';
import { AssemblyMeetingStatusEnum, SittingBodyEnum } from './assembly.enums.js';
import { MeetingRecordType } from '../separate-gathering.type.js';
import {
  AssemblyAgendaItem,
  AssemblyMeetingChanged,
  AssemblyMeetingType,
  AssemblyMissedDeadline,
  Invitee,
  SittingMember,
} from './assembly-meeting.types.js';

const AssemblyMeetingConnection = connectionOf(AssemblyMeetingType, 'AssemblyMeeting');

@ArgsType()
class AssemblyMeetingsArgs extends PageArgs {
  @Field(() => KatoScalar, { nullable: true, description: 'A territory and everything in it.' })
  @IsOptional()
  @Matches(/^\d{9}$/)
  territory?: string;

  @Field(() => SittingBodyEnum, { nullable: true, description: 'Both if not given.' })
  @IsOptional()
  @IsIn(SITTING_BODIES)
  body?: SittingBody;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsId()
  assemblyId?: string;

  @Field(() => AssemblyMeetingStatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(SITTING_STATUSES)
  status?: SittingStatus;
}

/** Sittings of assemblies as everybody reads them. */
@Resolver(() => AssemblyMeetingType)
export class AssemblyMeetingResolver {
  constructor(
    private readonly queries: AssemblyQueries,
    private readonly writes: ReadYourWrites,
    private readonly registers: Registers,
  ) {}

  @Operation('assemblyMeeting')
  @Query(() => AssemblyMeetingType, {
    nullable: true,
    description: 'One sitting: of an assembly, or a gathering.',
  })
  async assemblyMeeting(
    @Args('id', { type: () => ID }, new IdArgument()) id: string,
    @Args('after', { type: () => LogPositionScalar, nullable: true }) after: string | null | undefined,
  ): Promise<AssemblyMeetingType | null> {
    await this.writes.seen(after, 'assemblies');
    const row = await this.queries.sitting(id);
    return row && sittingView(row);
  }

  @Operation('assemblyMeetings')
  @Query(() => AssemblyMeetingConnection, {
    description: 'Sittings of assemblies, and gatherings, latest first.',
  })
  async assemblyMeetings(@Args() args: AssemblyMeetingsArgs): Promise<Connection<AssemblyMeetingType>> {
    const { first, after, territory, body, assemblyId, status } = args;
    const cursor = after == null ? undefined : decodeCursor(after, [isInstant, isUuid]);
    const filter = {
      ...(territory != null && { territory }),
      ...(body != null && { body }),
      ...(assemblyId != null && { assemblyId }),
      ...(status != null && { status }),
    };
    const { rows, total } = await this.queries.sittings(filter, first + 1, cursor);
    return pageOf(rows, first, total, (row) => [row.startsAt.toISOString(), row.meetingId], sittingView);
  }

  @ResolveField(() => [AssemblyAgendaItem], {
    description: 'The agenda in its order; what was withdrawn last.',
  })
  async agenda(@Parent() { id, territory }: AssemblyMeetingType): Promise<AssemblyAgendaItem[]> {
    const [items, recusals, materials] = await Promise.all([
      this.queries.items(id),
      this.queries.recusals(id),
      this.queries.materials(id),
    ]);
    return items.map((item) => itemView(item, { recusals, materials }, territory));
  }

  @ResolveField(() => [SittingMember], {
    description: 'Who was in office when it was convened, and who of them is in the hall.',
  })
  async members(@Parent() sitting: AssemblyMeetingType): Promise<SittingMember[]> {
    return (await this.queries.members(sitting.id)).map((row) => sittingMemberView(row, sitting));
  }

  @ResolveField(() => [Invitee], { description: 'In the order in which they came.' })
  async invitees(@Parent() { id }: AssemblyMeetingType): Promise<Invitee[]> {
    return (await this.queries.invitees(id)).map(({ guestId, kind }) => ({ id: guestId, kind }));
  }

  @ResolveField(() => [OfficeHolder], { description: 'Who is in office on that day; for the office.' })
  officeHolders(
    @Parent() { territory }: AssemblyMeetingType,
    @Args('on', { type: () => CalendarDateScalar }) on: string,
    @Context() context: RequestContext,
  ): Promise<OfficeHolder[]> {
    context.require('drawPaper', territory);
    return officeHoldersOn(this.registers, territory, on);
  }

  @ResolveField(() => [AssemblyMissedDeadline])
  async missedDeadlines(@Parent() { id }: AssemblyMeetingType): Promise<AssemblyMissedDeadline[]> {
    const missed = await this.queries.missed(id);
    return missed.map(({ kind, dueOn, missedBy }) => ({ kind, dueOn, by: missedBy }));
  }

  @ResolveField(() => [MeetingRecordType], { description: 'Everything that happened, in order.' })
  async records(@Parent() { id }: AssemblyMeetingType): Promise<MeetingRecordType[]> {
    const records = await this.queries.records(id);
    return records.map(({ revision, type, occurredAt }) => ({
      revision,
      type,
      occurredAt: occurredAt.toISOString(),
    }));
  }
}

/** The sitting after a change: waits until the read model shows it. */
@Resolver(() => AssemblyMeetingChanged)
export class AssemblyMeetingChangedResolver {
  constructor(
    private readonly queries: AssemblyQueries,
    private readonly writes: ReadYourWrites,
  ) {}

  @ResolveField(() => AssemblyMeetingType)
  async meeting(@Parent() { meetingId, position }: AssemblyMeetingChanged): Promise<AssemblyMeetingType> {
    await this.writes.seen(position, 'assemblies');
    const row = await this.queries.sitting(meetingId);
    if (!row) throw new DomainError('NotFound', { what: 'assemblyMeeting', id: meetingId });
    return sittingView(row);
  }
}
