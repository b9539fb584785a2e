import type { ProjectionTransaction } from '#libs/projections';
import { localDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { DecisionEvent } from '../domain/decision.events.js';

export const DECISION_DEADLINES = ['answer', 'higherAkim', 'execution', 'publication'] as const;
export type DecisionDeadline = (typeof DECISION_DEADLINES)[number];

/** Deadlines that passed, and when what was due was done after all. */
export const MISSED_TABLE = `
create table decision_missed (
  decision_id uuid not null,
  kind text not null,
  territory text not null,
  due_on date not null,
  missed_by uuid,
  done_on date,
  primary key (decision_id, kind)
);
create index decision_missed_territory on decision_missed (territory, due_on desc);
`;

const MISSED: Readonly<Record<string, DecisionDeadline>> = {
  AnswerDeadlineMissed: 'answer',
  HigherAkimDeadlineMissed: 'higherAkim',
  ExecutionDeadlineMissed: 'execution',
  PublicationDeadlineMissed: 'publication',
};

export async function projectMissed(
  id: string,
  event: DecisionEvent,
  tx: ProjectionTransaction,
): Promise<void> {
  switch (event.type) {
    case 'AnswerDeadlineMissed':
    case 'HigherAkimDeadlineMissed':
    case 'ExecutionDeadlineMissed':
    case 'PublicationDeadlineMissed':
      await tx.query(
        `insert into decision_missed (decision_id, kind, territory, due_on, missed_by)
         select $1, $2, territory, $3, $4 from decision where decision_id = $1`,
        [id, MISSED[event.type], event.data.dueOn, event.data.by ?? null],
      );
      return;
    default:
      for (const [kind, day] of doneBy(event))
        await tx.query(
          `update decision_missed set done_on = $3 where decision_id = $1 and kind = $2 and done_on is null`,
          [id, kind, day],
        );
  }
}

/** What an event does that may have been due; an annulled decision asks nothing of anybody any more. */
function doneBy(event: DecisionEvent): readonly (readonly [DecisionDeadline, CalendarDate])[] {
  switch (event.type) {
    case 'AkimAgreed':
    case 'AkimDisagreed':
      return [['answer', event.data.answeredOn]];
    case 'HigherAkimDecided':
      return [['higherAkim', event.data.answeredOn]];
    case 'ExecutionEvaluated':
      // What was found undone, or half done, was not done.
      return event.data.outcome === 'done' ? [['execution', localDate(event.data.occurredAt)]] : [];
    case 'DecisionPublished':
      return [['publication', event.data.publishedOn]];
    case 'ContestSettled': {
      if (event.data.outcome !== 'annulled') return [];
      const day = localDate(event.data.occurredAt);
      return DECISION_DEADLINES.map((kind) => [kind, day] as const);
    }
    default:
      return [];
  }
}
