import { compareFractions } from '../amount.js';
import { buildElection } from '../election/build-election.js';
import type { ElectionInput } from '../election/build-election.js';
import { idsOf } from '../election/election.js';
import type { Outcome } from '../rules/outcome.js';
import { RECOMMENDED_ADD1 } from '../rules/rule.js';
import type { EqualSharesRule, TallyOptions } from '../rules/rule.js';
import { options, shares } from '../testing/options.js';
import { tally } from '../tally.js';

/** Ten voters, 1 to 10, with 10 each: 1–7 want the park, 5–10 the road, 8–10 the sign, nobody the hall. */
function village(sign: number): ElectionInput {
  const wishes = (voter: number): string[] => [
    ...(voter <= 7 ? ['park'] : []),
    ...(voter >= 5 ? ['road'] : []),
    ...(voter >= 8 ? ['sign'] : []),
  ];
  return {
    budget: '100',
    projects: [
      { id: 'park', cost: '63' },
      { id: 'road', cost: '30' },
      { id: 'sign', cost: String(sign) },
      { id: 'hall', cost: '50' },
    ],
    ballots: Array.from({ length: 10 }, (_, at) => ({ projects: wishes(at + 1) })),
  };
}

interface Counted extends Outcome {
  readonly ids: readonly string[];
}

function counted(
  input: ElectionInput,
  rule: Partial<EqualSharesRule>,
  other: Partial<TallyOptions> = {},
): Counted {
  const election = buildElection(input);
  const outcome = tally(election, options(shares(rule), { tieBreaking: [], ...other }));
  return { ...outcome, ids: idsOf(election, outcome.winners) };
}

describe.each(['exact', 'float'] as const)('the Method of Equal Shares, %s', (arithmetic) => {
  it('lets supporters share the cost, those who have less giving all they have', () => {
    // Park: 63 by 7, that is 9 each. Road: voters 5–7 have 1 left, so 8–10 pay 9 each. Sign: 3 voters with 1 each.
    const { ids, steps, losses, endowment } = counted(village(8), {}, { arithmetic });
    expect(ids).toEqual(['park', 'road']);
    expect(steps).toMatchObject([
      { round: 1, supporters: 7, paidPrice: 7, paidRest: 0 },
      { round: 2, supporters: 6, paidPrice: 3, paidRest: 3 },
    ]);
    for (const step of steps)
      expect('price' in step && compareFractions(step.price, { numerator: 9n, denominator: 1n })).toBe(0);
    expect(losses).toMatchObject([
      { why: 'supporters-lack-money', project: 2, supporters: 3 },
      { why: 'no-supporters', project: 3 },
    ]);
    expect(compareFractions(endowment!, { numerator: 10n, denominator: 1n })).toBe(0);
  });

  it('buys what costs its supporters least, not what gives most for the money, by cardinality', () => {
    // Road costs its supporters 5 each, the park 9. After it 1–4 have 10 and 5–7 have 5: 55, the park is out of reach.
    expect(counted(village(8), { satisfaction: 'cardinality' }, { arithmetic }).ids).toEqual([
      'sign',
      'road',
    ]);
  });

  it('spends what is left on the projects with the most votes that fit, with the utilitarian completion', () => {
    const { ids, steps } = counted(village(7), { completion: 'utilitarian' }, { arithmetic });
    expect(ids).toEqual(['park', 'road', 'sign']);
    expect(steps[2]).toMatchObject({ by: 'completion', moneyBefore: 7n, moneyAfter: 0n });
  });

  it('raises everyone by one until nothing more fits, with add1', () => {
    // With 11 each the road's three payers give 8 and keep 3 each: 9 covers the sign.
    const { ids, endowment } = counted(village(5), { completion: 'add1' }, { arithmetic });
    expect(ids).toEqual(['park', 'road', 'sign']);
    expect(endowment).toEqual({ numerator: 11n, denominator: 1n });
  });

  it('does not raise anyone if nothing more would fit anyway, unless add1 is not to be exhaustive', () => {
    const exhaustive = counted(village(8), { completion: 'add1' }, { arithmetic });
    expect(exhaustive.endowment).toEqual({ numerator: 10n, denominator: 1n });
    const add1 = { ...RECOMMENDED_ADD1, exhaustive: false };
    // With 11 each the sign would be bought too, for 101 in all: the outcome before stands.
    const other = counted(village(8), { completion: 'add1', add1 }, { arithmetic });
    expect([other.ids, other.endowment]).toEqual([['park', 'road'], { numerator: 10n, denominator: 1n }]);
  });

  it('fails at a tie that no method covers', () => {
    const input = village(8);
    const twins: ElectionInput = {
      ...input,
      projects: ['a', 'b'].map((id) => ({ id, cost: '60' })),
      ballots: [{ projects: ['a', 'b'] }, { projects: ['a', 'b'] }],
    };
    expect(() => counted(twins, {}, { arithmetic })).toThrow('TieNotCovered {"projects":["a","b"]}');
    expect(counted(twins, {}, { arithmetic, tieBreaking: ['id'] }).ids).toEqual(['a']);
  });
});

