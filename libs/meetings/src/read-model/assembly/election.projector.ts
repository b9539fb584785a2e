import type { AssemblyElectionEvent } from '../../domain/assembly-meeting.events.js';
import { nothing } from '../projector.js';
import type { Projectors } from '../projector.js';

/** The election of the assembly, as a gathering goes through it. */
export const electionProjectors: Projectors<AssemblyElectionEvent> = {
  AssemblyElectionOpened: async ({ id, data }, tx) => {
    await tx.query(
      `insert into sitting_election (meeting_id, item_id, assembly_id, population, size, sections, term_from, term_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        data.itemId,
        data.assemblyId ?? null,
        data.population,
        data.size,
        JSON.stringify(data.sections),
        data.termFrom,
        data.termTo,
      ],
    );
  },
  AssemblyElectionRejected: nothing,
  AssemblyCandidateNominated: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into sitting_candidate (meeting_id, item_id, member_id, ordinal, groups, section_id, representative_of)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        data.itemId,
        data.memberId,
        revision,
        JSON.stringify(data.groups),
        data.sectionId ?? null,
        data.representativeOf ?? null,
      ],
    );
  },
  AssemblyCandidateVoted: async ({ id, data: { itemId, memberId, round, vote, base } }, tx) => {
    await tx.query(
      `update sitting_candidate set round = $4, votes_for = $5, votes_against = $6, votes_abstained = $7, base = $8
       where meeting_id = $1 and item_id = $2 and member_id = $3`,
      [id, itemId, memberId, round, vote.for, vote.against, vote.abstained, base],
    );
  },
  AssemblyElectionTied: async ({ id, data: { itemId, round, ties } }, tx) => {
    await tx.query(
      `update sitting_election set round = $3, contenders = $4 where meeting_id = $1 and item_id = $2`,
      [id, itemId, round + 1, JSON.stringify(ties.flatMap(({ contenders }) => contenders))],
    );
  },
  AssemblyElected: async ({ id, data: { itemId, members } }, tx) => {
    await tx.query(
      `update sitting_candidate set elected = true
       where meeting_id = $1 and item_id = $2 and member_id = any($3::uuid[])`,
      [id, itemId, members.map(({ memberId }) => memberId)],
    );
    await tx.query(`update sitting_election set outcome = 'elected' where meeting_id = $1 and item_id = $2`, [
      id,
      itemId,
    ]);
  },
  AssemblyNotElected: async ({ id, data: { itemId } }, tx) => {
    await tx.query(
      `update sitting_election set outcome = 'notElected' where meeting_id = $1 and item_id = $2`,
      [id, itemId],
    );
  },
};
