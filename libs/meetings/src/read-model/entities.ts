import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, JsonValue, Kato } from '#libs/kernel';
import type { BilingualText } from '../domain/section-plan.events.js';

const SCHEMA = 'read_meetings';

@Entity({ schema: SCHEMA, name: 'section_plan', synchronize: false })
export class SectionPlanRow {
  @PrimaryColumn('uuid', { name: 'plan_id' }) planId!: string;
  @Column('text') territory!: Kato;
  @Column('text', { name: 'order_number' }) orderNumber!: string;
  @Column('date', { name: 'order_date' }) orderDate!: CalendarDate;
  @Column('text') status!: 'proposed' | 'approved' | 'rejected';
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('text', { name: 'decision_number', nullable: true }) decisionNumber!: string | null;
  @Column('date', { name: 'decision_date', nullable: true }) decisionDate!: CalendarDate | null;
  @Column('uuid', { name: 'reasons_text_id', nullable: true }) reasonsTextId!: string | null;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'section', synchronize: false })
export class SectionRow {
  @PrimaryColumn('uuid', { name: 'plan_id' }) planId!: string;
  @PrimaryColumn('uuid', { name: 'section_id' }) sectionId!: string;
  @Column('int') ordinal!: number;
  @Column('text', { name: 'name_kk' }) nameKk!: string;
  @Column('text', { name: 'name_ru' }) nameRu!: string;
  @Column('text') kind!: string;
  @Column('int') quota!: number;
  @Column('jsonb') areas!: { kato: Kato; street?: string; houses?: string[] }[];
}

export const GATHERING_STATUSES = [
  'convened',
  'waitingForQuorum',
  'inSession',
  'adjourned',
  'closed',
  'notHeld',
  'cancelled',
] as const;
export type GatheringStatus = (typeof GATHERING_STATUSES)[number];

@Entity({ schema: SCHEMA, name: 'gathering', synchronize: false })
export class GatheringRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @Column('text') territory!: Kato;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('uuid', { name: 'section_id' }) sectionId!: string;
  @Column('text', { name: 'section_name_kk' }) sectionNameKk!: string;
  @Column('text', { name: 'section_name_ru' }) sectionNameRu!: string;
  @Column('int') quota!: number;
  @Column('text', { name: 'order_number' }) orderNumber!: string;
  @Column('date', { name: 'order_date' }) orderDate!: CalendarDate;
  @Column('text', { name: 'decision_number' }) decisionNumber!: string;
  @Column('date', { name: 'decision_date' }) decisionDate!: CalendarDate;
  @Column('text', { name: 'place_kk' }) placeKk!: string;
  @Column('text', { name: 'place_ru' }) placeRu!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('jsonb') agenda!: BilingualText[];
  @Column('date', { name: 'notice_on' }) noticeOn!: CalendarDate;
  @Column('int', { name: 'roll_version' }) rollVersion!: number;
  @Column('int') eligible!: number;
  @Column('int') present!: number;
  @Column('int', { name: 'arrived_late' }) arrivedLate!: number;
  @Column('jsonb') norms!: Record<
    string,
    { value: JsonValue; source: string; origin: string; validFrom: string; confidence: string }
  >;
  @Column('text') status!: GatheringStatus;
  @Column('boolean', { name: 'on_paper' }) onPaper!: boolean;
  @Column('boolean', { name: 'paper_checked' }) paperChecked!: boolean;
  @Column('int') changes!: number;
  @Column('uuid', { name: 'previous_gathering_id', nullable: true }) previousGatheringId!: string | null;
  @Column('timestamptz', { name: 'wait_until', nullable: true }) waitUntil!: Date | null;
  @Column('uuid', { name: 'chair_id', nullable: true }) chairId!: string | null;
  @Column('uuid', { name: 'secretary_id', nullable: true }) secretaryId!: string | null;
  @Column('int') round!: number;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('timestamptz', { name: 'chair_signed_at', nullable: true }) chairSignedAt!: Date | null;
  @Column('timestamptz', { name: 'secretary_signed_at', nullable: true }) secretarySignedAt!: Date | null;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: CalendarDate | null;
  @Column('date', { name: 'delivery_due_on', nullable: true }) deliveryDueOn!: CalendarDate | null;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: CalendarDate | null;
  @Column('uuid', { name: 'public_document_id', nullable: true }) publicDocumentId!: string | null;
  @Column('uuid', { name: 'convened_by', nullable: true }) convenedBy!: string | null;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'notice', synchronize: false })
