import { buildElection } from '../election/build-election.js';
import type { ElectionInput } from '../election/build-election.js';
import { idsOf } from '../election/election.js';
import type { TallyError } from '../problem.js';
import { greedy, options } from '../testing/options.js';
import { tally } from '../tally.js';
import type { GreedyRule } from './rule.js';
import type { TieBreak } from './tie-breaking.js';

/** By votes: library 5, park 4, road 3, well 2, sign 1. */
const village: ElectionInput = {
  budget: '100',
  projects: [
    { id: 'library', cost: '60' },
    { id: 'park', cost: '50' },
    { id: 'road', cost: '30' },
    { id: 'well', cost: '10' },
    { id: 'sign', cost: '1' },
  ],
  ballots: [
    { projects: ['library', 'park', 'road', 'well', 'sign'] },
    { projects: ['library', 'park', 'road', 'well'] },
    { projects: ['library', 'park', 'road'] },
    { projects: ['library', 'park'] },
    { projects: ['library'] },
  ],
};

function winnersOf(input: ElectionInput, rule: GreedyRule, tieBreaking: readonly TieBreak[] = []): string[] {
  const election = buildElection(input);
  return idsOf(election, tally(election, options(rule, { tieBreaking })).winners);
}

function refusalOf(work: () => unknown): Pick<TallyError, 'code' | 'facts'> {
  try {
    work();
  } catch (error) {
    const { code, facts } = error as TallyError;
    return { code, facts };
  }
  throw new Error('no refusal');
}

describe('the greedy rule', () => {
  it('takes what fits in the order of votes and passes over what does not', () => {
    expect(winnersOf(village, greedy())).toEqual(['library', 'road', 'well']);
  });

  it('stops at the first that does not fit where the rule says no skip', () => {
    expect(winnersOf(village, greedy('votes', 'stop'))).toEqual(['library']);
  });

  it('goes by satisfaction for the money with cardinality-satisfaction', () => {
    // Votes for a unit of money: sign 1/1, well 2/10, road 3/30, library 5/60, park 4/50.
    expect(winnersOf(village, greedy('cardinality-satisfaction'))).toEqual(['sign', 'well', 'road', 'park']);
  });

  it('goes by votes with cost-satisfaction, for satisfaction and money both grow with the cost', () => {
    expect(winnersOf(village, greedy('cost-satisfaction'))).toEqual(winnersOf(village, greedy()));
  });

  it('goes by the sum of points where there are points', () => {
    const ballots = [
      { projects: ['library', 'park'], points: [1, 9] },
      { projects: ['library', 'sign'], points: [2, -1] },
    ];
    const election = buildElection({ ...village, ballots });
    const { steps, losses } = tally(election, options(greedy('score')));
    expect(steps).toMatchObject([
      { project: 1, moneyBefore: 100n, moneyAfter: 50n },
      { project: 2, moneyBefore: 50n, moneyAfter: 20n },
      { project: 3, moneyBefore: 20n, moneyAfter: 10n },
      { project: 4, moneyBefore: 10n, moneyAfter: 9n },
    ]);
    expect(losses).toMatchObject([{ why: 'no-money-left', project: 0, left: 50n, lacking: 10n }]);
  });

  describe('when projects stand equal', () => {
    const equal: ElectionInput = {
      ...village,
      budget: '80',
      ballots: [{ projects: ['park', 'road', 'well'] }],
    };

    it('takes them all without asking for an order if all of them fit', () => {
      expect(winnersOf({ ...equal, budget: '90' }, greedy()).slice(0, 3)).toEqual(['park', 'road', 'well']);
    });

    it('names those between which no method decides', () => {
      expect(refusalOf(() => winnersOf(equal, greedy()))).toEqual({
        code: 'TieNotCovered',
        facts: { projects: ['park', 'road', 'well'] },
      });
    });

    it.each<[TieBreak, string[]]>([
      ['min-cost', ['well', 'road', 'sign']],
      ['max-cost', ['park', 'road']],
      ['file-order', ['park', 'road']],
    ])('lets %s decide', (method, winners) => {
      expect(winnersOf(equal, greedy(), [method])).toEqual(winners);
    });

    it('says in the outcome that there was a tie and what decided it', () => {
      const election = buildElection(equal);
      const { steps } = tally(election, options(greedy(), { tieBreaking: ['max-votes', 'min-cost'] }));
      expect(steps[0]?.tie).toEqual({ projects: [3, 2, 1], by: 'min-cost' });
    });

    it('asks for an order where stopping makes it matter, though those that fit would fit together', () => {
      const stopping = { ...equal, budget: '45' };
      expect(refusalOf(() => winnersOf(stopping, greedy('votes', 'stop'))).code).toBe('TieNotCovered');
      expect(winnersOf(stopping, greedy()).slice(0, 2)).toEqual(['road', 'well']);
    });
  });
});
