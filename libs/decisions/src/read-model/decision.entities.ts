import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate, JsonObject, JsonValue, Kato } from '#libs/kernel';
import type { Indicator, IndicatorValue } from '../domain/decision.events.js';
import type { DecisionPhase } from '../domain/decision.state.js';

const SCHEMA = 'read_decisions';

/** Whose turn it is. */
export const AWAITED = [
  'chairAndSecretary',
  'akim',
  'responsible',
  'evaluation',
  'assembly',
  'maslikhat',
  'districtAkim',
] as const;
export type Awaited = (typeof AWAITED)[number];

@Entity({ schema: SCHEMA, name: 'decision', synchronize: false })
export class DecisionRow {
  @PrimaryColumn('uuid', { name: 'decision_id' }) decisionId!: string;
  @Column('text') territory!: Kato;
  @Column('text') body!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'item_id' }) itemId!: string;
  @Column('text') competence!: string;
  @Column('text', { name: 'text_kk' }) textKk!: string;
  @Column('text', { name: 'text_ru' }) textRu!: string;
  @Column('timestamptz', { name: 'adopted_at' }) adoptedAt!: Date;
  @Column('int', { name: 'votes_for' }) votesFor!: number;
  @Column('int', { name: 'votes_against' }) votesAgainst!: number;
  @Column('int', { name: 'votes_abstained' }) votesAbstained!: number;
  @Column('int') base!: number;
  @Column('boolean', { name: 'in_public' }) inPublic!: boolean;
  @Column('uuid', { name: 'minutes_document_id' }) minutesDocumentId!: string;
  @Column('date', { name: 'publication_due_on' }) publicationDueOn!: CalendarDate;
  @Column('text') phase!: DecisionPhase;
  @Column('text', { nullable: true }) awaits!: Awaited | null;
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: CalendarDate | null;
  @Column('text', { name: 'incoming_number', nullable: true }) incomingNumber!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: CalendarDate | null;
  @Column('text', { nullable: true }) answer!: 'agreed' | 'disagreed' | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: CalendarDate | null;
  @Column('uuid', { name: 'reasons_text_id', nullable: true }) reasonsTextId!: string | null;
  @Column('uuid', { nullable: true }) responsible!: string | null;
  @Column('date', { nullable: true }) deadline!: CalendarDate | null;
  @Column('jsonb') indicators!: Indicator[];
  @Column('jsonb', { name: 'indicator_values' }) indicatorValues!: IndicatorValue[];
  @Column('boolean') reported!: boolean;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: CalendarDate | null;
  @Column('text', { name: 'published_kk', nullable: true }) publishedKk!: string | null;
  @Column('text', { name: 'published_ru', nullable: true }) publishedRu!: string | null;
  @Column('uuid', { name: 'contest_id', nullable: true }) contestId!: string | null;
  @Column('jsonb') norms!: Record<
    string,
    { value: JsonValue; source: string; origin: string; validFrom: string; confidence: string }
  >;
  @Column('int') revision!: number;
}

@Entity({ schema: SCHEMA, name: 'decision_step', synchronize: false })
export class DecisionStepRow {
  @PrimaryColumn('uuid', { name: 'decision_id' }) decisionId!: string;
  @PrimaryColumn('int') revision!: number;
  @Column('uuid', { name: 'event_id' }) eventId!: string;
  @Column('text') type!: string;
  @Column('timestamptz', { name: 'occurred_at' }) occurredAt!: Date;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('text', { name: 'actor_role' }) actorRole!: string;
  @Column('text') channel!: string;
  @Column('jsonb') facts!: JsonObject;
}
