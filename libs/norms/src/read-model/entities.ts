import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Kato } from '#libs/kernel';
import type { NormId } from '../norm.js';

@Entity({ schema: 'read_norms', name: 'norm_override', synchronize: false })
export class NormOverrideRow {
  @PrimaryColumn('uuid', { name: 'override_id' }) overrideId!: string;
  @Column('text') territory!: Kato;
  @Column('text', { name: 'norm_id' }) normId!: NormId;
  @Column('jsonb') value!: unknown;
  @Column('date', { name: 'valid_from' }) validFrom!: CalendarDate;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: CalendarDate | null;
  @Column('date', { name: 'revoked_from', nullable: true }) revokedFrom!: CalendarDate | null;
  @Column('text', { name: 'decision_number' }) decisionNumber!: string;
  @Column('date', { name: 'decision_date' }) decisionDate!: CalendarDate;
}

export const NORMS_ENTITIES = [NormOverrideRow];
