import fc from 'fast-check';
import { electionOf, smallElections } from '../testing/arbitrary-election.js';
import { referenceEqualShares } from '../testing/reference.js';
import { EqualSharesRuns } from './run.js';
import type { Run } from './run.js';

describe('runs of equal shares', () => {
  it('buy what the definition buys, whenever voters are no longer put together, beside whichever other runs', () => {
    const endowments = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(smallElections(), endowments, fc.nat({ max: 4 }), (small, amounts, fewLots) => {
        const election = electionOf(small);
        const candidates = election.projects.flatMap((_, at) => (election.votes[at]! > 0 ? [at] : []));
        const runs = new EqualSharesRuns(election, candidates, 'cost', ['id'], 'exact', fewLots);
        const at = (amount: number, below?: Run, above?: Run): Run => {
          const endowment = { numerator: BigInt(amount), denominator: 3n };
          const run = runs.run(endowment, below, above);
          expect(run.winners).toEqual(referenceEqualShares(election, candidates, endowment, 'cost', ['id']));
          return run;
        };
        const [low, middle, high] = [...amounts].sort((a, b) => a - b) as [number, number, number];
        const first = at(low);
        const last = at(high, first);
        const between = at(middle, first, last);
        if (runs.sameBetween(first, last)) expect(between.winners).toEqual(first.winners);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});
