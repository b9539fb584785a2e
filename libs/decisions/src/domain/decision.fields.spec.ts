import { given } from '#libs/testing';
import type { DecisionCommand } from './decision.commands.js';
import { decisionDecider as decider } from './decision.decider.js';
import type { DecisionEvent } from './decision.events.js';
import {
  adoption,
  agreed,
  agreement,
  at,
  decisionAfter,
  decisionHistories,
  delivered,
  delivery,
  disagreed,
  disagreement,
  discussion,
  document,
  evaluation,
  lastWord,
  PLAN,
  playDecision,
  publication,
  repeat,
  report,
  text,
  values,
} from './testing/decisions.js';

type Events = readonly DecisionEvent[];
const adopted = playDecision([], adoption());
const confirmed = playDecision(disagreed(), repeat(true));
const discussed = playDecision(confirmed, discussion);
const reported = playDecision(agreed(), report());
const contested = decisionHistories['annulled']?.().slice(0, -1) ?? [];
const UNNAMED = document('');
const UNREAD = { documentId: 'document', digest: 'b' };
const VOTE = { for: 9, against: 1, abstained: 0, base: 10 };

/** The same command with some of its fields otherwise. */
const but = (command: DecisionCommand, changes: object): DecisionCommand => ({ ...command, ...changes });
const contest = at('ContestDecision', '2026-03-20T05:00:00.000Z', {
  contestId: 'contest-1',
  before: 'court',
  reference: { number: '2-17', date: '2026-03-20' },
});
const settlement = at('SettleContest', '2026-04-20T05:00:00.000Z', {
  contestId: 'contest-1',
  outcome: 'stands',
  reference: { number: '2-17/р', date: '2026-04-20' },
});
const inSession = (date: string) => but(discussion, { session: { number: '31/2', date } });
const [lamps = PLAN.indicators[1], dark = lamps] = PLAN.indicators;
const planned = (changes: object) => agreement({ plan: { ...PLAN, ...changes } });
const measuring = (changes: object) => planned({ indicators: [dark, { ...lamps, ...changes }] });

it.each<[string, Events, DecisionCommand]>([
  ['territory', [], adoption({ territory: '12' })],
  ['text.kk', [], adoption({ text: { kk: ' ', ru: 'Установить' } })],
  ['minutes.documentId', [], adoption({ minutes: UNNAMED })],
  ['vote.for', [], adoption({ vote: { ...VOTE, for: 0 } })],
  ['vote.for', [], adoption({ vote: { ...VOTE, for: -1 } })],
  ['vote.against', [], adoption({ vote: { ...VOTE, against: 0.5 } })],
  ['vote.abstained', [], adoption({ vote: { ...VOTE, abstained: -1 } })],
  ['vote.base', [], adoption({ vote: { ...VOTE, base: 9 } })],
  ['vote.base', [], adoption({ vote: { ...VOTE, abstained: 1 } })],
  ['vote.base', [], adoption({ vote: { ...VOTE, base: 10.5 } })],
  ['incomingNumber', adopted, delivery({ incomingNumber: '' })],
  ['receivedBy', adopted, delivery({ receivedBy: '' })],
  ['receipt.documentId', adopted, delivery({ receipt: UNNAMED })],
  ['deliveredOn', adopted, delivery({ deliveredOn: '2026-02-30' })],
  ['answeredOn', delivered(), agreement({ answeredOn: 'today' })],
  ['document.digest', delivered(), agreement({ document: UNREAD })],
  ['reasons.textId', delivered(), disagreement({ reasons: text('') })],
  ['plan.responsible', delivered(), planned({ responsible: '' })],
  ['plan.deadline', delivered(), planned({ deadline: 'summer' })],
  ['indicatorId', delivered(), measuring({ indicatorId: '' })],
  ['indicators.1.name.ru', delivered(), measuring({ name: { kk: 'Шам', ru: '' } })],
  ['indicators.1.unit.kk', delivered(), measuring({ unit: { kk: '', ru: 'штук' } })],
  ['indicators.1.target', delivered(), measuring({ target: 0 })],
  ['indicators.1.target', delivered(), measuring({ target: 40.5 })],
  ['indicators.1.target', delivered(), measuring({ baseline: 0.5 })],
  ['minutes.documentId', disagreed(), repeat(true, { minutes: UNNAMED })],
  ['vote.base', disagreed(), repeat(true, { vote: { ...VOTE, base: 9 } })],
  ['session.number', confirmed, but(discussion, { session: { number: '', date: '2026-04-15' } })],
  ['answeredOn', discussed, lastWord({ answeredOn: 'today' })],
  ['order.number', discussed, lastWord({ order: { number: '', date: '2026-04-20' } })],
  ['reasons.textId', discussed, lastWord({ reasons: text('') })],
  ['document.digest', discussed, lastWord({ document: UNREAD })],
  ['plan.responsible', discussed, lastWord({ plan: { ...PLAN, responsible: '' } })],
  ['reportId', agreed(), report({ reportId: '' })],
  ['reportedBy', agreed(), report({ reportedBy: '' })],
  ['reportedOn', agreed(), report({ reportedOn: '2026-05' })],
  ['text.textId', agreed(), report({ text: text('') })],
  ['evidence.documentId', agreed(), report({ evidence: [document('photograph'), UNNAMED] })],
  ['values', agreed(), report({ values: values(39.5, 0) })],
  ['evaluatedBy', reported, but(evaluation(40, 0), { evaluatedBy: '' })],
  ['values', reported, evaluation(40, 0.5)],
  ['where.ru', adopted, publication({ where: { kk: 'тақта', ru: '' } })],
  ['proof.documentId', adopted, publication({ proof: UNNAMED })],
  ['publishedOn', adopted, publication({ publishedOn: '13.03.2026' })],
  ['contestId', agreed(), but(contest, { contestId: '' })],
  ['reference.number', agreed(), but(contest, { reference: { number: '', date: '2026-03-20' } })],
  ['reference.number', contested, but(settlement, { reference: { number: '', date: '2026-04-20' } })],
  ['occurredAt', [], but(adoption(), { occurredAt: 'now' })],
])('a step with a wrong %s is refused and the field named', (field, before, command) => {
  given(decider, before).when(command).thenRefused('FieldInvalid', { field });
});

