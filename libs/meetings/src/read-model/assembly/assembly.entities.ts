import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, JsonValue, Kato } from '#libs/kernel';
import type { SittingBody } from '#libs/norms';
import type { Bulletins, CandidateGroup, RemoteChannel } from '../../domain/assembly-meeting.events.js';
import { SittingAnnexRow } from './correction.entities.js';
import { GATHERING_ENTITIES } from './gathering.entities.js';
import { SITTING_RECORD_ENTITIES } from './sitting-record.entities.js';

const SCHEMA = 'read_assemblies';

@Entity({ schema: SCHEMA, name: 'assembly', synchronize: false })
export class AssemblyRow {
  @PrimaryColumn('uuid', { name: 'assembly_id' }) assemblyId!: string;
  @Column('text') territory!: Kato;
  @Column('int') population!: number;
  @Column('text', { name: 'decision_number' }) decisionNumber!: string;
  @Column('date', { name: 'decision_date' }) decisionDate!: CalendarDate;
  @Column('date', { name: 'term_from' }) termFrom!: CalendarDate;
  @Column('date', { name: 'term_to' }) termTo!: CalendarDate;
  @Column('int') size!: number;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('timestamptz', { name: 'term_announced_at', nullable: true }) termAnnouncedAt!: Date | null;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'seat', synchronize: false })
export class SeatRow {
  @PrimaryColumn('uuid', { name: 'assembly_id' }) assemblyId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @PrimaryColumn('date') since!: CalendarDate;
  @Column('date', { name: 'left_on', nullable: true }) leftOn!: CalendarDate | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'representative_of', nullable: true }) representativeOf!: string | null;
  @Column('jsonb') groups!: CandidateGroup[];
  @Column('uuid', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('int') ordinal!: number;
}

@Entity({ schema: SCHEMA, name: 'sitting', synchronize: false })
export class SittingRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') body!: SittingBody;
  @Column('uuid', { name: 'assembly_id', nullable: true }) assemblyId!: string | null;
  @Column('text') composition!: SittingComposition;
  @Column('uuid', { name: 'plan_id', nullable: true }) planId!: string | null;
  @Column('uuid', { name: 'initiative_id', nullable: true }) initiativeId!: string | null;
  @Column('text') territory!: Kato;
  @Column('text', { name: 'convened_by' }) convenedBy!: 'akim' | 'members' | 'residents';
  @Column('int') initiators!: number;
  @Column('text', { name: 'place_kk' }) placeKk!: string;
  @Column('text', { name: 'place_ru' }) placeRu!: string;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  /** How often it was postponed. */
  @Column('int') changes!: number;
  @Column('uuid', { name: 'previous_meeting_id', nullable: true }) previousMeetingId!: string | null;
  @Column('date', { name: 'notice_on' }) noticeOn!: CalendarDate;
  @Column('int') notices!: number;
  @Column('int') members!: number;
  @Column('int') required!: number;
  @Column('int') present!: number;
  @Column('text') status!: SittingStatus;
  @Column('timestamptz', { name: 'wait_until', nullable: true }) waitUntil!: Date | null;
  @Column('boolean', { name: 'in_public', nullable: true }) inPublic!: boolean | null;
  @Column('uuid', { name: 'opener_id', nullable: true }) openerId!: string | null;
  @Column('uuid', { name: 'chair_id', nullable: true }) chairId!: string | null;
  @Column('uuid', { name: 'secretary_id', nullable: true }) secretaryId!: string | null;
  @Column('boolean', { name: 'agenda_approved' }) agendaApproved!: boolean;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('timestamptz', { name: 'chair_signed_at', nullable: true }) chairSignedAt!: Date | null;
  @Column('timestamptz', { name: 'secretary_signed_at', nullable: true }) secretarySignedAt!: Date | null;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: CalendarDate | null;
  @Column('date', { name: 'delivery_due_on', nullable: true }) deliveryDueOn!: CalendarDate | null;
  @Column('jsonb') norms!: Record<string, FrozenNormJson>;
  @Column('int') revision!: number;
}

