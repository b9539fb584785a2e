import { expectChecked, given } from '#libs/testing';
import { decisionDecider as decider } from './decision.decider.js';
import type { DecisionPhase } from './decision.state.js';
import {
  adoption,
  agreed,
  agreement,
  AKIM,
  ANSWERED_AT,
  appointedAs,
  at,
  CALENDAR,
  decisionAfter,
  decisionHistories,
  delivered,
  delivery,
  disagreed,
  disagreement,
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
  SIGNED_AT,
  text,
  values,
} from './testing/decisions.js';

const NO_DAYS_OFF = { holidays: [], movedWorkingDays: [] };

describe('a decision is born', () => {
  it('of signed minutes, with the day by which it is to be published', () => {
    const { type, now, calendar, ...facts } = adoption() as ReturnType<typeof adoption> & {
      readonly calendar: typeof CALENDAR;
    };
    expect([type, now, calendar]).toEqual(['AdoptDecision', SIGNED_AT, CALENDAR]);
    expect(playDecision([], adoption())).toEqual([
      {
        type: 'DecisionAdopted',
        data: { ...facts, publicationDueOn: '2026-03-18', calendar: NO_DAYS_OFF },
      },
    ]);
  });

  it('once, and not before it was adopted', () => {
    given(decider, playDecision([], adoption())).when(adoption()).thenRefused('DecisionAdoptedAlready', {});
    given(decider)
      .when(adoption({ adoptedAt: '2026-03-11T08:00:00.000Z' }))
      .thenRefused('HappenedTooEarly');
  });

  it('with the mark of a sitting that was not public', () => {
    const [born] = playDecision([], adoption({ inPublic: false }));
    expect(born?.data).toMatchObject({ inPublic: false });
  });

  it('and delivered with a number; the akim has five working days, holidays not counted', () => {
    const nauryz = { holidays: new Set(['2026-03-13', '2026-03-16']), movedWorkingDays: new Set<string>() };
    given(decider, playDecision([], adoption()))
      .when(delivery({ calendar: nauryz }))
      .then([
        {
          type: 'DecisionDelivered',
          data: {
            incomingNumber: '71',
            deliveredOn: '2026-03-12',
            receivedBy: RESPONSIBLE,
            answerDueOn: '2026-03-23',
            calendar: { holidays: ['2026-03-13', '2026-03-16'], movedWorkingDays: [] },
            occurredAt: '2026-03-12T05:00:00.000Z',
          },
        },
      ]);
  });
});

describe('the akim answers', () => {
  it('that he agrees: responsible, deadline and indicators are frozen', () => {
    given(decider, delivered())
      .when(agreement())
      .then([
        {
          type: 'AkimAgreed',
          data: {
            officialId: AKIM,
            appointment: appointedAs('akim'),
            answeredOn: '2026-03-17',
            late: false,
            plan: PLAN,
            occurredAt: ANSWERED_AT,
          },
        },
      ]);
  });

  it('only as the akim of this territory', () => {
    given(decider, delivered())
      .when(agreement({ officialId: RESPONSIBLE, appointments: [appointedAs('akimOffice')] }))
      .thenRefused('AnswerNotByAkim', { officialId: RESPONSIBLE, territory: '595037000', on: '2026-03-17' });
    given(decider, delivered())
      .when(disagreement({ appointments: [appointedAs('akim', '595039000')] }))
      .thenRefused('AnswerNotByAkim');
  });

  it('once: a second answer is refused, whichever it is', () => {
    given(decider, agreed()).when(disagreement()).thenRefused('AlreadyAnswered', { phase: 'inExecution' });
    given(decider, disagreed()).when(agreement()).thenRefused('AlreadyAnswered', { phase: 'disagreed' });
  });

  it('not before the minutes reached his office', () => {
    given(decider, playDecision([], adoption())).when(agreement()).thenRefused('DecisionNotDelivered', {});
  });

  it('with somebody in office, a day to come and something that can be measured', () => {
    const when = (plan: object) =>
      given(decider, delivered()).when(agreement({ plan: { ...PLAN, ...plan } }));
    when({ indicators: [] }).thenRefused('IndicatorsMissing', {});
    when({ deadline: '2026-03-16' }).thenRefused('DateTooEarly');
    const [lamps = PLAN.indicators[1]] = PLAN.indicators;
    when({ indicators: [lamps, lamps] }).thenRefused('IndicatorRepeated', { indicatorId: 'lamps' });
    when({ indicators: [{ ...lamps, target: 0 }] }).thenRefused('FieldInvalid');
    given(decider, delivered())
      .when(agreement({ responsibleAppointments: [] }))
      .thenRefused('ResponsibleNotInOffice');
  });

  it('late, and the miss before it stays on the record with his name', () => {
    const late = '2026-03-20T05:00:00.000Z';
    const miss = at('MissAnswerDeadline', late, { by: AKIM });
    const missed = {
      type: 'AnswerDeadlineMissed' as const,
      data: { dueOn: '2026-03-19', by: AKIM, occurredAt: late },
    };
    given(decider, delivered()).when(miss).then([missed]);
    given(decider, [...delivered(), missed])
      .when(miss)
      .thenNothing();
    given(decider, agreed()).when(miss).thenNothing();
    const [answer] = decider.decide(
      agreement({ answeredOn: '2026-03-20' }, late),
      decisionAfter([...delivered(), missed]),
    );
    expect(answer?.data).toMatchObject({ late: true });
  });
});

