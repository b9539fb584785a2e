import { buildElection } from '../election/build-election.js';
import { tally } from '../tally.js';
import { statistics } from './statistics.js';

const election = buildElection({
  budget: '1000.50',
  projects: [
    { id: 'road', cost: '600', categories: ['streets', 'safety'] },
    { id: 'lamp', cost: '300', categories: ['safety'] },
    { id: 'park', cost: '500', categories: ['green'] },
    { id: 'well', cost: '90.50' },
  ],
  ballots: [
    ...Array.from({ length: 20 }, () => ({ projects: ['road', 'lamp'] })),
    ...Array.from({ length: 12 }, () => ({ projects: ['park'] })),
    ...Array.from({ length: 3 }, () => ({ projects: ['well'] })),
    { projects: [] },
  ],
});
const outcome = tally(election, {
  rule: { kind: 'greedy', by: 'votes', whenTooDear: 'skip' },
  tieBreaking: [],
  arithmetic: 'exact',
});

describe('the statistics of an outcome', () => {
  it('count the voters with a winner, the winners per voter and the money used', () => {
    expect(statistics(election, outcome)).toMatchObject({
      voters: 36,
      projects: 4,
      winners: 3,
      votersWithWinner: { count: 23, share: 0.6389 },
      averageApprovedWinners: 1.19,
      budget: '1000.5',
      spent: '990.5',
      left: '10',
      spentShare: 0.99,
    });
  });

  it('put a project into each of its categories, and those without one last', () => {
    expect(statistics(election, outcome).categories).toEqual([
      {
        category: 'green',
        projects: 1,
        winners: 0,
        money: '0',
        share: 0,
        supporters: { count: 12, share: 0.3333 },
      },
      {
        category: 'safety',
        projects: 2,
        winners: 2,
        money: '900',
        share: 0.9086,
        supporters: { count: 20, share: 0.5556 },
      },
      {
        category: 'streets',
        projects: 1,
        winners: 1,
        money: '600',
        share: 0.6058,
        supporters: { count: 20, share: 0.5556 },
      },
      {
        category: null,
        projects: 1,
        winners: 1,
        money: '90.5',
        share: 0.0914,
        supporters: { count: 3, share: 0.0833 },
      },
    ]);
  });

  it('suppress numbers of voters that are too few, and those that would tell them by subtraction', () => {
    const { votersWithWinner, categories } = statistics(election, outcome, { fewest: 14 });
    expect(votersWithWinner).toBeNull();
    expect(categories.map(({ supporters }) => supporters?.count ?? null)).toEqual([null, 20, 20, null]);
  });

  it('leave numbers of exactly the least that may be told, and zeros', () => {
    const { categories } = statistics(election, outcome, { fewest: 12 });
    expect(categories[0]!.supporters).toEqual({ count: 12, share: 0.3333 });
    const nobody = buildElection({
      budget: '5',
      projects: [{ id: 'a', cost: '9' }],
      ballots: Array.from({ length: 10 }, () => ({ projects: ['a'] })),
    });
    const nothing = tally(nobody, { rule: { kind: 'phragmen' }, tieBreaking: [], arithmetic: 'exact' });
    expect(statistics(nobody, nothing, { fewest: 10 })).toMatchObject({
      votersWithWinner: { count: 0, share: 0 },
      averageApprovedWinners: 0,
      spentShare: 0,
      categories: [{ money: '0', share: 0, supporters: { count: 10, share: 1 } }],
    });
  });
});