/** Who takes part: the assembly's members, representatives of separate gatherings, or every resident. */
export const SITTING_COMPOSITIONS = ['members', 'representatives', 'residents'] as const;
export type SittingComposition = (typeof SITTING_COMPOSITIONS)[number];

export interface FrozenNormJson {
  readonly value: JsonValue;
  readonly source: string;
  readonly origin: string;
  readonly validFrom: string;
  readonly confidence: string;
}

export const SITTING_STATUSES = [
  'convened',
  'waitingForQuorum',
  'inSession',
  'adjourned',
  'closed',
  'notHeld',
  'cancelled',
] as const;
export type SittingStatus = (typeof SITTING_STATUSES)[number];

@Entity({ schema: SCHEMA, name: 'sitting_item', synchronize: false })
export class SittingItemRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int') ordinal!: number;
  @Column('text') competence!: string;
  @Column('text', { name: 'title_kk' }) titleKk!: string;
  @Column('text', { name: 'title_ru' }) titleRu!: string;
  @Column('uuid', { nullable: true }) repeats!: string | null;
  @Column('text') ballot!: 'open' | 'secret';
  @Column('jsonb', { nullable: true }) bulletins!: Bulletins | null;
  @Column('boolean') withdrawn!: boolean;
  @Column('int') recused!: number;
  @Column('text', { name: 'text_kk', nullable: true }) textKk!: string | null;
  @Column('text', { name: 'text_ru', nullable: true }) textRu!: string | null;
  @Column('text', { nullable: true }) mode!: string | null;
  @Column('int', { name: 'votes_for', nullable: true }) votesFor!: number | null;
  @Column('int', { name: 'votes_against', nullable: true }) votesAgainst!: number | null;
  @Column('int', { name: 'votes_abstained', nullable: true }) votesAbstained!: number | null;
  @Column('int', { nullable: true }) base!: number | null;
  @Column('boolean', { nullable: true }) tie!: boolean | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId!: string | null;
}

export const SITTING_MEMBER_STATES = ['absent', 'excused', 'present', 'left'] as const;
export type SittingMemberState = (typeof SITTING_MEMBER_STATES)[number];

@Entity({ schema: SCHEMA, name: 'sitting_member', synchronize: false })
export class SittingMemberRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') ordinal!: number;
  @Column('text') state!: SittingMemberState;
  @Column('timestamptz', { name: 'registered_at', nullable: true }) registeredAt!: Date | null;
  /** The vault text that says why the member cannot come. */
  @Column('uuid', { name: 'excuse_id', nullable: true }) excuseId!: string | null;
  @Column('text', { nullable: true }) remote!: RemoteChannel | null;
}

@Entity({ schema: SCHEMA, name: 'sitting_recusal', synchronize: false })
export class SittingRecusalRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') ordinal!: number;
}

@Entity({ schema: SCHEMA, name: 'sitting_invitee', synchronize: false })
export class SittingInviteeRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'guest_id' }) guestId!: string;
  @Column('text') kind!: string;
  @Column('int') ordinal!: number;
}

@Entity({ schema: SCHEMA, name: 'sitting_missed', synchronize: false })
export class SittingMissedRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('text') kind!: string;
  @PrimaryColumn('date', { name: 'due_on' }) dueOn!: CalendarDate;
  @Column('jsonb', { name: 'missed_by' }) missedBy!: readonly string[];
}

@Entity({ schema: SCHEMA, name: 'sitting_record', synchronize: false })
export class SittingRecordRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
}

export const ASSEMBLY_ENTITIES = [
  AssemblyRow,
  SeatRow,
  SittingRow,
  SittingItemRow,
  SittingMemberRow,
  SittingRecusalRow,
  SittingInviteeRow,
  SittingMissedRow,
  SittingRecordRow,
  SittingAnnexRow,
  ...SITTING_RECORD_ENTITIES,
  ...GATHERING_ENTITIES,
];
