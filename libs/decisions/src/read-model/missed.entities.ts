import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { CalendarDate, Kato } from '#libs/kernel';
import { DecisionRow } from './decision.entities.js';
import type { DecisionDeadline } from './missed.projector.js';

/** A deadline of a decision that passed. */
@Entity({ schema: 'read_decisions', name: 'decision_missed', synchronize: false })
export class DecisionMissedRow {
  @PrimaryColumn('uuid', { name: 'decision_id' }) decisionId!: string;
  @PrimaryColumn('text') kind!: DecisionDeadline;
  @Column('text') territory!: Kato;
  @Column('date', { name: 'due_on' }) dueOn!: CalendarDate;
  @Column('uuid', { name: 'missed_by', nullable: true }) missedBy!: string | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn!: CalendarDate | null;
  @ManyToOne(() => DecisionRow) @JoinColumn({ name: 'decision_id' }) decision!: DecisionRow;
}
