import fc from 'fast-check';
import { DomainError } from '#libs/kernel';
import { expectChecked, given } from '#libs/testing';
import { ballot, CLOSES_AT, OKRUG, OPENED_AT, PROJECTS, sheetIssued } from '../campaign/testing/campaigns.js';
import type { BallotCommand, Choice, VoterVerdict } from './ballot.commands.js';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { requireChoice } from './choice.js';

const decided = (command: BallotCommand): readonly BallotEvent[] =>
  ballotDecider.decide(command, ballotDecider.initialState);
const asked = (before: readonly BallotEvent[], command: BallotCommand) =>
  given(ballotDecider, before).when(command);

describe('a ballot', () => {
  it('counts a millisecond before the close and is refused at it', () => {
    const last = '2026-04-12T18:59:59.999Z';
    asked([], ballot('a', { now: last })).then(decided(ballot('a', { now: last })));
    asked([], ballot('a', { now: CLOSES_AT })).thenRefused('VotingClosed', { closedAt: CLOSES_AT });
    asked([], ballot('a', { now: '2026-03-30T03:59:59.999Z' })).thenRefused('VotingNotYetOpen', {
      opensAt: OPENED_AT,
    });
  });

  it.each(['minor', 'nonResident', 'incapable', 'left'] as const)('of somebody %s is refused', (verdict) => {
    const standing = { on: '2026-04-12', rollVersion: 1, verdict: verdict satisfies VoterVerdict };
    asked([], ballot('a', { standing })).thenRefused('NotEligibleToVote', { reason: verdict });
    asked([], sheetIssued({ standing })).thenRefused('NotEligibleToVote', { reason: verdict });
  });

  it('of somebody who is on no roll is refused', () => {
    const standing = { on: '2026-04-12', rollVersion: 1, verdict: 'unknown' } as const;
    asked([], ballot('a', { standing })).thenRefused('NotOnRoll');
  });

  it('that two connections cast at once is cast once; the other is told', () => {
    const first = decided(ballot('a'));
    asked(first, ballot('b')).thenRefused('BallotChangedMeanwhile');
    const changed = ballot('b', { replaces: 'a'.repeat(64) });
    expect(
      ballotDecider.decide(changed, ballotDecider.evolve(ballotDecider.initialState, first[0]!)),
    ).toMatchObject([{ type: 'BallotChanged', data: { replaces: 'a'.repeat(64) } }]);
  });

  it('and a sheet of paper exclude each other', () => {
    asked(decided(sheetIssued()), ballot('a')).thenRefused('PaperSheetTaken');
    asked(decided(sheetIssued()), sheetIssued()).thenRefused('SheetIssuedAlready');
    asked(decided(ballot('a')), sheetIssued()).thenRefused('BallotCastAlready');
  });

  it('makes one vote or one sheet of whatever somebody tries, and every event follows when judged again', () => {
    const tries = fc.array(
      fc.record({
        paper: fc.boolean(),
        letter: fc.constantFrom('a', 'b', 'c'),
        sees: fc.boolean(),
        minute: fc.nat(30_000),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tries, (list) => {
        let state = ballotDecider.initialState;
        const events: BallotEvent[] = [];
        for (const { paper, letter, sees, minute } of list) {
          const now = new Date(Date.parse(OPENED_AT) + minute * 60_000).toISOString();
          const seen = sees && state.ballot ? { replaces: state.ballot.commitment } : {};
          const command = paper ? sheetIssued({ now }) : ballot(letter, { now, ...seen });
          try {
            const more = ballotDecider.decide(command, state);
            state = expectChecked(ballotDecider, state, more);
            events.push(...more);
          } catch (error) {
            if (!(error instanceof DomainError)) throw error;
          }
        }
        const starts = events.filter(({ type }) => type !== 'BallotChanged');
        expect(starts.length).toBeLessThanOrEqual(1);
        expect(state.ballot !== undefined && state.hasSheet).toBe(false);
        expect(events.every(({ data }) => data.occurredAt < CLOSES_AT)).toBe(true);
      }),
    );
  });
});

describe('a choice', () => {
  const choice = (projectIds: readonly string[], changes: Partial<Choice> = {}): Choice => ({
    projectIds,
    district: OKRUG,
    projects: PROJECTS,
    excluded: [],
    rules: { kind: 'approval', mostProjects: 2 },
    ...changes,
  });

  it.each([
    ['names nothing', choice([]), 'BallotEmpty'],
    ['names a project twice', choice(['road', 'road']), 'BallotNamesProjectTwice'],
    ['names an unknown project', choice(['bridge']), 'ProjectUnknown'],
    ['names one that a court excluded', choice(['road'], { excluded: ['road'] }), 'ProjectExcluded'],
    [
      'names one of another district',
      choice(['road'], { district: '595041000' }),
      'ProjectOfAnotherDistrict',
    ],
    ['names too many', choice(['road', 'ground', 'light']), 'BallotTooManyProjects'],
    [
      'is dearer than the knapsack',
      choice(['road', 'ground'], { rules: { kind: 'knapsack', mostCostTiyn: 2_000_000_000 } }),
      'BallotTooDear',
    ],
  ])('that %s is refused', (_what, given_, code) => {
    expect(() => {
      requireChoice(given_);
    }).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('within the limits passes', () => {
    expect(() => {
      requireChoice(choice(['road', 'light']));
    }).not.toThrow();
  });
});