describe('execution', () => {
  it('is not reported on a decision that was never agreed', () => {
    given(decider, delivered()).when(report()).thenRefused('NotInExecution', { phase: 'delivered' });
    given(decider, disagreed()).when(report()).thenRefused('NotInExecution', { phase: 'disagreed' });
    given(decider).when(report()).thenRefused('DecisionUnknown', {});
  });

  it('is reported with evidence', () => {
    given(decider, agreed())
      .when(report({ evidence: [] }))
      .thenRefused('EvidenceMissing', {});
  });

  it('is measured by the frozen indicators, which nobody can change', () => {
    const other = [...values(40, 0), { indicatorId: 'trees', value: 3 }];
    const frozen = ['dark-streets', 'lamps'];
    given(decider, agreed())
      .when(report({ values: other }))
      .thenRefused('IndicatorsDiffer', { frozen, given: ['dark-streets', 'lamps', 'trees'] });
    given(decider, agreed())
      .when(report({ values: values(40, 0).slice(0, 1) }))
      .thenRefused('IndicatorsDiffer', { frozen, given: ['lamps'] });
    given(decider, agreed())
      .when(agreement({ plan: { ...PLAN, indicators: PLAN.indicators.slice(0, 1) } }))
      .thenRefused('AlreadyAnswered');
  });

  it.each([
    [40, 0, 'done'],
    [55, 0, 'done'],
    [40, 1, 'partly'],
    [20, 0, 'partly'],
    [0, 3, 'partly'],
    [1, 6, 'partly'],
    [0, 6, 'notExecuted'],
    [-2, 8, 'notExecuted'],
  ])('with %i lamps and %i dark streets is %s', (lamps, dark, outcome) => {
    const [evaluated] = playDecision(agreed(), report(), evaluation(lamps, dark)).slice(-1);
    expect(evaluated?.data).toMatchObject({ outcome });
  });

  it('is evaluated after a report or the deadline, by somebody else', () => {
    given(decider, agreed())
      .when(evaluation(0, 6))
      .thenRefused('NothingToEvaluate', { deadline: '2026-06-01' });
    const byReporter = at('EvaluateExecution', '2026-05-25T05:00:00.000Z', {
      evaluatedBy: RESPONSIBLE,
      values: values(40, 0),
    });
    given(decider, playDecision(agreed(), report())).when(byReporter).thenRefused('EvaluatorReported', {});
    expect(playDecision(agreed(), evaluation(0, 6, '2026-06-02T05:00:00.000Z')).at(-1)?.data).toMatchObject({
      outcome: 'notExecuted',
    });
  });

  it('that misses its deadline names the responsible person', () => {
    const late = '2026-06-02T05:00:00.000Z';
    given(decider, agreed())
      .when(at('MissExecutionDeadline', late, {}))
      .then([
        {
          type: 'ExecutionDeadlineMissed',
          data: { dueOn: '2026-06-01', by: RESPONSIBLE, occurredAt: late },
        },
      ]);
    given(decider, playDecision(agreed(), report(), evaluation(40, 0)))
      .when(at('MissExecutionDeadline', late, {}))
      .thenNothing();
  });
});

