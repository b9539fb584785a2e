import fc from 'fast-check';
import { addMinutes, canonicalJson, DomainError } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import { separateGatheringDecider as decider } from './separate-gathering.decider.js';
import type { SeparateGatheringCommand } from './separate-gathering.commands.js';
import type { SeparateGatheringEvent } from './separate-gathering.events.js';
import type { SeparateGatheringState } from './separate-gathering.state.js';
import {
  CALENDAR,
  CHAIR,
  command,
  convening,
  delivery,
  DOORS_AT,
  ELIGIBLE,
  notice,
  opening,
  registration,
  signing,
  STARTS_AT,
  vaultDocument,
  vaultText,
} from './testing/commands.js';
import { play, stateAfter, told } from './testing/histories.js';
import { specimenHistories } from './testing/specimen-histories.js';

type Asked = (at: Instant, state: SeparateGatheringState) => SeparateGatheringCommand;

/** Few people and few votes, so that ties, quorums lost and repeated names come often. */
const member = fc.constantFrom('member-1', 'member-2', 'member-3', 'member-4');
const part = fc.constantFrom('chair' as const, 'secretary' as const);
const vote = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 2 }))
  .map(([votesFor, against]) => ({ mode: 'showOfHands' as const, for: votesFor, against, abstained: 0 }));

const aboutMember = fc
  .tuple(
    member,
    fc.constantFrom(
      'RecordDeparture' as const,
      'RecordReturn' as const,
      'WithdrawCandidate' as const,
      'OpenCandidateVote' as const,
    ),
  )
  .map(
    ([memberId, type]): Asked =>
      (at) =>
        command(type, at, { memberId }),
  );
const bare = fc
  .constantFrom(
    'RecountQuorum' as const,
    'CloseNominations' as const,
    'DecideElection' as const,
    'CloseSeparateGathering' as const,
  )
  .map(
    (type): Asked =>
      (at) =>
        command(type, at, {}),
  );

/** What would sensibly come next, so that chance gets as far as ties and signatures. */
const onwards = fc.tuple(member, vote).map(([memberId, counted]): Asked => (at, state) => {
  const { secretary, election, phase, end } = state;
  const { contenders, openVote, round } = election;
  const seen = new Set(election.counted.filter((v) => v.round === round).map((v) => v.memberId));
  const next = contenders.find((contender) => !seen.has(contender));
  if (end) return signing('chair', CHAIR, { occurredAt: at });
  if (phase === 'convened') return opening({ occurredAt: at });
  if (phase !== 'inSession') return command('RecountQuorum', at, {});
  if (openVote) return command('CountCandidateVote', at, { memberId: openVote.memberId, vote: counted });
  if (!secretary.memberId) return command('ElectSecretary', at, { memberId, vote: counted });
  if (election.decided) return command('CloseSeparateGathering', at, {});
  if (!election.nominationsClosed) return command('CloseNominations', at, {});
  return next ? command('OpenCandidateVote', at, { memberId: next }) : command('DecideElection', at, {});
});

