import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '#libs/kernel';
import type { CandidateGroup, SectionSeats } from '../../domain/assembly-meeting.events.js';

const SCHEMA = 'read_assemblies';

@Entity({ schema: SCHEMA, name: 'sitting_priority', synchronize: false })
export class SittingPriorityRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'priority_id' }) priorityId!: string;
  @Column('uuid', { name: 'gathering_id' }) gatheringId!: string;
  @Column('uuid', { name: 'text_id' }) textId!: string;
  @Column('int') ordinal!: number;
}

@Entity({ schema: SCHEMA, name: 'sitting_election', synchronize: false })
export class SittingElectionRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @Column('uuid', { name: 'assembly_id', nullable: true }) assemblyId!: string | null;
  @Column('int') population!: number;
  @Column('int') size!: number;
  @Column('jsonb') sections!: SectionSeats[];
  @Column('date', { name: 'term_from' }) termFrom!: CalendarDate;
  @Column('date', { name: 'term_to' }) termTo!: CalendarDate;
  @Column('int') round!: number;
  /** Who is voted on again; everybody in the first round. */
  @Column('jsonb', { nullable: true }) contenders!: string[] | null;
  @Column('text', { nullable: true }) outcome!: 'elected' | 'notElected' | null;
}

@Entity({ schema: SCHEMA, name: 'sitting_candidate', synchronize: false })
export class SittingCandidateRow {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' }) itemId!: string;
  @PrimaryColumn('uuid', { name: 'member_id' }) memberId!: string;
  @Column('int') ordinal!: number;
  @Column('jsonb') groups!: CandidateGroup[];
  @Column('uuid', { name: 'section_id', nullable: true }) sectionId!: string | null;
  @Column('uuid', { name: 'representative_of', nullable: true }) representativeOf!: string | null;
  /** The vote counted last. */
  @Column('int', { nullable: true }) round!: number | null;
  @Column('int', { name: 'votes_for', nullable: true }) votesFor!: number | null;
  @Column('int', { name: 'votes_against', nullable: true }) votesAgainst!: number | null;
  @Column('int', { name: 'votes_abstained', nullable: true }) votesAbstained!: number | null;
  @Column('int', { nullable: true }) base!: number | null;
  @Column('boolean') elected!: boolean;
}

export const GATHERING_ENTITIES = [SittingPriorityRow, SittingElectionRow, SittingCandidateRow];
