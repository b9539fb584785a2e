import fc from 'fast-check';
import type { ElectionRule } from '#libs/norms';
import type { CountedVote } from '../separate-gathering.state.js';
import { hands, STARTS_AT } from '../testing/commands.js';
import { decideRound } from './election-result.js';

const BASE = 20;

function votes(...counts: readonly number[]): CountedVote[] {
  return counts.map((count, index) => ({
    memberId: `c${String(index + 1)}`,
    round: 1,
    vote: hands(count),
    base: BASE,
    occurredAt: STARTS_AT,
  }));
}

const names = ({ elected, tied }: ReturnType<typeof decideRound>) => ({
  elected: elected.map(({ memberId }) => memberId),
  tied,
});

describe('the result of a round', () => {
  it.each<[string, number[], number, string[], string[]]>([
    ['fewer wanted than seats', [5, 0], 2, ['c1'], []],
    ['as many as seats', [5, 9], 2, ['c2', 'c1'], []],
    ['a tie within the seats', [5, 5, 3], 2, ['c1', 'c2'], []],
    ['a tie below the seats', [9, 3, 3], 1, ['c1'], []],
    ['a tie that crosses the seats', [9, 5, 5], 2, ['c1'], ['c2', 'c3']],
    ['all equal', [5, 5, 5], 2, [], ['c1', 'c2', 'c3']],
    ['equal at none', [5, 0, 0], 2, ['c1'], []],
    ['nobody', [], 2, [], []],
  ])('by most votes: %s', (_case, counts, seats, elected, tied) => {
    expect(names(decideRound(votes(...counts), seats, 'mostVotes'))).toEqual({ elected, tied });
  });

  it.each<[string, number[], number, string[], string[]]>([
    ['half is not more than half', [11, 10], 2, ['c1'], []],
    ['within the seats', [12, 11, 13], 2, ['c3', 'c1'], []],
    ['a tie that crosses the seats', [12, 11, 11], 2, ['c1'], ['c2', 'c3']],
  ])('by majority of the participants: %s', (_case, counts, seats, elected, tied) => {
    expect(names(decideRound(votes(...counts), seats, 'majorityOfParticipants'))).toEqual({ elected, tied });
  });

  it('never elects more than the seats, nor over somebody with more votes, whatever the counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: BASE }), { maxLength: 8 });
    const rules = fc.constantFrom<ElectionRule>('mostVotes', 'majorityOfParticipants');
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 3 }), rules, (given, seats, rule) => {
        const round = votes(...given);
        const { elected, tied } = decideRound(round, seats, rule);
        const chosen = new Set([...elected.map(({ memberId }) => memberId), ...tied]);
        const least = Math.min(...round.filter((v) => chosen.has(v.memberId)).map((v) => v.vote.for));
        const passedOver = round.filter((v) => !chosen.has(v.memberId)).map((v) => v.vote.for);
        expect(elected.length).toBeLessThanOrEqual(seats);
        if (tied.length > 0) expect(elected.length + tied.length).toBeGreaterThan(seats);
        if (chosen.size >= seats) expect(Math.max(0, ...passedOver)).toBeLessThanOrEqual(least);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
