import type { CalendarDate, JsonObject, JsonValue } from '#libs/kernel';
import type { DecisionRow, DecisionStepRow } from '../read-model/decision.entities.js';
import type { DecisionStep, DecisionType, DecisionVote } from './decision.types.js';

/** A row of the read model as the schema shows it. @param today by which a turn is overdue */
export function decisionView(row: DecisionRow, today: CalendarDate): DecisionType {
  const { publishedKk, publishedRu, indicatorValues } = row;
  return {
    id: row.decisionId,
    territory: row.territory,
    body: row.body,
    bodyId: row.bodyId,
    meetingId: row.meetingId,
    competence: row.competence,
    text: { kk: row.textKk, ru: row.textRu },
    adoptedAt: row.adoptedAt.toISOString(),
    vote: {
      for: row.votesFor,
      against: row.votesAgainst,
      abstained: row.votesAbstained,
      base: row.base,
    },
    inPublic: row.inPublic,
    phase: row.phase,
    awaits: row.awaits,
    dueOn: row.dueOn,
    overdue: row.dueOn !== null && row.dueOn < today,
    incomingNumber: row.incomingNumber,
    deliveredOn: row.deliveredOn,
    answer: row.answer,
    answeredOn: row.answeredOn,
    deadline: row.deadline,
    indicators: row.indicators.map(({ indicatorId, name, unit, baseline, target }) => ({
      id: indicatorId,
      name: { ...name },
      unit: { ...unit },
      baseline,
      target,
      value: indicatorValues.find((given) => given.indicatorId === indicatorId)?.value ?? null,
    })),
    publishedOn: row.publishedOn,
    publicationDueOn: row.publicationDueOn,
    publishedWhere:
      publishedKk === null || publishedRu === null ? null : { kk: publishedKk, ru: publishedRu },
    contestId: row.contestId,
    revision: row.revision,
    responsibleId: row.responsible,
    reasonsTextId: row.reasonsTextId,
  };
}

/** One event of the decision's stream as the timeline shows it. */
export function stepView(row: DecisionStepRow): DecisionStep {
  const { facts } = row;
  const text = (key: string): string | null => (typeof facts[key] === 'string' ? facts[key] : null);
  return {
    revision: row.revision,
    type: row.type,
    occurredAt: row.occurredAt.toISOString(),
    recordedAt: row.recordedAt.toISOString(),
    channel: row.channel,
    documents: ['minutes', 'receipt', 'document', 'evidence', 'proof'].flatMap((key) =>
      documentsIn(facts[key]),
    ),
    vote: voteIn(facts['vote']),
    dueOn: text('dueOn') ?? text('answerDueOn') ?? text('higherAkimDueOn') ?? deadlineIn(facts['plan']),
    late: typeof facts['late'] === 'boolean' ? facts['late'] : null,
    reference:
      text('incomingNumber') ??
      numberIn(facts['session']) ??
      numberIn(facts['order']) ??
      numberIn(facts['reference']),
    outcome: text('outcome') ?? text('opinion') ?? stands(facts['stands']),
    receipt: `/log/receipts/${row.eventId}`,
    actorId: row.actorId,
    actorRole: row.actorRole,
    missedBy: row.type.endsWith('DeadlineMissed') ? text('by') : null,
    textId: textIn(facts['reasons']) ?? textIn(facts['text']),
  };
}

function objectIn(value: JsonValue | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

function stringOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function documentsIn(value: JsonValue | undefined): readonly string[] {
  const documents: readonly JsonValue[] = Array.isArray(value)
    ? (value as readonly JsonValue[])
    : [value ?? null];
  return documents.flatMap((document) => stringOf(objectIn(document)['documentId']) ?? []);
}

function voteIn(value: JsonValue | undefined): DecisionVote | null {
  const vote = objectIn(value);
  const { for: votesFor, against, abstained, base } = vote;
  if (typeof votesFor !== 'number') return null;
  return { for: votesFor, against: Number(against), abstained: Number(abstained), base: Number(base) };
}

function numberIn(value: JsonValue | undefined): string | null {
  return stringOf(objectIn(value)['number']);
}

function deadlineIn(value: JsonValue | undefined): string | null {
  return stringOf(objectIn(value)['deadline']);
}

function textIn(value: JsonValue | undefined): string | null {
  return stringOf(objectIn(value)['textId']);
}

function stands(value: JsonValue | undefined): string | null {
  return typeof value === 'boolean' ? (value ? 'stands' : 'withdrawn') : null;
}
