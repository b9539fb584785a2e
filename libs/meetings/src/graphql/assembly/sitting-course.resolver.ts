import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#libs/graphql';
import { MeetingVault } from '../../application/ports.js';
import { AssemblyQueries } from '../../read-model/assembly/assembly.queries.js';
import { AssemblyMeetingType, SittingMember } from './assembly-meeting.types.js';
import { SittingChange, SittingRecording } from './sitting-record.types.js';

/** What became of the day of a sitting, and what was brought to it. */
@Resolver(() => AssemblyMeetingType)
export class SittingCourseResolver {
  constructor(
    private readonly queries: AssemblyQueries,
    private readonly vault: MeetingVault,
  ) {}

  @ResolveField(() => [SittingChange], { description: 'Postponements and the cancellation, in their order.' })
  async changes(
    @Parent() { id, territory }: AssemblyMeetingType,
    @Context() context: RequestContext,
  ): Promise<SittingChange[]> {
    const seesText = context.may('drawPaper', territory);
    const rows = await this.queries.changes(id);
    return Promise.all(
      rows.map(async ({ kind, reason, explanationId, wasAt, occurredAt }) => ({
        kind,
        reason,
        wasAt: wasAt.toISOString(),
        occurredAt: occurredAt.toISOString(),
        explanation:
          explanationId !== null && seesText ? ((await this.vault.text(explanationId)) ?? null) : null,
      })),
    );
  }

  @ResolveField(() => [SittingRecording], { description: 'Where the sitting is to be seen afterwards.' })
  async recordings(@Parent() { id }: AssemblyMeetingType): Promise<SittingRecording[]> {
    const rows = await this.queries.recordings(id);
    return rows.map(({ url, linkedAt }) => ({ url, linkedAt: linkedAt.toISOString() }));
  }

  @ResolveField(() => ID, {
    nullable: true,
    description: 'The sitting by which this one, that came to nothing, was convened again.',
  })
  async convenedAgainId(@Parent() { id }: AssemblyMeetingType): Promise<string | null> {
    return (await this.queries.convenedAgainBy(id))?.meetingId ?? null;
  }
}

/** Why a member cannot come, for the office. */
@Resolver(() => SittingMember)
export class SittingMemberResolver {
  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the member cannot come; for the office, null for others and once erased.',
  })
  async excuse(
    @Parent() { excuseId, territory }: SittingMember,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (excuseId === null || !context.may('excuseAssemblyMember', territory)) return null;
    return (await this.vault.text(excuseId)) ?? null;
  }
}
