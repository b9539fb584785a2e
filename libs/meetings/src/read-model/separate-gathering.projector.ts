import { localDate } from '#libs/kernel';
import type { ProjectionTransaction } from '#libs/projections';
import type { OpenVote, SeparateGatheringEvent } from '../domain/separate-gathering.events.js';
import { deskProjectors } from './desk.projector.js';
import { minutesProjectors } from './minutes.projector.js';
import { missed } from './missed-deadline.js';
import { nothing } from './projector.js';
import type { Projectors } from './projector.js';
import { registrationProjectors } from './registration.projector.js';

export const separateGatheringProjectors: Projectors<SeparateGatheringEvent> = {
  ...registrationProjectors,
  ...deskProjectors,
  ...minutesProjectors,
  SeparateGatheringConvened: async ({ data, revision, actorId }, tx) => {
    await tx.query(
      `insert into gathering (gathering_id, territory, plan_id, section_id, section_name_kk, section_name_ru, quota,
         order_number, order_date, decision_number, decision_date, place_kk, place_ru, starts_at, agenda, notice_on,
         roll_version, eligible, norms, status, previous_gathering_id, revision, convened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 'convened', $20, $21,
         $22)`,
      [
        data.gatheringId,
        data.territory,
        data.planId,
        data.sectionId,
        data.sectionName.kk,
        data.sectionName.ru,
        data.quota,
        data.order.number,
        data.order.date,
        data.maslikhatDecision.number,
        data.maslikhatDecision.date,
        data.place.kk,
        data.place.ru,
        data.startsAt,
        JSON.stringify(data.agenda),
        data.noticeOn,
        data.rollVersion,
        data.eligible,
        JSON.stringify(data.norms),
        data.previousGatheringId ?? null,
        revision,
        actorId,
      ],
    );
  },
  NoticePublished: async ({ id, data }, tx) => {
    await tx.query(
      `insert into notice (gathering_id, notice_id, channel, where_kk, where_ru, published_on, proof_document_id, change,
         of_cancellation)
       select $1, $2, $3, $4, $5, $6, $7, $8, status = 'cancelled' from gathering where gathering_id = $1`,
      [
        id,
        data.noticeId,
        data.channel,
        data.where.kk,
        data.where.ru,
        data.publishedOn,
        data.proof?.documentId ?? null,
        data.change,
      ],
    );
  },
  NoticeDeadlineMissed: ({ id, data }, tx) => missed(id, 'notice', data.dueOn, data.by, tx),
  SeparateGatheringPostponed: async ({ id, data }, tx) => {
    await nobodyCameYet(id, data.startsAt, tx);
    await tx.query(
      `update gathering set starts_at = $2, place_kk = $3, place_ru = $4, changes = $5,
         roll_version = coalesce($6, roll_version), eligible = coalesce($7, eligible) where gathering_id = $1`,
      [
        id,
        data.startsAt,
        data.place.kk,
        data.place.ru,
        data.change,
        data.rollVersion ?? null,
        data.eligible ?? null,
      ],
    );
  },
  SeparateGatheringCancelled: async ({ id, data }, tx) => {
    await tx.query(`update gathering set status = 'cancelled', ended_at = $2 where gathering_id = $1`, [
      id,
      data.occurredAt,
    ]);
  },
  PriorityListed: nothing,
  SeparateGatheringOpened: async ({ id, data }, tx) => {
    await tx.query(`update gathering set opened_at = $2, chair_id = $3 where gathering_id = $1`, [
      id,
      data.occurredAt,
      data.chair.officialId,
    ]);
  },
  QuorumReached: async ({ id }, tx) => {
    await tx.query(`update gathering set status = 'inSession', wait_until = null where gathering_id = $1`, [
      id,
    ]);
  },
  QuorumWaitStarted: async ({ id, data }, tx) => {
    await tx.query(
      `update gathering set status = 'waitingForQuorum', wait_until = $2 where gathering_id = $1`,
      [id, data.until],
    );
  },
  QuorumFailed: async ({ id, data }, tx) => {
    await tx.query(
      `update gathering set status = 'notHeld', outcome = 'notHeld', ended_at = $2, wait_until = null where gathering_id = $1`,
      [id, data.occurredAt],
    );
  },
  QuorumLost: ({ id }, tx) => status(id, 'adjourned', tx),
  QuorumRestored: ({ id }, tx) => status(id, 'inSession', tx),
  SecretaryElected: async ({ id, data }, tx) => {
    await tx.query(`update gathering set secretary_id = $2 where gathering_id = $1`, [id, data.memberId]);
  },
  SecretaryNotElected: nothing,
  CandidateNominated: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into candidate (gathering_id, member_id, ordinal, nominated_by, in_advance, consent)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (gathering_id, member_id) do update set withdrawn = false, ordinal = $3, nominated_by = $4,
         in_advance = $5, consent = $6`,
      [id, data.memberId, revision, data.nominatedBy ?? null, data.inAdvance, data.consent],
    );
  },
  CandidateWithdrawn: async ({ id, data }, tx) => {
    await tx.query(`update candidate set withdrawn = true where gathering_id = $1 and member_id = $2`, [
      id,
      data.memberId,
    ]);
  },
  NominationsClosed: nothing,
  CandidateVoteOpened: async ({ id, data }, tx) => {
    await tx.query(
      `insert into candidate_vote (gathering_id, member_id, round, base) values ($1, $2, $3, $4)
       on conflict (gathering_id, member_id, round) do update set base = $4`,
      [id, data.memberId, data.round, data.present],
    );
    await tx.query(`update gathering set round = $2 where gathering_id = $1`, [id, data.round]);
  },
  CandidateVoteCounted: async ({ id, data }, tx) => {
    const { mode, ...counts }: OpenVote = data.vote;
    await tx.query(
      `update candidate_vote set base = $4, mode = $5, votes_for = $6, votes_against = $7, votes_abstained = $8
       where gathering_id = $1 and member_id = $2 and round = $3`,
      [id, data.memberId, data.round, data.base, mode, counts.for, counts.against, counts.abstained],
    );
  },
  RepresentativesElected: async ({ id, data }, tx) => {
    await tx.query(`update candidate set elected = member_id = any($2::uuid[]) where gathering_id = $1`, [
      id,
      data.elected.map((representative) => representative.memberId),
    ]);
  },
  ElectionTied: async ({ id, data }, tx) => {
    await tx.query(`update gathering set round = $2 where gathering_id = $1`, [id, data.round + 1]);
  },
  SpeechRecorded: nothing,
  DissentRecorded: nothing,
  SeparateGatheringClosed: async ({ id, data }, tx) => {
    await tx.query(
      `update gathering set status = 'closed', outcome = $2, ended_at = $3 where gathering_id = $1`,
      [id, data.outcome, data.occurredAt],
    );
  },
};

/** Who had come on the former day has not come on the new one. */
async function nobodyCameYet(id: string, startsAt: string, tx: ProjectionTransaction): Promise<void> {
  const [row] = await tx.query<{ starts_at: Date }>(
    `select starts_at from gathering where gathering_id = $1`,
    [id],
  );
  if (!row || localDate(row.starts_at.toISOString()) === localDate(startsAt)) return;
  await tx.query(`delete from participant where gathering_id = $1`, [id]);
  await tx.query(`delete from guest where gathering_id = $1`, [id]);
  await tx.query(`update desk set entries = 0 where gathering_id = $1`, [id]);
  await tx.query(`update gathering set present = 0 where gathering_id = $1`, [id]);
}

async function status(id: string, value: string, tx: ProjectionTransaction): Promise<void> {
  await tx.query(`update gathering set status = $2 where gathering_id = $1`, [id, value]);
}
