import fc from 'fast-check';
import { DomainError } from '#libs/kernel';
import type { AssemblyMeetingCommand } from './assembly-meeting.commands.js';
import { assemblyMeetingDecider as decider } from './assembly-meeting.decider.js';
import { isQuorum, requiredPresent } from './assembly-meeting.convening.js';
import type { Convening } from './assembly-meeting.convening.js';
import type { AssemblyMeetingEvent } from './assembly-meeting.events.js';
import type { AssemblyMeetingState } from './assembly-meeting.state.js';
import { isMajority } from './rules/vote.js';
import { seatsOfSections } from './rules/assembly/seats.js';
import { at, sittingAfter } from './testing/assembly.js';
import { hands, STARTS_AT } from './testing/commands.js';
import {
  election,
  electionDecided,
  inGathering,
  nominated,
  TWELVE,
  VILLAGES,
  votedOn,
} from './testing/gatherings.js';

const settings = { seed: 20260311, numRuns: 100 };
const person = fc.constantFrom(...TWELVE.slice(0, 8));
const asked: fc.Arbitrary<AssemblyMeetingCommand> = fc.oneof(
  fc
    .tuple(person, fc.integer({ min: 0, max: 3 }))
    .map(([memberId, section]) => nominated(memberId, { sectionId: `section-${String(section)}` })),
  {
    weight: 3,
    arbitrary: fc.tuple(person, fc.integer({ min: 3, max: 7 })).map(([id, count]) => votedOn(id, count)),
  },
  fc.constant(electionDecided()),
  person.map((memberId) => at('RecordAssemblyDeparture', STARTS_AT, { memberId })),
  person.map((memberId) => at('RecordAssemblyReturn', STARTS_AT, { memberId })),
  fc.constant(at('RecountAssemblyQuorum', STARTS_AT, {})),
);
const sections = VILLAGES.slice(0, 2);
const opened = decider.decide(election({ size: 5, sections, vote: hands(7) }), sittingAfter(inGathering(7)));
const start = [...inGathering(7), ...opened, ...nominations()];

/** Six candidates, so that elections come to an end. */
function nominations(): readonly AssemblyMeetingEvent[] {
  let state = sittingAfter([...inGathering(7), ...opened]);
  return TWELVE.slice(0, 6).flatMap((memberId, index) => {
    const sectionId = `section-${String(index < 4 ? 1 : 2)}`;
    const events = decider.decide(nominated(memberId, { sectionId }), state);
    state = events.reduce((before, event) => decider.evolve(before, event), state);
    return events;
  });
}

function decideOrRefuse(
  command: AssemblyMeetingCommand,
  state: AssemblyMeetingState,
): readonly AssemblyMeetingEvent[] {
  try {
    return decider.decide(command, state);
  } catch (error) {
    if (error instanceof DomainError) return [];
    throw error;
  }
}

describe('whatever is asked of an election in a gathering', () => {
  it('every event is confirmed by check; whoever is elected has the votes, a seat and the law’s least beside them', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(asked, { minLength: 20, maxLength: 80 }), (commands) => {
        let state = sittingAfter(start);
        for (const command of commands)
          for (const event of decideOrRefuse(command, state)) {
            expect(decider.check(state, event)).toEqual([]);
            seen.add(event.type);
            if (event.type === 'AssemblyElected') {
              const { members, size, sections } = event.data;
              expect(new Set(members.map(({ memberId }) => memberId)).size).toBe(members.length);
              expect(members.length).toBeGreaterThanOrEqual(5);
              expect(members.length).toBeLessThanOrEqual(size);
              for (const { sectionId, seats } of sections)
                expect(members.filter((one) => one.sectionId === sectionId).length).toBeLessThanOrEqual(
                  seats,
                );
              for (const one of members) expect(isMajority(one.for, 7)).toBe(true);
            }
            state = decider.evolve(state, event);
          }
        expect(state.elections).toHaveLength(1);
      }),
      settings,
    );
    const rare = ['AssemblyCandidateVoted', 'AssemblyQuorumLost', 'AssemblyQuorumRestored'];
    expect(rare.filter((type) => !seen.has(type))).toEqual([]);
  });
});

it('seats are all given out, one at least to each section, and never more to fewer people', () => {
  const people = fc.integer({ min: 1, max: 20_000 });
  const places = fc
    .array(people, { minLength: 1, maxLength: 12 })
    .map((counts) => counts.map((population, index) => ({ sectionId: `s-${String(index)}`, population })));
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 13 }), (asOf, more) => {
      const seats = seatsOfSections(asOf, asOf.length + more);
      expect(seats.reduce((sum, one) => sum + one.seats, 0)).toBe(asOf.length + more);
      for (const one of seats) {
        expect(one.seats).toBeGreaterThanOrEqual(1);
        for (const other of seats)
          if (one.population > other.population) expect(one.seats).toBeGreaterThanOrEqual(other.seats);
      }
    }),
    settings,
  );
});

it('one fewer than required is never a quorum, required is', () => {
  const share = { numerator: 1, denominator: 2 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.boolean(), (eligible, above) => {
      const convening = { eligible, rules: { quorum: { share, above } } } as unknown as Convening;
      const required = requiredPresent(convening);
      expect(isQuorum(required, convening)).toBe(true);
      expect(isQuorum(required - 1, convening)).toBe(false);
    }),
    settings,
  );
});
