import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
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
    const explained = rows.flatMap(({ explanationId }) => explanationId ?? []);
    const texts = await this.vault.texts(seesText ? explained : []);
    return rows.map(({ kind, reason, explanationId, wasAt, occurredAt }) => ({
      kind,
      reason,
      wasAt: wasAt.toISOString(),
      occurredAt: occurredAt.toISOString(),
      explanation: texts.get(explanationId ?? '') ?? null,
    }));
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

interface Excuse {
  readonly memberId: string;
  readonly textId: string;
  readonly territory: string;
}
type Excuses = DataLoader<Excuse, string | null>;

/** Why a member cannot come, for the office: those of one answer in one recorded opening. */
@Resolver(() => SittingMember)
export class SittingMemberResolver {
  private readonly loaders = new WeakMap<RequestContext, Excuses>();

  constructor(private readonly vault: MeetingVault) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the member cannot come; for the office, null for others and once erased.',
  })
  async excuse(
    @Parent() { excuseId: textId, territory, person }: SittingMember,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (textId === null || !context.may('excuseAssemblyMember', territory)) return null;
    return this.loader(context).load({ memberId: person.id, textId, territory });
  }

  private loader(context: RequestContext): Excuses {
    const loader =
      this.loaders.get(context) ??
      new DataLoader<Excuse, string | null>(async (asked) => {
        const texts = new Map<string, string>();
        for (const territory of new Set(asked.map((one) => one.territory))) {
          const about = asked.filter((one) => one.territory === territory);
          const visitor = context.visitor('excuseAssemblyMember', territory);
          const shown = await this.vault.giveOutTexts(about, territory, {
            ...visitor,
            purpose: 'meetingRecord',
          });
          for (const [textId, text] of shown) texts.set(textId, text);
        }
        return asked.map(({ textId }) => texts.get(textId) ?? null);
      });
    this.loaders.set(context, loader);
    return loader;
  }
}
