import type { ProjectionTransaction } from '#libs/projections';
import {
  assemblyConvening,
  gatheringConvening,
  requiredPresent,
} from '../../domain/assembly-meeting.convening.js';
import type { Convening } from '../../domain/assembly-meeting.convening.js';
import type {
  AgendaItem,
  AssemblyMeetingEvent,
  MeetingEventData,
} from '../../domain/assembly-meeting.events.js';
import type { QuorumFacts } from '../../domain/separate-gathering.events.js';
import { nothing } from '../projector.js';
import type { Projectors } from '../projector.js';
import type {
  SittingComposition,
  SittingMemberState,
  SittingRow,
  SittingStatus,
} from './assembly.entities.js';
import { correctionProjectors } from './correction.projector.js';
import { changeProjectors } from './change.projector.js';
import { electionProjectors } from './election.projector.js';
import { sittingRecordProjectors } from './sitting-record.projector.js';

export const sittingProjectors: Projectors<AssemblyMeetingEvent> = {
  AssemblyConvened: async ({ data }, tx) => {
    const { convener, assemblyId } = data;
    const initiators = convener.kind === 'members' ? convener.initiators.length : 0;
    const of = {
      assemblyId,
      composition: 'members',
      convenedBy: convener.kind,
      initiators,
      previousMeetingId: data.previousMeetingId,
    } as const;
    await convened(assemblyConvening(data), data, of, tx);
  },
  GatheringConvened: async ({ id, data }, tx) => {
    const { composition, convener, priorities } = data;
    const of = {
      composition: composition.kind,
      convenedBy: convener.kind === 'akim' ? ('akim' as const) : ('residents' as const),
      initiators: 0,
      ...(composition.kind === 'representatives' && { planId: composition.planId }),
      ...(convener.kind === 'initiative' && { initiativeId: convener.initiativeId }),
    };
    await convened(gatheringConvening(data), data, of, tx);
    for (const [ordinal, { gatheringId, priorityId, text }] of priorities.entries())
      await tx.query(
        `insert into sitting_priority (meeting_id, priority_id, gathering_id, text_id, ordinal)
         values ($1, $2, $3, $4, $5)`,
        [id, priorityId, gatheringId, text.textId, ordinal],
      );
  },
  ...electionProjectors,
  ...correctionProjectors,
  AssemblyNoticePublished: async ({ id }, tx) => {
    await tx.query(`update sitting set notices = notices + 1 where meeting_id = $1`, [id]);
  },
  AssemblyNoticeDeadlineMissed: ({ id, data }, tx) => missed(id, 'notice', data.dueOn, [data.by], tx),
  ...changeProjectors,
  ...sittingRecordProjectors,
  AssemblyAttendanceRegistered: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into sitting_member (meeting_id, member_id, ordinal, state, registered_at, remote)
       values ($1, $2, $4, 'present', $3, $5)
       on conflict (meeting_id, member_id) do update
         set state = 'present', registered_at = excluded.registered_at, remote = excluded.remote`,
      [id, data.memberId, data.occurredAt, revision, data.remote ?? null],
    );
    await present(id, data.present, tx);
  },
  AssemblyMemberDeparted: ({ id, data }, tx) => moved(id, data, 'left', tx),
  AssemblyMemberReturned: ({ id, data }, tx) => moved(id, data, 'present', tx),
  AssemblyInviteeRegistered: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into sitting_invitee (meeting_id, guest_id, kind, ordinal) values ($1, $2, $3, $4)`,
      [id, data.guestId, data.kind, revision],
    );
  },
  AssemblyOpened: async ({ id, data }, tx) => {
    await tx.query(`update sitting set opener_id = $2, in_public = $3 where meeting_id = $1`, [
      id,
      data.chair.officialId,
      data.inPublic,
    ]);
  },
  AssemblyQuorumReached: ({ id, data }, tx) => counted(id, 'inSession', data, tx),
  AssemblyQuorumWaitStarted: async ({ id, data }, tx) => {
    await counted(id, 'waitingForQuorum', data, tx);
    await tx.query(`update sitting set wait_until = $2 where meeting_id = $1`, [id, data.until]);
  },
  AssemblyQuorumFailed: async ({ id, data }, tx) => {
    await counted(id, 'notHeld', data, tx);
    await ended(id, 'notHeld', data.occurredAt, tx);
  },
  AssemblyQuorumLost: ({ id, data }, tx) => counted(id, 'adjourned', data, tx),
  AssemblyQuorumRestored: ({ id, data }, tx) => counted(id, 'inSession', data, tx),
  AssemblyOfficerElected: async ({ id, data }, tx) => {
    const column = data.part === 'chair' ? 'chair_id' : 'secretary_id';
    await tx.query(`update sitting set ${column} = $2 where meeting_id = $1`, [id, data.memberId]);
  },
  AssemblyOfficerNotElected: nothing,
  AssemblyAgendaApproved: async ({ id, data }, tx) => {
    await tx.query(`update sitting set agenda_approved = true where meeting_id = $1`, [id]);
    await tx.query(`update sitting_item set withdrawn = true where meeting_id = $1`, [id]);
    await items(id, data.items, tx);
  },
  AssemblyAgendaRejected: nothing,
  AssemblyMemberRecused: async ({ id, data, revision }, tx) => {
    await tx.query(
      `insert into sitting_recusal (meeting_id, item_id, member_id, ordinal) values ($1, $2, $3, $4)`,
      [id, data.itemId, data.memberId, revision],
    );
    await tx.query(`update sitting_item set recused = recused + 1 where meeting_id = $1 and item_id = $2`, [
      id,
      data.itemId,
    ]);
  },
  AssemblyItemDecided: async ({ id, data }, tx) => {
    const { itemId, text, vote, base, tie, outcome, decisionId } = data;
    await tx.query(
      `update sitting_item set text_kk = $3, text_ru = $4, mode = $5, votes_for = $6, votes_against = $7,
         votes_abstained = $8, base = $9, tie = $10, outcome = $11, decision_id = $12, bulletins = $13
       where meeting_id = $1 and item_id = $2`,
      [
        id,
        itemId,
        text.kk,
        text.ru,
        vote.mode,
        vote.for,
        vote.against,
        vote.abstained,
        base,
        tie,
        outcome,
        decisionId ?? null,
        vote.mode === 'secret' ? JSON.stringify(vote.bulletins) : null,
      ],
    );
  },
  AssemblySpeechRecorded: nothing,
  AssemblyDissentRecorded: nothing,
  AssemblyClosed: async ({ id, data }, tx) => {
    await status(id, 'closed', tx);
    await ended(id, data.outcome, data.occurredAt, tx);
  },
  AssemblyMinutesSigned: async ({ id, data }, tx) => {
    const column = data.part === 'chair' ? 'chair_signed_at' : 'secretary_signed_at';
    await tx.query(`update sitting set document_id = $2, ${column} = $3 where meeting_id = $1`, [
      id,
      data.document.documentId,
      data.occurredAt,
    ]);
  },
  AssemblyMinutesDelivered: async ({ id, data }, tx) => {
    await tx.query(
      `update sitting set incoming_number = $2, delivered_on = $3, delivery_due_on = $4 where meeting_id = $1`,
      [id, data.incomingNumber, data.deliveredOn, data.dueOn],
    );
  },
  AssemblyMinutesDeadlineMissed: ({ id, data }, tx) => missed(id, 'minutesDelivery', data.dueOn, data.by, tx),
};