export class NoticeRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('uuid', { name: 'notice_id' }) noticeId!: string;
  @Column('text') channel!: string;
  @Column('text', { name: 'where_kk' }) whereKk!: string;
  @Column('text', { name: 'where_ru' }) whereRu!: string;
  @Column('date', { name: 'published_on' }) publishedOn!: CalendarDate;
  @Column('uuid', { name: 'proof_document_id', nullable: true }) proofDocumentId!: string | null;
  @Column('int') change!: number;
  @Column('boolean', { name: 'of_cancellation' }) ofCancellation!: boolean;
}

@Entity({ schema: SCHEMA, name: 'participant', synchronize: false })
export class ParticipantRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('uuid', { name: 'plan_id' }) planId!: string;
  @Column('text') state!: 'present' | 'left' | 'annulled';
  @Column('boolean') admitted!: boolean;
  @Column('boolean', { name: 'identity_seen' }) identitySeen!: boolean;
  @Column('boolean') assisted!: boolean;
  @Column('text', { name: 'desk_id', nullable: true }) deskId!: string | null;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}

@Entity({ schema: SCHEMA, name: 'desk', synchronize: false })
export class DeskRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('text', { name: 'desk_id' }) deskId!: string;
  @Column('text', { name: 'device_id' }) deviceId!: string;
  @Column('text') status!: 'enlisted' | 'synced' | 'lost';
  @Column('int') entries!: number;
  @Column('timestamptz', { name: 'enlisted_at' }) enlistedAt!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}

@Entity({ schema: SCHEMA, name: 'guest', synchronize: false })
export class GuestRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('uuid', { name: 'guest_id' }) guestId!: string;
  @Column('text') kind!: string;
  @Column('uuid', { name: 'name_text_id' }) nameTextId!: string;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
}

@Entity({ schema: SCHEMA, name: 'candidate', synchronize: false })
export class CandidateRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') ordinal!: number;
  @Column('uuid', { name: 'nominated_by', nullable: true }) nominatedBy!: string | null;
  @Column('boolean', { name: 'in_advance' }) inAdvance!: boolean;
  @Column('text') consent!: string;
  @Column('boolean') withdrawn!: boolean;
  @Column('boolean') elected!: boolean;
}

@Entity({ schema: SCHEMA, name: 'candidate_vote', synchronize: false })
export class CandidateVoteRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('int') round!: number;
  @Column('int') base!: number;
  @Column('text', { nullable: true }) mode!: string | null;
  @Column('int', { name: 'votes_for', nullable: true }) votesFor!: number | null;
  @Column('int', { name: 'votes_against', nullable: true }) votesAgainst!: number | null;
  @Column('int', { name: 'votes_abstained', nullable: true }) votesAbstained!: number | null;
}

/** What happened, in order: the meeting's own chronicle, for the timeline and the minutes as you go. */
@Entity({ schema: SCHEMA, name: 'meeting_record', synchronize: false })
export class MeetingRecordRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('jsonb') facts!: Record<string, unknown>;
}

@Entity({ schema: SCHEMA, name: 'missed_deadline', synchronize: false })
export class MissedDeadlineRow {
  @PrimaryColumn('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @PrimaryColumn('text') kind!: string;
  @Column('text') territory!: Kato;
  @Column('date', { name: 'due_on' }) dueOn!: CalendarDate;
  @Column('text', { name: 'missed_by' }) missedBy!: string;
}

export const MEETINGS_ENTITIES = [
  SectionPlanRow,
  SectionRow,
  GatheringRow,
  NoticeRow,
  ParticipantRow,
  DeskRow,
  GuestRow,
  CandidateRow,
  CandidateVoteRow,
  MeetingRecordRow,
  MissedDeadlineRow,
];
