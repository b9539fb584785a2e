import { given } from '#libs/testing';
import type { DecisionCommand } from './decision.commands.js';
import { decisionDecider as decider } from './decision.decider.js';
import type { DecisionEvent } from './decision.events.js';
import { initialDecision } from './decision.state.js';
import {
  adoption,
  agreed,
  agreement,
  AKIM,
  appointedAs,
  at,
  decisionAfter,
  decisionHistories,
  delivered,
  delivery,
  disagreed,
  discussion,
  document,
  evaluation,
  HIGHER_AKIM,
  lastWord,
  PLAN,
  playDecision,
  publication,
  repeat,
  report,
  RESPONSIBLE,
  text,
  values,
} from './testing/decisions.js';

const adopted = playDecision([], adoption());
const discussed = playDecision(disagreed(), repeat(true), discussion);
const lastOf = (events: readonly DecisionEvent[]) => events.at(-1)?.data;

describe('each step is taken once and in its order', () => {
  it.each<[string, DecisionCommand]>([
    ['delivered', delivery()],
    ['answered', agreement()],
    ['discussed again', repeat(true)],
    ['heard by the maslikhat', discussion],
    ['settled by the higher akim', lastWord()],
    ['evaluated', evaluation(40, 0)],
    ['published', publication()],
  ])('a decision nobody has adopted is not %s', (_, command) => {
    given(decider).when(command).thenRefused('DecisionUnknown', {});
  });

  it('it is delivered once', () => {
    given(decider, delivered()).when(delivery()).thenRefused('DecisionDeliveredAlready', {});
  });

  it('a report is recorded once, under its id', () => {
    given(decider, playDecision(agreed(), report()))
      .when(report())
      .thenRefused('AlreadyRecorded', { id: 'report-1' });
    expect(playDecision(agreed(), report(), report({ reportId: 'report-2' })).slice(-2)).toHaveLength(2);
  });

  it('after the evaluation nothing more is reported or evaluated', () => {
    const done = playDecision(agreed(), report(), evaluation(40, 0));
    given(decider, done)
      .when(report({ reportId: 'report-2' }))
      .thenRefused('NotInExecution', { phase: 'done' });
    given(decider, done).when(evaluation(0, 6)).thenRefused('NotInExecution', { phase: 'done' });
  });

  it('the higher akim has one last word', () => {
    given(decider, playDecision(discussed, lastWord()))
      .when(lastWord())
      .thenRefused('MaslikhatNotHeard', { phase: 'inExecution' });
  });
});

describe('papers that are kept with a step', () => {
  it('the receipt of the delivery and the paper of the answer are on the record', () => {
    expect(lastOf(playDecision(adopted, delivery({ receipt: document('receipt') })))).toMatchObject({
      receipt: document('receipt'),
    });
    expect(lastOf(playDecision(delivered(), agreement({ document: document('answer') })))).toMatchObject({
      document: document('answer'),
    });
    expect(lastOf(playDecision(adopted, publication({ proof: document('screenshot') })))).toMatchObject({
      proof: document('screenshot'),
    });
  });

  it('the higher akim decides by an order, with reasons, as the akim of the district', () => {
    const order = { number: '112', date: '2026-04-20' };
    given(decider, discussed)
      .when(lastWord({ document: document('order') }))
      .then([
        {
          type: 'HigherAkimDecided',
          data: {
            officialId: HIGHER_AKIM,
            appointment: appointedAs('districtAkim', '595000000'),
            answeredOn: '2026-04-20',
            late: false,
            document: document('order'),
            order,
            outcome: 'upheld',
            reasons: text('reasons-2'),
            plan: PLAN,
            occurredAt: '2026-04-20T05:00:00.000Z',
          },
        },
      ]);
  });
});

