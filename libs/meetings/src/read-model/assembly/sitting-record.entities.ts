import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '#libs/kernel';

const SCHEMA = 'read_assemblies';

/** A postponement or the cancellation. */
@Entity({ schema: SCHEMA, name: 'sitting_change', synchronize: false })
export class SittingChangeRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('int') ordinal!: number;
  @Column('text') kind!: 'postponed' | 'cancelled';
  @Column('text') reason!: string;
  @Column('uuid', { name: 'explanation_id', nullable: true }) explanationId!: string | null;
  @Column('timestamptz', { name: 'was_at' }) wasAt!: Date;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
}

@Entity({ schema: SCHEMA, name: 'sitting_material', synchronize: false })
export class SittingMaterialRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'material_id' }) materialId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('int') ordinal!: number;
  @Column('text', { name: 'title_kk' }) titleKk!: string;
  @Column('text', { name: 'title_ru' }) titleRu!: string;
  @Column('uuid', { name: 'document_id' }) documentId!: string;
  @Column('boolean', { name: 'is_open' }) isOpen!: boolean;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: CalendarDate | null;
  @Column('boolean') late!: boolean;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}

@Entity({ schema: SCHEMA, name: 'sitting_recording', synchronize: false })
export class SittingRecordingRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('text') url!: string;
  @Column('int') ordinal!: number;
  @Column('timestamptz', { name: 'linked_at' }) linkedAt!: Date;
}

export const SITTING_RECORD_ENTITIES = [SittingChangeRow, SittingMaterialRow, SittingRecordingRow];