it.each<[string, string, string, Events, (date: string) => DecisionCommand]>([
  ['deliveredOn', '2026-03-10', '2026-03-11', adopted, (deliveredOn) => delivery({ deliveredOn })],
  ['answeredOn', '2026-03-11', '2026-03-12', delivered(), (answeredOn) => agreement({ answeredOn })],
  ['plan.deadline', '2026-03-16', '2026-03-17', delivered(), (deadline) => planned({ deadline })],
  ['session.date', '2026-04-01', '2026-04-02', confirmed, (date) => inSession(date)],
  ['answeredOn', '2026-04-14', '2026-04-15', discussed, (answeredOn) => lastWord({ answeredOn })],
  ['publishedOn', '2026-03-10', '2026-03-11', adopted, (publishedOn) => publication({ publishedOn })],
])('no %s lies before the step it follows: %s comes before %s', (field, date, notBefore, before, command) => {
  given(decider, before).when(command(date)).thenRefused('DateTooEarly', { field, date, notBefore });
});

it.each<[string, Events, DecisionCommand, string]>([
  ['deliveredOn', adopted, delivery({ deliveredOn: '2026-12-31' }), '2026-03-12'],
  ['answeredOn', delivered(), disagreement({ answeredOn: '2026-12-31' }), '2026-03-17'],
  ['session.date', confirmed, inSession('2026-12-31'), '2026-04-15'],
  ['answeredOn', discussed, lastWord({ answeredOn: '2026-12-31' }), '2026-04-20'],
  ['order.date', discussed, lastWord({ order: { number: '1', date: '2026-12-31' } }), '2026-04-20'],
  ['reportedOn', agreed(), report({ reportedOn: '2026-12-31' }), '2026-05-20'],
  ['publishedOn', adopted, publication({ publishedOn: '2026-12-31' }), '2026-03-13'],
  [
    'reference.date',
    contested,
    but(settlement, { reference: { number: '1', date: '2026-12-31' } }),
    '2026-04-20',
  ],
])('no %s lies in the future', (field, before, command, today) => {
  given(decider, before).when(command).thenRefused('DateInFuture', { field, date: '2026-12-31', today });
});

describe('a step does not come before the step it follows', () => {
  const early = '2026-03-16T05:00:00.000Z';
  const tooEarly = (before: Events, command: DecisionCommand, occurredAt: string, notBefore: string) => {
    given(decider, before).when(command).thenRefused('HappenedTooEarly', { occurredAt, notBefore });
  };

  it('the minutes are not signed before the decision was taken', () => {
    const adoptedAt = '2026-03-11T07:00:00.001Z';
    tooEarly([], adoption({ adoptedAt }), '2026-03-11T07:00:00.000Z', adoptedAt);
  });

  it('the repeat discussion is not held before the disagreement, nor signed before it was held', () => {
    const answeredAt = decisionAfter(disagreed()).lastStepAt;
    tooEarly(disagreed(), repeat(true, { heldAt: early }), early, answeredAt);
    const heldAt = '2026-04-02T07:00:00.001Z';
    tooEarly(disagreed(), repeat(true, { heldAt }), '2026-04-02T07:00:00.000Z', heldAt);
  });

  it('nothing is reported or evaluated before it was agreed, though the last step itself may be that moment', () => {
    const { lastStepAt } = decisionAfter(agreed());
    const moved = (command: DecisionCommand, occurredAt: string) =>
      but(command, { occurredAt, now: occurredAt });
    tooEarly(agreed(), moved(report({ reportedOn: '2026-03-16' }), early), early, lastStepAt);
    tooEarly(agreed(), moved(evaluation(40, 0), early), early, lastStepAt);
    expect(playDecision(agreed(), moved(report({ reportedOn: '2026-03-17' }), lastStepAt))).toHaveLength(4);
  });

  it('nothing is recorded before it happened', () => {
    const facts = { occurredAt: '2026-03-12T05:00:00.000Z', now: '2026-03-12T04:00:00.000Z' };
    given(decider, adopted).when(but(delivery(), facts)).thenRefused('NotYetHappened', facts);
  });
});
