import { localDate } from '#libs/kernel';
import type { ProjectionTransaction } from '#libs/projections';
import type { AssemblyMeetingEvent, MeetingEventData } from '../../domain/assembly-meeting.events.js';
import type { Projectors } from '../projector.js';
import type { SittingChangeRow } from './sitting-record.entities.js';

type Change = Extract<AssemblyMeetingEvent, { readonly type: 'AssemblyPostponed' | 'AssemblyCancelled' }>;
type Postponed = MeetingEventData<'AssemblyPostponed'>;

/** A sitting that is postponed or cancelled. */
export const changeProjectors: Projectors<Change> = {
  AssemblyPostponed: async ({ id, data, revision }, tx) => {
    await changed(id, 'postponed', revision, data, tx);
    const { place, startsAt, noticeOn, change, eligible, required } = data;
    await tx.query(
      `update sitting set place_kk = $2, place_ru = $3, starts_at = $4, notice_on = $5, changes = $6,
         members = $7, required = $8, notices = 0
       where meeting_id = $1`,
      [id, place.kk, place.ru, startsAt, noticeOn, change, eligible, required],
    );
    if (localDate(data.from) !== localDate(startsAt)) await nobodyHasCome(id, data, tx);
    await whoComes(id, data, tx);
  },
  AssemblyCancelled: async ({ id, data, revision }, tx) => {
    await changed(id, 'cancelled', revision, data, tx);
    await tx.query(`update sitting set status = 'cancelled' where meeting_id = $1`, [id]);
  },
};

async function changed(
  id: string,
  kind: SittingChangeRow['kind'],
  revision: number,
  { reason, explanation, occurredAt }: Change['data'],
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(
    `insert into sitting_change (meeting_id, ordinal, kind, reason, explanation_id, was_at, occurred_at)
     select meeting_id, $2, $3, $4, $5, starts_at, $6 from sitting where meeting_id = $1`,
    [id, revision, kind, reason, explanation?.textId ?? null, occurredAt],
  );
}

/** Residents are listed as they come, members from the beginning. */
async function nobodyHasCome(
  id: string,
  { rollVersion }: Postponed,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(`update sitting set present = 0 where meeting_id = $1`, [id]);
  await tx.query(`delete from sitting_invitee where meeting_id = $1`, [id]);
  await tx.query(
    rollVersion === undefined
      ? `update sitting_member set state = 'absent', registered_at = null, excuse_id = null, remote = null where meeting_id = $1`
      : `delete from sitting_member where meeting_id = $1`,
    [id],
  );
}

async function whoComes(id: string, { members }: Postponed, tx: ProjectionTransaction): Promise<void> {
  if (!members) return;
  await tx.query(`delete from sitting_member where meeting_id = $1 and member_id <> all($2::uuid[])`, [
    id,
    members,
  ]);
  for (const [ordinal, memberId] of members.entries())
    await tx.query(
      `insert into sitting_member (meeting_id, member_id, ordinal) values ($1, $2, $3)
       on conflict (meeting_id, member_id) do update set ordinal = excluded.ordinal`,
      [id, memberId, ordinal],
    );
}