describe('a disagreement', () => {
  const confirmed = playDecision(disagreed(), repeat(true));
  const discussed = playDecision(confirmed, discussion);

  it('has reasons', () => {
    given(decider, delivered())
      .when(disagreement({ reasons: { textId: '', digest: '' } }))
      .thenRefused('FieldInvalid');
  });

  it('is discussed again by the assembly that decided, and by no other', () => {
    given(decider, disagreed())
      .when(repeat(true, { bodyId: 'assembly-2' }))
      .thenRefused('RepeatedElsewhere', { bodyId: 'assembly-2' });
    given(decider, agreed()).when(repeat(true)).thenRefused('NotDisagreed', { phase: 'inExecution' });
  });

  it('ends where the assembly gives the decision up', () => {
    const withdrawn = playDecision(disagreed(), repeat(false));
    given(decider, withdrawn).when(discussion).thenRefused('NotConfirmed', { phase: 'withdrawn' });
  });

  it('goes to the higher akim only after the maslikhat discussed it', () => {
    given(decider, confirmed).when(lastWord()).thenRefused('MaslikhatNotHeard', { phase: 'confirmed' });
    given(decider, disagreed()).when(discussion).thenRefused('NotConfirmed', { phase: 'disagreed' });
  });

  it('is settled by the higher akim and by nobody else', () => {
    given(decider, discussed)
      .when(lastWord({ officialId: AKIM, appointments: [appointedAs('akim')] }))
      .thenRefused('NotTheHigherAkim', { officialId: AKIM, territory: '595037000', on: '2026-04-20' });
    given(decider, discussed)
      .when(lastWord({ outcome: 'setAside' }))
      .thenRefused('PlanNotDue', {});
    expect(decisionAfter(playDecision(discussed, lastWord())).phase).toBe('inExecution');
  });

  it('that is upheld needs a plan', () => {
    const bare = at('DecideAsHigherAkim', '2026-04-20T05:00:00.000Z', {
      officialId: HIGHER_AKIM,
      appointments: [appointedAs('districtAkim', '595000000')],
      answeredOn: '2026-04-20',
      order: { number: '112', date: '2026-04-20' },
      outcome: 'upheld',
      reasons: text('reasons-2'),
    });
    given(decider, discussed).when(bare).thenRefused('PlanMissing', {});
  });

  it('that the higher akim leaves lying is missed by him', () => {
    const late = '2026-04-30T05:00:00.000Z';
    given(decider, discussed)
      .when(at('MissHigherAkimDeadline', late, { by: HIGHER_AKIM }))
      .then([
        {
          type: 'HigherAkimDeadlineMissed',
          data: { dueOn: '2026-04-29', by: HIGHER_AKIM, occurredAt: late },
        },
      ]);
  });
});

describe('publication and contest', () => {
  it('a publication after its day is marked late, and happens once', () => {
    const late = publication({ publishedOn: '2026-03-12' });
    given(decider, playDecision(delivered(), publication()))
      .when(late)
      .thenRefused('DecisionPublishedAlready', {});
    const missed = at('MissPublicationDeadline', '2026-03-19T05:00:00.000Z', { by: AKIM });
    expect(playDecision(delivered(), missed).at(-1)?.data).toMatchObject({ dueOn: '2026-03-18', by: AKIM });
    given(decider, playDecision(delivered(), publication({ proof: document('screenshot') })))
      .when(missed)
      .thenNothing();
  });

  it('one contest at a time, settled once', () => {
    const [contest] = decisionHistories['annulled']?.().slice(-2, -1) ?? [];
    expect(contest?.type).toBe('DecisionContested');
    const again = at('ContestDecision', '2026-03-21T05:00:00.000Z', {
      contestId: 'contest-2',
      before: 'higherAkim',
      reference: { number: '3', date: '2026-03-21' },
    });
    const contested = (decisionHistories['annulled']?.() ?? []).slice(0, -1);
    given(decider, contested).when(again).thenRefused('ContestOpen', {});
    const settle = at('SettleContest', '2026-04-20T05:00:00.000Z', {
      contestId: 'contest-9',
      outcome: 'stands',
      reference: { number: '4', date: '2026-04-20' },
    });
    given(decider, contested).when(settle).thenRefused('ContestUnknown', { contestId: 'contest-9' });
  });
});

it.each<[string, DecisionPhase]>([
  ['executed', 'done'],
  ['settled', 'partly'],
  ['withdrawn', 'withdrawn'],
  ['set-aside', 'setAside'],
  ['missed', 'notExecuted'],
  ['annulled', 'annulled'],
])('the history %s follows from the rules, judged again, and ends %s', (name, phase) => {
  const events = decisionHistories[name]?.() ?? [];
  expect(expectChecked(decider, decider.initialState, events).phase).toBe(phase);
});
