import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { HandedOver, HandoverOffice } from '../domain/handover.events.js';

export const HANDOVERS_TABLES = `
create table handover (
  handover_id uuid primary key,
  territory text not null,
  office text not null,
  handed_by uuid not null,
  taken_by uuid not null,
  handed_on date not null,
  act_number text not null,
  act_date date not null,
  document_id uuid,
  open jsonb not null,
  occurred_at timestamptz not null,
  event_id uuid not null
);
create index handover_territory on handover (territory, handed_on desc, handover_id);
`;

/** An office that changed hands, with what was open in it. */
@Entity({ schema: 'read_handovers', name: 'handover', synchronize: false })
export class HandoverRow {
  @PrimaryColumn('uuid', { name: 'handover_id' }) handoverId!: string;
  @Column('text') territory!: Kato;
  @Column('text') office!: HandoverOffice;
  @Column('uuid', { name: 'handed_by' }) from!: string;
  @Column('uuid', { name: 'taken_by' }) to!: string;
  @Column('date', { name: 'handed_on' }) on!: CalendarDate;
  @Column('text', { name: 'act_number' }) actNumber!: string;
  @Column('date', { name: 'act_date' }) actDate!: CalendarDate;
  @Column('uuid', { name: 'document_id', nullable: true }) documentId!: string | null;
  @Column('jsonb') open!: readonly HandedOver[];
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
}
