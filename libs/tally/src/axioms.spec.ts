import fc from 'fast-check';
import { buildElection } from './election/build-election.js';
import { idsOf, totalCostOf } from './election/election.js';
import type { Election } from './election/election.js';
import { isExhaustive } from './equal-shares/equal-shares.js';
import { TallyError } from './problem.js';
import { RECOMMENDED_ADD1 } from './rules/rule.js';
import type { Satisfaction, TallyOptions } from './rules/rule.js';
import { electionOf, inputOf, smallElections } from './testing/arbitrary-election.js';
import { EVERY_RULE, greedy, options, shares } from './testing/options.js';
import { referenceEqualShares, referencePhragmen } from './testing/reference.js';
import { tally } from './tally.js';

const RUNS = { seed: 20261122, numRuns: 60 };

function everyProject({ projects }: Election): number[] {
  return projects.map((_, project) => project);
}

/** The winners' ids, or the code and facts of the refusal. */
function outcomeOf(election: Election, given: TallyOptions): unknown {
  try {
    return idsOf(election, tally(election, given).winners);
  } catch (error) {
    if (error instanceof TallyError) return error.code;
    throw error;
  }
}

/** The completion add1 as it is defined: unless all fit, raise by one and run again until that would overspend. */
function raisedByOne(election: Election, satisfaction: Satisfaction, exhaustive: boolean): number[] {
  const projects = everyProject(election);
  const raised = (raises: number): number[] => {
    const numerator = election.budget + BigInt(raises * election.voters);
    const share = { numerator, denominator: BigInt(election.voters) };
    return referenceEqualShares(election, projects, share, satisfaction, ['id']);
  };
  const most = projects.filter((project) => election.votes[project]! > 0).length;
  let winners = raised(0);
  if (totalCostOf(election, projects) <= election.budget) return winners;
  for (let raises = 1; winners.length < most; raises++) {
    const left = election.budget - totalCostOf(election, winners);
    if (exhaustive && isExhaustive(election, projects, winners, left)) break;
    const next = raised(raises);
    if (totalCostOf(election, next) > election.budget) break;
    winners = next;
  }
  return winners;
}

describe.each(EVERY_RULE)('%s', (_, rule) => {
  it('never spends more than the budget, and accounts for every project', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        const { winners, losses, removed, steps, totalCost } = tally(election, options(rule));
        expect(totalCost).toBe(totalCostOf(election, winners));
        expect(totalCost <= election.budget).toBe(true);
        expect(steps.map(({ project }) => project)).toEqual(winners);
        const all = [...winners, ...[...losses, ...removed].map(({ project }) => project)];
        expect(all.sort((a, b) => a - b)).toEqual(everyProject(election));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the ballots, nor on that of the projects', () => {
    const shuffled = smallElections().chain((small) => {
      const input = inputOf(small);
      const all = <T>(items: Iterable<T>): fc.Arbitrary<T[]> => {
        const list = [...items];
        return fc.shuffledSubarray(list, { minLength: list.length });
      };
      return fc.record({
        input: fc.constant(input),
        ballots: all(input.ballots),
        projects: all(input.projects),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ input, ballots, projects }) => {
        const given = options(
          'completionTieBreaking' in rule ? { ...rule, completionTieBreaking: ['id'] } : rule,
        );
        expect(outcomeOf(buildElection({ ...input, ballots, projects }), given)).toEqual(
          outcomeOf(buildElection(input), given),
        );
      }),
      RUNS,
    );
  });

  it('gives the same winners exactly and in floats where ties are exact or far', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        const none = options(rule, { tieBreaking: [] });
        expect(outcomeOf(election, { ...none, arithmetic: 'float' })).toEqual(outcomeOf(election, none));
      }),
      RUNS,
    );
  });
});

describe.each([
  ['greedy by votes', greedy()],
  ['greedy by cardinality-satisfaction', greedy('cardinality-satisfaction')],
  ['equal shares, utilitarian', shares({ completion: 'utilitarian' })],
  ['equal shares, add1u', shares({ completion: 'add1u' })],
])('%s', (_, rule) => {
  it('leaves no money that another project would fit into', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        const { winners, totalCost } = tally(election, options(rule));
        expect(isExhaustive(election, everyProject(election), winners, election.budget - totalCost)).toBe(
          true,
        );
      }),
      RUNS,
    );
  });
});

describe.each<Satisfaction>(['cost', 'cardinality'])('equal shares by %s', (satisfaction) => {
  it('buys what the definition buys, voter by voter, at every endowment', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        const { winners, endowment } = tally(
          election,
          options(
            shares({ satisfaction, completion: 'add1', add1: { ...RECOMMENDED_ADD1, exhaustive: false } }),
          ),
        );
        expect(winners).toEqual(
          referenceEqualShares(election, everyProject(election), endowment!, satisfaction, ['id']),
        );
      }),
      RUNS,
    );
  });

  it('stops raising where raising by one and running again would', () => {
    fc.assert(
      fc.property(smallElections(), fc.boolean(), (small, exhaustive) => {
        const election = electionOf(small);
        const add1 = { ...RECOMMENDED_ADD1, exhaustive, integral: false };
        const { winners } = tally(election, options(shares({ satisfaction, completion: 'add1', add1 })));
        expect(winners).toEqual(raisedByOne(election, satisfaction, exhaustive));
      }),
      RUNS,
    );
  });

  /**
   * Extended justified representation up to one project (Peters, Pierczyński, Skowron, "Proportional Participatory
   * Budgeting with Additive Utilities", 2021): if a group's share of the budget pays for projects that all of them
   * support, then some member is as well off with the winners, or would be better off with one project more. Whether
   * some group breaks it is decided by those alone who would not be: they must be too few to pay.
   */
  it('gives extended justified representation up to one project', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        const winners = new Set(idsOf(election, tally(election, options(shares({ satisfaction }))).winners));
        const worth = (id: string): number =>
          satisfaction === 'cost' ? Number(election.projects.find((project) => project.id === id)!.cost) : 1;
        const sum = (ids: readonly string[], of: (id: string) => number): number =>
          ids.reduce((total, id) => total + of(id), 0);
        const cost = (id: string): number =>
          Number(election.projects.find((project) => project.id === id)!.cost);
        const ids = election.projects.map(({ id }) => id);
        const broken: string[][] = [];
        for (let chosen = 1; chosen < 2 ** ids.length; chosen++) {
          const common = ids.filter((__, at) => (chosen >> at) & 1);
          const unsatisfied = small.ballots.filter((ballot) => {
            if (!common.every((id) => ballot.includes(id))) return false;
            const has = sum(
              ballot.filter((id) => winners.has(id)),
              worth,
            );
            const most = Math.max(0, ...ballot.filter((id) => !winners.has(id)).map(worth));
            return has < sum(common, worth) && has + most <= sum(common, worth);
          });
          if (unsatisfied.length * small.budget >= sum(common, cost) * small.ballots.length)
            broken.push(common);
        }
        expect(broken).toEqual([]);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});

describe('Phragmén', () => {
  it('buys what the definition buys, voter by voter', () => {
    fc.assert(
      fc.property(smallElections(), (small) => {
        const election = electionOf(small);
        expect(tally(election, options({ kind: 'phragmen' })).winners).toEqual(
          referencePhragmen(election, everyProject(election), ['id']),
        );
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});
