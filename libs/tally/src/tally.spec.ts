import { buildElection } from './election/build-election.js';
import type { ElectionInput } from './election/build-election.js';
import { idsOf } from './election/election.js';
import { TallyError } from './problem.js';
import { EVERY_RULE, greedy, options } from './testing/options.js';
import { tally } from './tally.js';

function input(budget = '100'): ElectionInput {
  return {
    budget,
    projects: [
      { id: 'wanted', cost: '40' },
      { id: 'hardly', cost: '1' },
      { id: 'gone', cost: '1', withdrawn: true },
    ],
    ballots: Array.from({ length: 10 }, (_, at) => ({
      projects: ['wanted', 'gone', ...(at > 0 ? ['hardly'] : [])],
      points: [3, 1, 0.5],
    })),
  };
}

describe.each(EVERY_RULE)('before %s runs', (_, rule) => {
  it('a threshold removes projects with fewer voters, and withdrawn ones take no part', () => {
    const election = buildElection(input());
    const { winners, removed } = tally(election, options(rule, { minVoters: 10 }));
    expect(idsOf(election, winners)).toEqual(['wanted']);
    expect(removed).toEqual([
      { why: 'too-few-voters', project: 1, had: 9, needed: 10 },
      { why: 'withdrawn', project: 2 },
    ]);
  });

  it('an election without ballots or projects is refused', () => {
    const empty = buildElection({ ...input(), ballots: [] });
    expect(() => tally(empty, options(rule))).toThrow(
      new TallyError('EmptyElection', { voters: 0, projects: 3 }),
    );
  });
});

describe('a threshold of points', () => {
  it('keeps a project that reaches it exactly', () => {
    const election = buildElection(input());
    const at = (least: number): string[] =>
      idsOf(election, tally(election, options(greedy(), { minScore: { by: 'score', least } })).winners);
    expect(at(4.5)).toEqual(['wanted', 'hardly']);
    expect(at(4.6)).toEqual(['wanted']);
  });
});

describe('an election built by a program', () => {
  it.each<[string, Partial<ElectionInput>, string]>([
    ['a budget of 0', { budget: '0' }, 'BudgetNotPositive'],
    ['an amount that is none', { budget: '1e6' }, 'AmountInvalid'],
    ['a negative cost', { projects: [{ id: 'a', cost: '-1' }] }, 'AmountInvalid'],
    ['a project twice', { projects: ['a', 'a'].map((id) => ({ id, cost: '1' })) }, 'ProjectRepeated'],
    ['a vote for an unknown project', { ballots: [{ projects: ['nowhere'] }] }, 'ProjectUnknown'],
    ['points missing', { ballots: [{ projects: ['wanted', 'gone'], points: [1] }] }, 'PointsInvalid'],
  ])('with %s is refused', (_, change, code) => {
    expect(() => buildElection({ ...input(), ...change })).toThrow(code);
  });
});