describe('raising the shares', () => {
  /** Shares are 10/3; nobody supports b, and the two do not fit together. */
  const thirds: ElectionInput = {
    budget: '10',
    projects: [
      { id: 'a', cost: '3.5' },
      { id: 'b', cost: '8' },
    ],
    ballots: [{ projects: ['a'] }, { projects: [] }, { projects: [] }],
  };

  it('counts in whole units of the currency if integral, from the exact share if not', () => {
    const whole = counted(thirds, { completion: 'add1' });
    expect([whole.ids, whole.endowment]).toEqual([['a'], { numerator: 40n, denominator: 1n }]);
    const add1 = { ...RECOMMENDED_ADD1, integral: false };
    const exact = counted(thirds, { completion: 'add1', add1 });
    expect([exact.ids, exact.endowment]).toEqual([['a'], { numerator: 130n, denominator: 3n }]);
  });

  it('begins with the exact share, or with its whole part, which matters if the first raise overspends', () => {
    const input: ElectionInput = {
      budget: '10',
      projects: ['3.2', '4', '4'].map((cost, at) => ({ id: `p${at}`, cost })),
      ballots: ['p0', 'p1', 'p2'].map((id) => ({ projects: [id] })),
    };
    const first = (firstRun: 'exact-share' | 'integral-share'): readonly string[] =>
      counted(input, { completion: 'add1', add1: { ...RECOMMENDED_ADD1, firstRun } }, { tieBreaking: ['id'] })
        .ids;
    expect(first('exact-share')).toEqual(['p0']);
    expect(first('integral-share')).toEqual([]);
  });

  it('raises nobody if all projects fit together', () => {
    const { ids, endowment } = counted({ ...thirds, budget: '11.4' }, { completion: 'add1' });
    expect(endowment).toEqual({ numerator: 40n, denominator: 1n });
    const affordable = counted(
      { ...thirds, budget: '12', projects: [{ id: 'a', cost: '5' }] },
      { completion: 'add1' },
    );
    expect([ids, affordable.ids, affordable.endowment]).toEqual([
      ['a'],
      [],
      { numerator: 12n, denominator: 3n },
    ]);
  });

  it('refuses an increment that is not a whole number above 0', () => {
    for (const increment of [0, -1, 0.5, Number.NaN]) {
      const dear = { ...thirds, projects: [{ id: 'a', cost: '12' }] };
      expect(() => counted(dear, { completion: 'add1', add1: { ...RECOMMENDED_ADD1, increment } })).toThrow(
        'IncrementInvalid',
      );
    }
  });
});

describe('the comparison step', () => {
  /** Greedy funds the hall, which six of ten want; equal shares fund the two small ones that four want. */
  const input: ElectionInput = {
    budget: '100',
    projects: [
      { id: 'hall', cost: '90' },
      { id: 'a', cost: '20' },
      { id: 'b', cost: '20' },
    ],
    ballots: Array.from({ length: 10 }, (_, at) => ({ projects: at < 6 ? ['hall'] : ['a', 'b'] })),
  };

  it('takes the greedy outcome if more voters have more winners in it', () => {
    const byId = { tieBreaking: ['id'] } as const;
    const { ids, comparison, steps } = counted(input, { comparison: true }, byId);
    expect(comparison).toEqual({ preferEqualShares: 4, preferGreedy: 6 });
    expect(ids).toEqual(['hall']);
    expect(steps).toMatchObject([{ by: 'greedy' }]);
    expect(counted(input, {}, byId).ids).toEqual(['a', 'b']);
  });
});
