import { compareFractions } from '../amount.js';
import { buildElection } from '../election/build-election.js';
import { idsOf } from '../election/election.js';
import { options } from '../testing/options.js';
import { tally } from '../tally.js';

function ballots(voters: number, ...projects: string[]): { projects: string[] }[] {
  return Array.from({ length: voters }, () => ({ projects }));
}

describe("Phragmén's method", () => {
  it("gives the outcome of Phragmén's own example of 1894: A, then Q, then B", () => {
    const election = buildElection({
      budget: '3',
      projects: ['A', 'B', 'C', 'P', 'Q', 'R'].map((id) => ({ id, cost: '1' })),
      ballots: [
        ...ballots(1034, 'A', 'B', 'C'),
        ...ballots(519, 'P', 'Q', 'R'),
        ...ballots(90, 'A', 'B', 'Q'),
        ...ballots(47, 'A', 'P', 'Q'),
      ],
    });
    const { winners, steps } = tally(election, options({ kind: 'phragmen' }, { tieBreaking: [] }));
    expect(idsOf(election, winners)).toEqual(['A', 'Q', 'B']);
    // A is bought at 1/1171; Q when 656 voters, 137 of whom paid for A, have 1 together.
    expect(steps[0]).toMatchObject({ load: { numerator: 1n, denominator: 1171n }, supporters: 1171 });
    expect(steps[1]).toMatchObject({ load: { numerator: 1171n + 137n, denominator: 1171n * 656n } });
  });

  it('ends when the project that can be bought next exceeds the budget, though a later one would fit', () => {
    const election = buildElection({
      budget: '10',
      projects: [
        { id: 'park', cost: '6' },
        { id: 'road', cost: '5' },
        { id: 'sign', cost: '4' },
      ],
      ballots: [...ballots(6, 'park'), ...ballots(4, 'road'), ...ballots(2, 'sign')],
    });
    // Bought at 6/6, 5/4 and 4/2: road comes next and does not fit.
    const { winners, losses, end } = tally(election, options({ kind: 'phragmen' }));
    expect(idsOf(election, winners)).toEqual(['park']);
    expect(end?.stoppedBy).toEqual([1]);
    expect(compareFractions(end!.load, { numerator: 5n, denominator: 4n })).toBe(0);
    expect(losses).toMatchObject([
      { why: 'would-exceed-budget', project: 1, left: 4n, lacking: 1n },
      { why: 'supporters-lack-money', project: 2, supporters: 2 },
    ]);
  });

  it('passes over projects that nobody supports', () => {
    const projects = [
      { id: 'park', cost: '6' },
      { id: 'road', cost: '5' },
    ];
    const election = buildElection({ budget: '20', projects, ballots: ballots(1, 'park') });
    const { winners, losses } = tally(election, options({ kind: 'phragmen' }));
    expect(idsOf(election, winners)).toEqual(['park']);
    expect(losses).toEqual([{ why: 'no-supporters', project: 1, supporters: 0 }]);
  });
});