/** What the two kinds of sittings do not have in common. */
interface Of {
  readonly assemblyId?: string;
  readonly composition: SittingComposition;
  readonly planId?: string;
  readonly initiativeId?: string;
  readonly previousMeetingId?: string | undefined;
  readonly convenedBy: SittingRow['convenedBy'];
  readonly initiators: number;
}

async function convened(
  convening: Convening,
  data: MeetingEventData<'AssemblyConvened'> | MeetingEventData<'GatheringConvened'>,
  of: Of,
  tx: ProjectionTransaction,
): Promise<void> {
  const { meetingId, members = [], eligible, body, territory, startsAt, noticeOn } = convening;
  await tx.query(
    `insert into sitting (meeting_id, body, assembly_id, composition, plan_id, initiative_id, territory, convened_by,
       initiators, place_kk, place_ru, starts_at, notice_on, members, required, status, norms, previous_meeting_id,
       revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'convened', $16, $17, 0)`,
    [
      meetingId,
      body,
      of.assemblyId ?? null,
      of.composition,
      of.planId ?? null,
      of.initiativeId ?? null,
      territory,
      of.convenedBy,
      of.initiators,
      data.place.kk,
      data.place.ru,
      startsAt,
      noticeOn,
      eligible,
      requiredPresent(convening),
      JSON.stringify(data.norms),
      of.previousMeetingId ?? null,
    ],
  );
  for (const [ordinal, memberId] of members.entries())
    await tx.query(`insert into sitting_member (meeting_id, member_id, ordinal) values ($1, $2, $3)`, [
      meetingId,
      memberId,
      ordinal,
    ]);
  await items(meetingId, data.agenda, tx);
}

async function items(id: string, agenda: readonly AgendaItem[], tx: ProjectionTransaction): Promise<void> {
  for (const [ordinal, { itemId, competence, title, repeats, ballot = 'open' }] of agenda.entries())
    await tx.query(
      `insert into sitting_item (meeting_id, item_id, ordinal, competence, title_kk, title_ru, repeats, ballot)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (meeting_id, item_id) do update set ordinal = excluded.ordinal, withdrawn = false`,
      [id, itemId, ordinal, competence, title.kk, title.ru, repeats ?? null, ballot],
    );
}

async function status(id: string, to: SittingStatus, tx: ProjectionTransaction): Promise<void> {
  await tx.query(`update sitting set status = $2 where meeting_id = $1`, [id, to]);
}

async function counted(
  id: string,
  to: SittingStatus,
  { required }: QuorumFacts,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(`update sitting set status = $2, required = $3 where meeting_id = $1`, [id, to, required]);
}

async function present(id: string, count: number, tx: ProjectionTransaction): Promise<void> {
  await tx.query(`update sitting set present = $2 where meeting_id = $1`, [id, count]);
}

async function moved(
  id: string,
  data: { readonly memberId: string; readonly present: number },
  state: SittingMemberState,
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(`update sitting_member set state = $3 where meeting_id = $1 and member_id = $2`, [
    id,
    data.memberId,
    state,
  ]);
  await present(id, data.present, tx);
}

async function ended(id: string, outcome: string, at: string, tx: ProjectionTransaction): Promise<void> {
  await tx.query(`update sitting set ended_at = $2, outcome = $3 where meeting_id = $1`, [id, at, outcome]);
}

async function missed(
  id: string,
  kind: string,
  dueOn: string,
  by: readonly string[],
  tx: ProjectionTransaction,
): Promise<void> {
  await tx.query(`insert into sitting_missed (meeting_id, kind, due_on, missed_by) values ($1, $2, $3, $4)`, [
    id,
    kind,
    dueOn,
    JSON.stringify(by),
  ]);
}
