import type { RecordedEvent } from '#libs/event-store';
import type { Projection, ProjectionTransaction } from '#libs/projections';
import { DECISION } from '../domain/decision.events.js';
import type { DecisionEvent, DecisionEventData, ExecutionPlan } from '../domain/decision.events.js';
import type { DecisionPhase } from '../domain/decision.state.js';
import type { Awaited } from './decision.entities.js';
import { DECISIONS_TABLES } from './decisions.tables.js';
import { MISSED_TABLE, projectMissed } from './missed.projector.js';

type Changes = Readonly<Record<string, unknown>>;

/** Decisions as people read them: where each stands, and every step on the way. */
export const decisionsProjection: Projection = {
  name: 'decisions',
  version: 4,
  categories: [DECISION],
  tables: `${DECISIONS_TABLES}${MISSED_TABLE}`,
  apply: async (recorded, tx) => {
    const id = recorded.stream.slice(DECISION.length + 1);
    const event = recorded as unknown as DecisionEvent;
    if (event.type === 'DecisionAdopted') await insert(id, event.data, tx);
    else await update(id, changesOf(event), tx);
    await projectMissed(id, event, tx);
    await step(id, recorded, tx);
  },
};

async function insert(
  id: string,
  data: DecisionEventData<'DecisionAdopted'>,
  tx: ProjectionTransaction,
): Promise<void> {
  const { vote, text } = data;
  await tx.query(
    `insert into decision (decision_id, territory, body, body_id, meeting_id, item_id, competence, text_kk,
       text_ru, adopted_at, votes_for, votes_against, votes_abstained, base, in_public, minutes_document_id,
       publication_due_on, phase, awaits, norms, revision)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 'adopted',
       'chairAndSecretary', $18, 0)`,
    [
      id,
      data.territory,
      data.body,
      data.bodyId,
      data.meetingId,
      data.itemId,
      data.competence,
      text.kk,
      text.ru,
      data.adoptedAt,
      vote.for,
      vote.against,
      vote.abstained,
      vote.base,
      data.inPublic,
      data.minutes.documentId,
      data.publicationDueOn,
      JSON.stringify(data.norms),
    ],
  );
}

/** What an event changes in the decision's row, column by column. */
function changesOf(event: Exclude<DecisionEvent, { readonly type: 'DecisionAdopted' }>): Changes {
  switch (event.type) {
    case 'DecisionDelivered': {
      const { incomingNumber, deliveredOn, answerDueOn } = event.data;
      return {
        ...standing('delivered', 'akim', answerDueOn),
        incoming_number: incomingNumber,
        delivered_on: deliveredOn,
      };
    }
    case 'AkimAgreed':
      return { answer: 'agreed', answered_on: event.data.answeredOn, ...planned(event.data.plan) };
    case 'AkimDisagreed':
      return {
        ...standing('disagreed', 'assembly'),
        answer: 'disagreed',
        answered_on: event.data.answeredOn,
        reasons_text_id: event.data.reasons.textId,
      };
    case 'RepeatDiscussionHeld':
      return event.data.stands ? standing('confirmed', 'maslikhat') : standing('withdrawn');
    case 'MaslikhatDiscussed':
      return standing('beforeHigherAkim', 'districtAkim', event.data.higherAkimDueOn);
    case 'HigherAkimDecided':
      return event.data.plan ? planned(event.data.plan) : standing('setAside');
    case 'ExecutionReported':
      return { reported: true, awaits: 'evaluation', indicator_values: JSON.stringify(event.data.values) };
    case 'ExecutionEvaluated':
      return { ...standing(event.data.outcome), indicator_values: JSON.stringify(event.data.values) };
    case 'DecisionPublished': {
      const { publishedOn, where } = event.data;
      return { published_on: publishedOn, published_kk: where.kk, published_ru: where.ru };
    }
    case 'DecisionContested':
      return { contest_id: event.data.contestId };
    case 'ContestSettled':
      return { contest_id: null, ...(event.data.outcome === 'annulled' && standing('annulled')) };
    case 'AnswerDeadlineMissed':
    case 'HigherAkimDeadlineMissed':
    case 'ExecutionDeadlineMissed':
    case 'PublicationDeadlineMissed':
      return {};
  }
}

function standing(phase: DecisionPhase, awaits: Awaited | null = null, dueOn: string | null = null): Changes {
  return { phase, awaits, due_on: dueOn };
}

function planned({ responsible, deadline, indicators }: ExecutionPlan): Changes {
  return {
    ...standing('inExecution', 'responsible', deadline),
    responsible,
    deadline,
    indicators: JSON.stringify(indicators),
  };
}

async function update(id: string, changes: Changes, tx: ProjectionTransaction): Promise<void> {
  const columns = Object.keys(changes);
  if (columns.length === 0) return;
  const set = columns.map((column, index) => `${column} = $${String(index + 2)}`).join(', ');
  await tx.query(`update decision set ${set} where decision_id = $1`, [id, ...Object.values(changes)]);
}

async function step(id: string, event: RecordedEvent, tx: ProjectionTransaction): Promise<void> {
  const { actor, channel, recordedAt } = event.metadata;
  await tx.query(
    `insert into decision_step (decision_id, revision, event_id, type, occurred_at, recorded_at, actor_id,
       actor_role, channel, facts) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      event.revision,
      event.id,
      event.type,
      event.data['occurredAt'],
      recordedAt,
      actor.id ?? null,
      actor.role,
      channel,
      JSON.stringify(event.data),
    ],
  );
  await tx.query(`update decision set revision = $2 where decision_id = $1`, [id, event.revision]);
}
