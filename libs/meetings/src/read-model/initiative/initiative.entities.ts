import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BilingualText, CalendarDate, Kato } from '#libs/kernel';
import type { InitiativePhase } from '../../domain/initiative.state.js';

const SCHEMA = 'read_initiatives';

/** The read model of initiatives: natural keys only. */
export const INITIATIVES_TABLES = `
create table initiative (
  initiative_id uuid primary key,
  territory text not null,
  matters jsonb not null,
  phase text not null,
  eligible int not null,
  required int not null,
  signatures int not null default 0,
  opened_at timestamptz not null,
  until date not null,
  incoming_number text,
  submitted_at timestamptz,
  order_number text,
  order_date date,
  reasons_text_id text,
  words_text_id text,
  initiator_id text,
  answered_by text,
  revision int not null
);
create index initiative_territory on initiative (territory, opened_at desc, initiative_id);

create table initiative_signature (
  initiative_id uuid not null,
  member_id text not null,
  signed_on date not null,
  primary key (initiative_id, member_id)
);

create table initiative_step (
  initiative_id uuid not null,
  revision int not null,
  event_id uuid not null,
  type text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  primary key (initiative_id, revision)
);
`;

@Entity({ schema: SCHEMA, name: 'initiative', synchronize: false })
export class InitiativeRow {
  @PrimaryColumn('uuid', { name: 'initiative_id' }) initiativeId!: string;
  @Column('text') territory!: Kato;
  @Column('jsonb') matters!: readonly BilingualText[];
  @Column('text') phase!: InitiativePhase;
  @Column('int') eligible!: number;
  @Column('int') required!: number;
  @Column('int') signatures!: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
  @Column('date') until!: CalendarDate;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('text', { name: 'order_number', nullable: true }) orderNumber!: string | null;
  @Column('date', { name: 'order_date', nullable: true }) orderDate!: CalendarDate | null;
  @Column('text', { name: 'reasons_text_id', nullable: true }) reasonsTextId!: string | null;
  @Column('text', { name: 'words_text_id', nullable: true }) wordsTextId!: string | null;
  @Column('text', { name: 'initiator_id', nullable: true }) initiatorId!: string | null;
  @Column('text', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('int') revision!: number;
}

/** Who signed, for the signer alone. */
@Entity({ schema: SCHEMA, name: 'initiative_signature', synchronize: false })
export class InitiativeSignatureRow {
  @PrimaryColumn('uuid', { name: 'initiative_id' }) initiativeId!: string;
  @PrimaryColumn('text', { name: 'member_id' }) memberId!: string;
  @Column('date', { name: 'signed_on' }) signedOn!: CalendarDate;
}

@Entity({ schema: SCHEMA, name: 'initiative_step', synchronize: false })
export class InitiativeStepRow {
  @PrimaryColumn('uuid', { name: 'initiative_id' }) initiativeId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}

export const INITIATIVE_ENTITIES = [InitiativeRow, InitiativeSignatureRow, InitiativeStepRow];
