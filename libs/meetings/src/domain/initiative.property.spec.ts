import fc from 'fast-check';
import { DomainError } from '#libs/kernel';
import { expectChecked } from '#libs/testing';
import type { InitiativeCommand } from './initiative.commands.js';
import { initiativeDecider as decider } from './initiative.decider.js';
import { districtAnswer, lapse, opening, signature, submission } from './testing/initiatives.js';

const ELIGIBLE = 30;
const REQUIRED = 3;

/** Ten people, some of them no members; steps on days around the last one, in whatever order. */
const command: fc.Arbitrary<(at: string) => InitiativeCommand> = fc.oneof(
  fc.record({ person: fc.integer({ min: 1, max: 10 }), eligible: fc.boolean() }).map(
    ({ person, eligible }) =>
      (at: string): InitiativeCommand =>
        signature(person, { verdict: eligible ? 'eligible' : 'minor', now: at, occurredAt: at }),
  ),
  fc.constant((at: string) => submission(at)),
  fc.constant((at: string) => lapse(at)),
  fc.constant((at: string) =>
    districtAnswer({ order: { number: '77-ө', date: at.slice(0, 10) }, now: at, occurredAt: at }),
  ),
);

describe('whatever is asked of an initiative', () => {
  it('nobody signs twice, nothing is handed in with too few, and every event follows from the rules', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), command), { maxLength: 25 }), (steps) => {
        let day = Date.parse('2026-03-03T06:00:00.000Z');
        const [opened] = decider.decide(opening({ eligible: ELIGIBLE }), decider.initialState);
        if (!opened) throw new RangeError('it opens');
        let state = decider.evolve(decider.initialState, opened);
        const signers: string[] = [];
        for (const [days, asked] of steps) {
          day += days * 86_400_000;
          const before = state;
          try {
            const events = decider.decide(asked(new Date(day).toISOString()), state);
            expectChecked(decider, before, events);
            for (const event of events) {
              if (event.type === 'InitiativeSigned') signers.push(event.data.memberId);
              if (event.type === 'InitiativeSubmitted')
                expect(signers.length).toBeGreaterThanOrEqual(REQUIRED);
              state = decider.evolve(state, event);
            }
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
          expect(new Set(signers).size).toBe(signers.length);
          expect(state.signers.size).toBe(signers.length);
        }
      }),
      { numRuns: 150 },
    );
  });
});
