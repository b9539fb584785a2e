import type { ProjectionTransaction } from '#libs/projections';
import type { AssemblyEvent, ElectedMember } from '../../domain/assembly.events.js';
import type { Projectors } from '../projector.js';

export const assemblyProjectors: Projectors<AssemblyEvent> = {
  AssemblyFormed: async ({ id, data }, tx) => {
    const { territory, population, source, termFrom, termTo, members, size = members.length } = data;
    await tx.query(
      `insert into assembly (assembly_id, territory, population, decision_number, decision_date,
         minutes_document_id, term_from, term_to, size, meeting_id, revision)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)`,
      [
        id,
        territory,
        population,
        source.decision.number,
        source.decision.date,
        source.minutes.documentId,
        termFrom,
        termTo,
        size,
        source.meetingId ?? null,
      ],
    );
    for (const [ordinal, member] of members.entries()) await seat(id, member, termFrom, ordinal, tx);
  },
  AssemblyMemberLeft: async ({ id, data }, tx) => {
    await tx.query(
      `update seat set left_on = $3, reason = $4
       where assembly_id = $1 and member_id = $2 and left_on is null`,
      [id, data.memberId, data.leftOn, data.reason],
    );
  },
  AssemblyMemberJoined: ({ id, data, revision }, tx) =>
    seat(id, data.member, data.source.decision.date, 1_000 + revision, tx),
  AssemblySat: async ({ id, data }, tx) => {
    await tx.query(
      // One within the quarter, entered when it had passed, was in time.
      `update assembly_missed set done_on = greatest($2::date, due_on)
       where assembly_id = $1 and done_on is null and due_on - days < $2::date`,
      [id, data.satOn],
    );
  },
  AssemblySittingDeadlineMissed: async ({ id, data }, tx) => {
    await tx.query(
      `insert into assembly_missed (assembly_id, due_on, territory, days, missed_by)
       select $1, $2, territory, $3, $4 from assembly where assembly_id = $1`,
      [id, data.dueOn, data.days, data.by ?? null],
    );
  },
  AssemblyTermEnding: async ({ id, data }, tx) => {
    await tx.query(`update assembly set term_announced_at = $2 where assembly_id = $1`, [
      id,
      data.occurredAt,
    ]);
  },
};

async function seat(
  id: string,
  { memberId, representativeOf, groups = [], sectionId }: ElectedMember,
  since: string,
  ordinal: number,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(
    `insert into seat (assembly_id, member_id, since, representative_of, ordinal, groups, section_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, memberId, since, representativeOf ?? null, ordinal, JSON.stringify(groups), sectionId ?? null],
  );
}