describe('a day that is kept on its last date', () => {
  const onDay = (command: DecisionCommand, date: string, changes: object = {}): DecisionCommand => {
    const now = `${date}T08:00:00.000Z`;
    return { ...command, ...changes, now, occurredAt: now };
  };
  const lateIn = (events: readonly DecisionEvent[]) => (lastOf(events) as { readonly late?: boolean }).late;

  it('an answer on the fifth working day is in time, and that day is not missed', () => {
    const inTime = onDay(agreement(), '2026-03-19', { answeredOn: '2026-03-19' });
    expect(lateIn(playDecision(delivered(), inTime))).toBe(false);
    given(decider, delivered())
      .when(at('MissAnswerDeadline', '2026-03-19T05:00:00.000Z', {}))
      .thenNothing();
  });

  it('a publication on the fifth working day is in time, one on the sixth late', () => {
    const published = (date: string) => onDay(publication(), date, { publishedOn: date });
    expect(lateIn(playDecision(adopted, published('2026-03-18')))).toBe(false);
    expect(lateIn(playDecision(adopted, published('2026-03-19')))).toBe(true);
    given(decider, adopted)
      .when(at('MissPublicationDeadline', '2026-03-18T05:00:00.000Z', {}))
      .thenNothing();
  });

  it('the higher akim is in time on the tenth working day, late on the eleventh', () => {
    const decides = (date: string) => onDay(lastWord(), date, { answeredOn: date });
    expect(lateIn(playDecision(discussed, decides('2026-04-29')))).toBe(false);
    expect(lateIn(playDecision(discussed, decides('2026-04-30')))).toBe(true);
    given(decider, discussed)
      .when(at('MissHigherAkimDeadline', '2026-04-29T05:00:00.000Z', {}))
      .thenNothing();
  });

  it('an execution is not missed on its last day, and is not yet evaluated without a report', () => {
    given(decider, agreed())
      .when(at('MissExecutionDeadline', '2026-06-01T05:00:00.000Z', {}))
      .thenNothing();
    given(decider, agreed())
      .when(evaluation(0, 6, '2026-06-01T05:00:00.000Z'))
      .thenRefused('NothingToEvaluate', { deadline: '2026-06-01' });
  });

  it('a plan may end on the day it is agreed, a sitting be delivered on the day it was signed', () => {
    const today = agreement({ plan: { ...PLAN, deadline: '2026-03-17' } });
    expect(decisionAfter(playDecision(delivered(), today)).phase).toBe('inExecution');
    const sameDay = onDay(delivery(), '2026-03-11', { deliveredOn: '2026-03-11' });
    expect(decisionAfter(playDecision(adopted, sameDay)).phase).toBe('delivered');
  });
});

describe('a missed day', () => {
  const miss = (
    type: 'MissAnswerDeadline' | 'MissHigherAkimDeadline' | 'MissPublicationDeadline',
    day: string,
  ) => at(type, `${day}T05:00:00.000Z`, {});
  const execution = at('MissExecutionDeadline', '2026-06-02T05:00:00.000Z', {});

  it('is recorded once, of each kind', () => {
    const answer = miss('MissAnswerDeadline', '2026-03-20');
    const published = miss('MissPublicationDeadline', '2026-03-19');
    const higher = miss('MissHigherAkimDeadline', '2026-04-30');
    given(decider, playDecision(adopted, published)).when(published).thenNothing();
    given(decider, playDecision(delivered(), published, answer))
      .when(answer)
      .thenNothing();
    given(decider, playDecision(discussed, higher)).when(higher).thenNothing();
    given(decider, playDecision(agreed(), execution)).when(execution).thenNothing();
    const both = decisionAfter(playDecision(delivered(), published, answer));
    expect(both.missed).toEqual(['publication', 'answer']);
  });

  it('is nothing where the step was never due', () => {
    for (const command of [
      miss('MissAnswerDeadline', '2026-12-01'),
      miss('MissPublicationDeadline', '2026-12-01'),
      miss('MissHigherAkimDeadline', '2026-12-01'),
      at('MissExecutionDeadline', '2026-12-01T05:00:00.000Z', {}),
    ])
      expect(decider.decide(command, initialDecision)).toEqual([]);
    given(decider, playDecision(discussed, lastWord()))
      .when(miss('MissHigherAkimDeadline', '2026-12-01'))
      .thenNothing();
    given(decider, disagreed()).when(miss('MissAnswerDeadline', '2026-12-01')).thenNothing();
  });

  it('of an office that was vacant names nobody', () => {
    expect(lastOf(playDecision(delivered(), miss('MissAnswerDeadline', '2026-03-20')))).toEqual({
      dueOn: '2026-03-19',
      occurredAt: '2026-03-20T05:00:00.000Z',
    });
  });

  it('stays on the record after a late execution', () => {
    const late = playDecision(agreed(), execution, evaluation(40, 0, '2026-06-03T05:00:00.000Z'));
    expect(decisionAfter(late)).toMatchObject({ phase: 'done', missed: ['execution'] });
  });
});

