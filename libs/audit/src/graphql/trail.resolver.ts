import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { connectionOf, decodeCursor, isLogPosition, pageOf } from '#libs/graphql';
import type { Connection, RequestContext } from '#libs/graphql';
import type { Position } from '#libs/event-store';
import { Operation } from '#libs/identity';
import { canonicalJson } from '#libs/kernel';
import { AuditDesk } from '../application/audit-desk.js';
import { entryOf, openingOf, topicFilter, TRAIL_TOPICS } from '../application/audit-queries.js';
import type { TrailEntry, TrailFilter } from '../read-model/trail.queries.js';
import {
  OpeningArgs,
  StateDifferenceType,
  StreamHistoryType,
  TrailArgs,
  TrailEntryType,
  UntilInput,
  VaultOpeningType,
} from './trail.types.js';

const TrailConnection = connectionOf(TrailEntryType, 'TrailEntry');
const OpeningConnection = connectionOf(VaultOpeningType, 'VaultOpening');

/** What the maslikhat's auditors ask of the log. */
@Resolver()
export class TrailResolver {
  constructor(private readonly desk: AuditDesk) {}

  @Operation('auditTrail')
  @Query(() => TrailConnection, {
    description: 'Who did what in a territory and everything in it, the latest first.',
  })
  async auditTrail(
    @Args() { territory, topic, first, after, ...asked }: TrailArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<TrailEntryType>> {
    context.require('auditTrail', territory);
    const filter = { territory, ...given(asked), ...(topic && topicFilter(topic)) };
    return this.page(filter, first, after, (entry) => entry);
  }

  @Operation('vaultOpenings')
  @Query(() => OpeningConnection, {
    description: 'Who opened the vault for names, what for and for how many, the latest first.',
  })
  async vaultOpenings(
    @Args() { territory, first, after, ...asked }: OpeningArgs,
    @Context() context: RequestContext,
  ): Promise<Connection<VaultOpeningType>> {
    context.require('vaultOpenings', territory);
    const filter = { territory, ...given(asked), types: TRAIL_TOPICS.vaultOpenings };
    return this.page(filter, first, after, openingOf);
  }

  @Operation('streamHistory')
  @Query(() => StreamHistoryType, {
    description: 'One meeting or decision as it stood at a revision, an entry of the log or a moment.',
  })
  async streamHistory(
    @Args('stream') stream: string,
    @Context() context: RequestContext,
    @Args('until', { type: () => UntilInput, nullable: true }) until?: UntilInput | null,
  ): Promise<StreamHistoryType> {
    const territory = await this.desk.territoryOf(stream);
    context.require('streamHistory', territory);
    const { events, state } = await this.desk.histories.of(stream, given(until ?? {}));
    return {
      stream,
      territory,
      events: events.map((each) => entryOf(each, territory)),
      state: canonicalJson(state),
    };
  }

  @Operation('historyDifference')
  @Query(() => [StateDifferenceType], {
    description: 'What changed of one meeting or decision between two revisions; -1 is before the first.',
  })
  async historyDifference(
    @Args('stream') stream: string,
    @Args('from', { type: () => Int }) from: number,
    @Args('to', { type: () => Int }) to: number,
    @Context() context: RequestContext,
  ): Promise<StateDifferenceType[]> {
    context.require('historyDifference', await this.desk.territoryOf(stream));
    const differences = await this.desk.histories.difference(stream, from, to);
    return differences.map(({ path, before, after }) => ({
      path,
      before: canonicalJson(before),
      after: canonicalJson(after),
    }));
  }

  private async page<Node>(
    filter: TrailFilter,
    first: number,
    after: string | undefined,
    nodeOf: (entry: TrailEntry) => Node,
  ): Promise<Connection<Node>> {
    const [before] = after == null ? [] : decodeCursor(after, [isLogPosition]);
    const [entries, count] = await Promise.all([
      this.desk.trail.page(filter, before as Position | undefined, first + 1),
      this.desk.trail.count(filter),
    ]);
    return pageOf(entries, first, count, ({ position }) => [position], nodeOf);
  }
}

/** Without what was left out: GraphQL has null for it. */
function given<Asked extends object>(
  asked: Asked,
): { readonly [Name in keyof Asked]?: NonNullable<Asked[Name]> } {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value != null)) as {
    readonly [Name in keyof Asked]?: NonNullable<Asked[Name]>;
  };
}