const asked: fc.Arbitrary<Asked> = fc.oneof(
  { weight: 25, arbitrary: onwards },
  { weight: 6, arbitrary: aboutMember },
  { weight: 5, arbitrary: bare },
  {
    weight: 4,
    arbitrary: member.map(
      (id): Asked =>
        (at) =>
          registration(id, { occurredAt: at, deskId: `desk-${id}` }),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(member, vote).map(
      ([memberId, counted]): Asked =>
        (at) =>
          command('ElectSecretary', at, { memberId, vote: counted }),
    ),
  },
  {
    weight: 8,
    arbitrary: fc.tuple(member, vote).map(
      ([memberId, counted]): Asked =>
        (at) =>
          command('CountCandidateVote', at, { memberId, vote: counted }),
    ),
  },
  {
    weight: 4,
    arbitrary: member.map(
      (memberId): Asked =>
        (at) =>
          command('NominateCandidate', at, { memberId, membership: ELIGIBLE, consent: 'inWriting' }),
    ),
  },
  {
    weight: 1,
    arbitrary: member.map(
      (memberId): Asked =>
        (at) =>
          command('AnnulRegistration', at, { memberId, reason: 'other' }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(part, member).map(
      ([signs, id]): Asked =>
        (at) =>
          signing(signs, signs === 'chair' ? CHAIR : id, { occurredAt: at }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Asked>(
      (at) => opening({ occurredAt: at }),
      (at) => convening({ occurredAt: at }),
      (at) => notice({ noticeId: at, occurredAt: at }),
      (at) => delivery({ occurredAt: at, deliveredOn: '2026-03-11' }),
      (at) => command('MissMinutesDeadline', at, { calendar: CALENDAR }),
      (at) => command('RecordDissent', at, { memberId: 'member-2', text: vaultText('text-1') }),
      (at) =>
        command('IssueCorrectionAnnex', at, {
          text: vaultText('text-1'),
          document: { ...vaultDocument('document-annex'), templateVersion: 'annex-1' },
        }),
    ),
  },
);

/** A day on which things are asked at random, some minutes apart. */
const day = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), asked), { minLength: 30, maxLength: 120 });

interface Judged {
  readonly before: SeparateGatheringState;
  readonly event: SeparateGatheringEvent;
}

/** What the decider made of it; a refusal is a DomainError or the test fails. */
function live(start: readonly SeparateGatheringEvent[], commands: readonly (readonly [number, Asked])[]) {
  const judged: Judged[] = [];
  let state = stateAfter(start);
  let now: Instant = STARTS_AT;
  for (const [minutes, ask] of commands) {
    now = addMinutes(now, minutes);
    for (const event of decideOrRefuse(ask(now, state), state)) {
      judged.push({ before: state, event });
      state = decider.evolve(state, event);
    }
  }
  return { judged, state };
}

function decideOrRefuse(asked: SeparateGatheringCommand, state: SeparateGatheringState) {
  try {
    return decider.decide(asked, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

const small = { eligible: 20, quota: 1 };
const starts = [
  play(told(small), registration('member-1'), registration('member-2'), opening()),
  play(told(small), registration('member-1', { occurredAt: DOORS_AT })),
];
const start = fc.constantFrom(...starts);
const settings = { seed: 20260311, numRuns: 200 };

describe('whatever is asked, in whatever order', () => {
  it('every decided event is confirmed by check, and has a canonical form', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(start, day, (events, commands) => {
        for (const { before, event } of live(events, commands).judged) {
          types.add(event.type);
          canonicalJson(event.data);
          expect({ event, violations: decider.check(before, event) }).toEqual({ event, violations: [] });
        }
      }),
      settings,
    );
    const rare = ['ElectionTied', 'RepresentativesElected', 'QuorumLost', 'QuorumRestored', 'MinutesSigned'];
    expect(rare.filter((type) => !types.has(type))).toEqual([]);
  });

  it('present is the number of those present, and nobody is elected beyond the quota', () => {
    fc.assert(
      fc.property(start, day, (events, commands) => {
        const { attendance, election, convened } = live(events, commands).state;
        const present = [...attendance.participants.values()].filter((p) => p.standing === 'present');
        expect(attendance.present).toBe(present.length);
        expect(election.elected.length).toBeLessThanOrEqual(convened?.quota ?? 0);
        expect(new Set(election.elected.map((e) => e.memberId)).size).toBe(election.elected.length);
      }),
      settings,
    );
  });

  it('a number of the facts altered by hand is found', () => {
    const numbers = [
      'present',
      'eligible',
      'required',
      'base',
      'round',
      'seats',
      'quota',
      'number',
      'rollVersion',
    ];
    const delta = fc.integer({ min: -3, max: 3 }).filter((by) => by !== 0);
    fc.assert(
      fc.property(start, day, delta, (events, commands, by) => {
        for (const { before, event } of live(events, commands).judged) {
          if (event.type === 'SeparateGatheringConvened') continue;
          const data = event.data as unknown as Readonly<Record<string, unknown>>;
          for (const field of numbers.filter((name) => typeof data[name] === 'number')) {
            const forged = { ...event, data: { ...data, [field]: (data[field] as number) + by } };
            const found = decider.check(before, forged as unknown as SeparateGatheringEvent);
            expect({ type: event.type, field, found: found.length > 0 }).toEqual({
              type: event.type,
              field,
              found: true,
            });
          }
        }
      }),
      { ...settings, numRuns: 100 },
    );
  });

  it('evolve takes any event in any state, and neither throws nor changes the state before', () => {
    const pool = Object.values(specimenHistories).flatMap((events) => events());
    fc.assert(
      fc.property(fc.shuffledSubarray(pool), (events) => {
        events.reduce((state, event) => {
          const before = canonicalJson(plain(state));
          const after = decider.evolve(state, event);
          expect(canonicalJson(plain(state))).toBe(before);
          return after;
        }, decider.initialState);
      }),
      { seed: 5, numRuns: 20 },
    );
  });

  it('an event type that is not known changes nothing', () => {
    const unknown = { type: 'SomethingLater', data: {} } as unknown as SeparateGatheringEvent;
    expect(decider.evolve(decider.initialState, unknown)).toBe(decider.initialState);
  });
});

function plain(state: SeparateGatheringState): unknown {
  const { participants } = state.attendance;
  const { openVote } = state.election;
  return {
    ...state,
    attendance: { ...state.attendance, participants: [...participants.values()] },
    election: {
      ...state.election,
      openVote: openVote && {
        ...openVote,
        attendance: { ...openVote.attendance, participants: [...openVote.attendance.participants] },
      },
    },
  };
}
