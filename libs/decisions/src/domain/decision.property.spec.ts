import fc from 'fast-check';
import { addMinutes, canonicalJson, DomainError, localDate } from '#libs/kernel';
import type { DecisionCommand } from './decision.commands.js';
import { decisionDecider as decider } from './decision.decider.js';
import type { DecisionEvent } from './decision.events.js';
import type { DecisionPhase, DecisionState } from './decision.state.js';
import {
  adoption,
  agreement,
  AKIM,
  at,
  CALENDAR,
  decisionHistories,
  delivery,
  disagreement,
  evaluation,
  lastWord,
  publication,
  repeat,
  report,
  SIGNED_AT,
} from './testing/decisions.js';

type Asked = (now: string, state: DecisionState) => DecisionCommand;

/** The same command as on another day. */
function moved(command: DecisionCommand, now: string, dates: object = {}): DecisionCommand {
  return { ...command, ...dates, now, occurredAt: now };
}

const measured = fc.tuple(fc.constantFrom(-1, 0, 20, 40), fc.constantFrom(0, 6, 7));

/** What would sensibly come next, so that chance gets as far as the ends. */
const onwards = fc.tuple(fc.boolean(), measured).map(([agrees, [lamps, dark]]): Asked => (now, state) => {
  const day = localDate(now);
  switch (state.phase) {
    case 'none':
      return moved(adoption(), now);
    case 'adopted':
      return moved(delivery(), now, { deliveredOn: day });
    case 'delivered':
      return moved(agrees ? agreement() : disagreement(), now, { answeredOn: day });
    case 'disagreed':
      return moved(repeat(true), now, { heldAt: now });
    case 'confirmed':
      return heard(now);
    case 'beforeHigherAkim':
      return moved(lastWord(), now, { answeredOn: day, order: { number: '1', date: day } });
    default:
      return state.reports.length > 0
        ? evaluation(lamps, dark, now)
        : moved(report(), now, { reportedOn: day });
  }
});

function heard(now: string): DecisionCommand {
  const session = { number: '31/2', date: localDate(now) };
  return at('RecordMaslikhatDiscussion', now, { session, opinion: 'none', calendar: CALENDAR });
}

const asked = fc.oneof(
  { weight: 2, arbitrary: onwards },
  fc.constantFrom<Asked>(
    (now) => moved(adoption(), now),
    (now) => moved(delivery(), now, { deliveredOn: localDate(now) }),
    (now) => moved(agreement(), now, { answeredOn: localDate(now) }),
    (now) => moved(disagreement(), now, { answeredOn: localDate(now) }),
    (now) => moved(repeat(true), now, { heldAt: now }),
    (now) => moved(repeat(false), now, { heldAt: now }),
    heard,
    (now) =>
      moved(lastWord(), now, { answeredOn: localDate(now), order: { number: '1', date: localDate(now) } }),
    (now) => moved(publication(), now, { publishedOn: localDate(now) }),
    (now) => at('MissAnswerDeadline', now, { by: AKIM }),
    (now) => at('MissHigherAkimDeadline', now, {}),
    (now) => at('MissExecutionDeadline', now, {}),
    (now) => at('MissPublicationDeadline', now, { by: AKIM }),
    (now) =>
      at('ContestDecision', now, {
        contestId: 'contest-1',
        before: 'court',
        reference: { number: '1', date: localDate(now) },
      }),
    (now) =>
      at('SettleContest', now, {
        contestId: 'contest-1',
        outcome: 'stands',
        reference: { number: '1', date: localDate(now) },
      }),
  ),
  measured.map(
    ([lamps, dark]): Asked =>
      (now) =>
        evaluation(lamps, dark, now),
  ),
  fc.uuid().map(
    (reportId): Asked =>
      (now) =>
        moved(report(), now, { reportId, reportedOn: localDate(now) }),
  ),
);
/** Some days in which things are asked at random. */
const months = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), asked), { minLength: 20, maxLength: 80 });

interface Judged {
  readonly before: DecisionState;
  readonly event: DecisionEvent;
}

function live(commands: readonly (readonly [number, Asked])[]): readonly Judged[] {
  const judged: Judged[] = [];
  let state = decider.initialState;
  let now = SIGNED_AT;
  for (const [days, ask] of commands) {
    now = addMinutes(now, days * 24 * 60);
    for (const event of decideOrRefuse(ask(now, state), state)) {
      judged.push({ before: state, event });
      state = decider.evolve(state, event);
    }
  }
  return judged;
}

function decideOrRefuse(command: DecisionCommand, state: DecisionState): readonly DecisionEvent[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

/** From where to where a decision may go in one event. */
const STEPS: Readonly<Record<string, readonly (DecisionPhase | 'none')[]>> = {
  none: ['adopted'],
  adopted: ['delivered'],
  delivered: ['inExecution', 'disagreed'],
  disagreed: ['confirmed', 'withdrawn'],
  confirmed: ['beforeHigherAkim'],
  beforeHigherAkim: ['inExecution', 'setAside'],
  inExecution: ['done', 'partly', 'notExecuted'],
};

const settings = { seed: 20260311, numRuns: 150 };

describe('whatever is asked of a decision, in whatever order', () => {
  it('every event is confirmed by check, and it goes only where the path leads', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(months, (commands) => {
        for (const { before, event } of live(commands)) {
          canonicalJson(event.data);
          expect({ event, violations: decider.check(before, event) }).toEqual({ event, violations: [] });
          const { phase } = decider.evolve(before, event);
          reached.add(phase);
          if (phase !== before.phase) expect(STEPS[before.phase] ?? []).toContain(phase);
        }
      }),
      settings,
    );
    expect([...reached]).toEqual(
      expect.arrayContaining(['withdrawn', 'confirmed', 'beforeHigherAkim', 'inExecution', 'done', 'partly']),
    );
  });

  it('what was frozen with the agreement is never changed, and no answer is given twice', () => {
    fc.assert(
      fc.property(months, (commands) => {
        const events = live(commands);
        for (const { before, event } of events)
          if (before.plan) expect(decider.evolve(before, event).plan).toBe(before.plan);
        const answers = events.filter(({ event }) => ['AkimAgreed', 'AkimDisagreed'].includes(event.type));
        expect(answers.length).toBeLessThanOrEqual(1);
      }),
      settings,
    );
  });

  it('a day or a lateness altered by hand is found', () => {
    for (const history of Object.values(decisionHistories)) {
      let state = decider.initialState;
      for (const event of history()) {
        const data = event.data as Readonly<Record<string, unknown>>;
        for (const field of [
          'answerDueOn',
          'publicationDueOn',
          'higherAkimDueOn',
          'dueOn',
          'late',
          'outcome',
        ]) {
          if (data[field] === undefined) continue;
          if (event.type === 'HigherAkimDecided' && field === 'outcome') continue;
          if (event.type === 'ContestSettled') continue;
          const forged = typeof data[field] === 'boolean' ? !data[field] : 'done'.concat('?');
          const found = decider.check(state, { ...event, data: { ...data, [field]: forged } } as never);
          expect({ type: event.type, field, found: found.length > 0 }).toEqual({
            type: event.type,
            field,
            found: true,
          });
        }
        state = decider.evolve(state, event);
      }
    }
  });

  it('evolve takes any event in any state and neither throws nor changes the state before', () => {
    const pool = Object.values(decisionHistories).flatMap((history) => history());
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (events) => {
        events.reduce((state, event) => {
          const before = canonicalJson(state);
          const after = decider.evolve(state, event);
          expect(canonicalJson(state)).toBe(before);
          return after;
        }, decider.initialState);
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});