describe('who answers for the execution', () => {
  it('may hold an office above this territory or within it, in force that day', () => {
    const by = (own: ReturnType<typeof appointedAs>) => agreement({ responsibleAppointments: [own] });
    expect(() => playDecision(delivered(), by(appointedAs('akimOffice', '595000000')))).not.toThrow();
    given(decider, delivered())
      .when(by(appointedAs('akimOffice', '595039000')))
      .thenRefused('ResponsibleNotInOffice', {
        responsible: RESPONSIBLE,
        territory: '595037000',
        on: '2026-03-17',
      });
    given(decider, delivered())
      .when(by({ ...appointedAs('akimOffice'), validTo: '2026-03-01' }))
      .thenRefused('ResponsibleNotInOffice');
  });

  it('does not evaluate it, even where somebody else reported', () => {
    const reported = playDecision(agreed(), report({ reportedBy: 'official-2' }));
    const by = (evaluatedBy: string) =>
      at('EvaluateExecution', '2026-05-25T05:00:00.000Z', { evaluatedBy, values: values(40, 0) });
    given(decider, reported).when(by(RESPONSIBLE)).thenRefused('EvaluatorReported', {});
    given(decider, reported).when(by('official-2')).thenRefused('EvaluatorReported', {});
    expect(lastOf(playDecision(reported, by(AKIM)))).toMatchObject({ outcome: 'done' });
  });

  it('is in need of somebody in office also when the higher akim upholds it', () => {
    const bare = at('DecideAsHigherAkim', '2026-04-20T05:00:00.000Z', {
      officialId: HIGHER_AKIM,
      appointments: [appointedAs('districtAkim', '595000000')],
      answeredOn: '2026-04-20',
      order: { number: '112', date: '2026-04-20' },
      outcome: 'upheld',
      reasons: text('reasons-2'),
      plan: PLAN,
    });
    given(decider, discussed).when(bare).thenRefused('ResponsibleNotInOffice');
  });
});

describe('a contest', () => {
  const contested = decisionHistories['annulled']?.().slice(0, -1) ?? [];
  const settles = (outcome: 'stands' | 'annulled', contestId = 'contest-1') =>
    at('SettleContest', '2026-04-20T05:00:00.000Z', {
      contestId,
      outcome,
      reference: { number: '2-17/р', date: '2026-04-20' },
    });
  const again = at('ContestDecision', '2026-04-21T05:00:00.000Z', {
    contestId: 'contest-2',
    before: 'higherAkim',
    reference: { number: '3', date: '2026-04-21' },
  });

  it('after which the decision stands leaves its path as it was, and another may follow', () => {
    const stood = playDecision(contested, settles('stands'));
    expect(decisionAfter(stood).phase).toBe('inExecution');
    given(decider, stood).when(settles('stands')).thenRefused('ContestUnknown', { contestId: 'contest-1' });
    const twice = decisionAfter(playDecision(stood, again));
    expect(twice.contests).toEqual([
      { contestId: 'contest-1', settled: true },
      { contestId: 'contest-2', settled: false },
    ]);
    given(decider, playDecision(stood, again)).when(settles('annulled')).thenRefused('ContestUnknown');
    const annulled = { ...settles('annulled', 'contest-2'), now: '2026-04-22T05:00:00.000Z' };
    expect(decisionAfter(playDecision(stood, again, annulled)).phase).toBe('annulled');
  });

  it('is of a decision that there is', () => {
    given(decider).when(again).thenRefused('DecisionUnknown', {});
    given(decider).when(settles('stands')).thenRefused('DecisionUnknown', {});
  });
});
