import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { electedAssemblyId } from '../../application/assembly/assembly-from-gathering.process.js';
import { MeetingVault } from '../../application/ports.js';
import { AssemblyQueries } from '../../read-model/assembly/assembly.queries.js';
import type { SittingCandidateRow } from '../../read-model/assembly/gathering.entities.js';
import { InitiativeType } from '../initiative/initiative.types.js';
import { memberOf } from './assembly-view.js';
import { AssemblyMeetingType } from './assembly-meeting.types.js';
import { AssemblyElectionType, GatheringPriority } from './gathering.types.js';
import type { AssemblyElectionCandidate } from './gathering.types.js';

/** What a gathering has beside everything that it shares with a sitting of the assembly. */
@Resolver(() => AssemblyMeetingType)
export class GatheringResolver {
  constructor(
    private readonly queries: AssemblyQueries,
    private readonly vault: MeetingVault,
  ) {}

  @ResolveField(() => [AssemblyElectionType], { description: 'Elections of the assembly, item by item.' })
  async elections(@Parent() { id, territory, body }: AssemblyMeetingType): Promise<AssemblyElectionType[]> {
    if (body === 'assembly') return [];
    const [rows, candidates] = await Promise.all([this.queries.elections(id), this.queries.candidates(id)]);
    return rows.map(({ meetingId, itemId, assemblyId, outcome, contenders, ...terms }) => ({
      ...terms,
      itemId,
      outcome,
      assemblyId: assemblyId ?? (outcome === 'elected' ? electedAssemblyId(meetingId, itemId) : null),
      candidates: candidates
        .filter((one) => one.itemId === itemId)
        .map((one) => ({
          ...candidate(one, territory),
          contends: outcome === null && (contenders?.includes(one.memberId) ?? true),
        })),
    }));
  }

  @ResolveField(() => [GatheringPriority], {
    description: 'What the separate gatherings passed on, section by section.',
  })
  async priorities(@Parent() { id, body }: AssemblyMeetingType): Promise<GatheringPriority[]> {
    if (body === 'assembly') return [];
    const rows = await this.queries.priorities(id);
    return Promise.all(
      rows.map(async ({ gatheringId, textId }) => ({
        separateGatheringId: gatheringId,
        text: (await this.vault.text(textId)) ?? null,
      })),
    );
  }
}

/** What came of an initiative that was granted. */
@Resolver(() => InitiativeType)
export class InitiativeGatheringResolver {
  constructor(private readonly queries: AssemblyQueries) {}

  @ResolveField(() => ID, {
    nullable: true,
    description: 'Id of the gathering that was convened on it; the last, where there were several.',
  })
  async gatheringId(@Parent() { id }: InitiativeType): Promise<string | null> {
    return (await this.queries.gatheringOf(id))?.meetingId ?? null;
  }
}

/** Whoever stands for a public seat is named to everybody. */
function candidate(
  { memberId, groups, sectionId, representativeOf, round, base, elected, ...votes }: SittingCandidateRow,
  territory: string,
): Omit<AssemblyElectionCandidate, 'contends'> {
  return {
    person: memberOf(memberId, territory),
    groups,
    sectionId,
    representativeOf,
    round,
    for: votes.votesFor,
    against: votes.votesAgainst,
    abstained: votes.votesAbstained,
    base,
    elected,
  };
}
