import fc from 'fast-check';
import { compareFractions } from '../amount.js';
import type { Fraction } from '../amount.js';
import { buildElection } from '../election/build-election.js';
import type { BallotInput, ElectionInput } from '../election/build-election.js';
import { idsOf } from '../election/election.js';
import { TallyError } from '../problem.js';
import type { Outcome } from '../rules/outcome.js';
import { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES } from '../rules/rule.js';
import type { EqualSharesRule, Rule, TallyOptions } from '../rules/rule.js';
import type { TieBreak } from '../rules/tie-breaking.js';
import { tally } from '../tally.js';
import { explain } from './explain.js';
import type { Remedy } from './explanation.js';

interface SmallElection extends ElectionInput {
  readonly ballots: readonly BallotInput[];
}

const IDS = ['a', 'b', 'c', 'd', 'e'] as const;

/** Few voters, few projects, small numbers: ties and exact fits are frequent. */
const elections: fc.Arbitrary<SmallElection> = fc.integer({ min: 2, max: IDS.length }).chain((count) =>
  fc.record({
    budget: fc.integer({ min: 4, max: 40 }).map(String),
    projects: fc
      .array(fc.integer({ min: 1, max: 20 }), { minLength: count, maxLength: count })
      .map((costs) => costs.map((cost, at) => ({ id: IDS[at]!, cost: String(cost) }))),
    ballots: fc.array(
      fc
        .uniqueArray(fc.nat({ max: count - 1 }), { maxLength: count })
        .map((projects) => ({ projects: projects.map((at) => IDS[at]!) })),
      { minLength: 1, maxLength: 9 },
    ),
  }),
);

const scored: fc.Arbitrary<SmallElection> = elections.chain((election) =>
  fc.infiniteStream(fc.integer({ min: 1, max: 5 })).map((points) => ({
    ...election,
    ballots: election.ballots.map(({ projects }) => ({
      projects,
      points: projects.map(() => points.next().value as number),
    })),
  })),
);

const methods: fc.Arbitrary<TieBreak[]> = fc
  .uniqueArray(fc.constantFrom<TieBreak>('max-votes', 'min-cost', 'max-cost', 'file-order', 'id'), {
    maxLength: 3,
  })
  .chain((list) => fc.constantFrom<TieBreak[]>([...list, 'id'], [...list, { lot: 'seed' }], list));

const greedy = fc.record({
  kind: fc.constant('greedy' as const),
  by: fc.constantFrom('votes' as const, 'cost-satisfaction' as const, 'cardinality-satisfaction' as const),
  whenTooDear: fc.constantFrom('skip' as const, 'stop' as const),
});

const equalShares: fc.Arbitrary<EqualSharesRule> = fc.record({
  kind: fc.constant('equal-shares' as const),
  satisfaction: fc.constantFrom('cost' as const, 'cardinality' as const),
  completion: fc.constantFrom('none' as const, 'utilitarian' as const, 'add1' as const, 'add1u' as const),
  add1: fc.record({
    exhaustive: fc.boolean(),
    integral: fc.boolean(),
    firstRun: fc.constantFrom('exact-share' as const, 'integral-share' as const),
    increment: fc.constant(1),
  }),
  completionTieBreaking: fc.constantFrom(USUAL_COMPLETION_TIES, ['max-cost', 'file-order'] as const),
  comparison: fc.boolean(),
});

function optionsBy(rules: fc.Arbitrary<Rule>): fc.Arbitrary<TallyOptions> {
  return fc.record({
    rule: rules,
    tieBreaking: methods,
    arithmetic: fc.constantFrom('exact' as const, 'exact' as const, 'float' as const),
  });
}

/** What the rule says, or undefined at a tie that the methods leave open. */
function outcomeOf(input: ElectionInput, options: TallyOptions): Outcome | undefined {
  try {
    return tally(buildElection(input), options);
  } catch (error) {
    if (error instanceof TallyError && error.code === 'TieNotCovered') return undefined;
    throw error;
  }
}

/** Every remedy of every loser, applied to the election one by one: the project must win. */
function expectRemediesToHold(input: SmallElection, options: TallyOptions): number {
  const outcome = outcomeOf(input, options);
  if (!outcome) return 0;
  const explanation = explain(buildElection(input), outcome);
  let tried = 0;
  for (const project of explanation.projects) {
    if (project.result !== 'lost') continue;
    for (const remedy of project.wouldHaveWon)
      for (const changed of remedied(input, outcome, project.id, remedy)) {
        const winners = winnersOf(changed, options);
        expect({ remedy, wins: winners.includes(project.id) }).toEqual({ remedy, wins: true });
        tried += 1;
      }
  }
  return tried;
}

function winnersOf(input: ElectionInput, options: TallyOptions): string[] {
  const election = buildElection(input);
  return idsOf(election, tally(election, options).winners);
}

/** The elections that a remedy speaks of. */
function remedied(input: SmallElection, outcome: Outcome, id: string, remedy: Remedy): SmallElection[] {
  switch (remedy.kind) {
    case 'lower-cost':
      return [withCost(input, id, remedy.cost)];
    case 'more-points':
      return [withPoints(input, id, Number(remedy.more))];
    case 'more-votes': {
      // Whoever gives them: those who stand first, or last, among the ballots.
      const others = nonSupporters(input, id);
      return [others, [...others].reverse()].map((list) =>
        supportedBy(input, id, list.slice(0, remedy.more)),
      );
    }
    case 'more-supporters': {
      const left = moneyLeft(input, outcome);
      const richest = nonSupporters(input, id).sort((a, b) => compareFractions(left[b]!, left[a]!));
      return [supportedBy(input, id, richest.slice(0, remedy.more))];
    }
  }
}

function withCost(input: SmallElection, id: string, cost: string): SmallElection {
  return { ...input, projects: input.projects.map((each) => (each.id === id ? { ...each, cost } : each)) };
}

function withPoints(input: SmallElection, id: string, more: number): SmallElection {
  const ballots = input.ballots.map((ballot) => ({ ...ballot }));
  const at = ballots.findIndex(({ projects }) => projects.includes(id));
  const ballot = ballots[Math.max(at, 0)]!;
  const place = ballot.projects.indexOf(id);
  const points = [...(ballot.points ?? [])];
  ballots[Math.max(at, 0)] =
    place >= 0
      ? { ...ballot, points: points.map((had, k) => (k === place ? had + more : had)) }
      : { projects: [...ballot.projects, id], points: [...points, more] };
  return { ...input, ballots };
}

function nonSupporters(input: SmallElection, id: string): number[] {
  return input.ballots.flatMap(({ projects }, voter) => (projects.includes(id) ? [] : [voter]));
}

function supportedBy(input: SmallElection, id: string, voters: readonly number[]): SmallElection {
  const ballots = input.ballots.map((ballot, voter) =>
    voters.includes(voter) ? { ...ballot, projects: [...ballot.projects, id] } : ballot,
  );
  return { ...input, ballots };
}

/** By voter: what is left of their money at the end, worked out voter by voter. */
function moneyLeft(input: SmallElection, { steps, endowment, end }: Outcome): Fraction[] {
  return input.ballots.map(({ projects }) =>
    steps.reduce<Fraction>((left, step) => {
      if (!projects.includes(IDS[step.project]!)) return left;
      if (step.by === 'phragmen') return minus(end!.load, step.load);
      return step.by === 'equal-shares' ? minus(left, step.price) : left;
    }, end?.load ?? endowment!),
  );
}

function minus(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return { numerator: numerator > 0n ? numerator : 0n, denominator: a.denominator * b.denominator };
}

describe('what would have made a project win', () => {
  const runs = { numRuns: 120, seed: 3 };

  it('is true of the greedy rules', () => {
    fc.assert(
      fc.property(elections, optionsBy(greedy), (input, options) => {
        expectRemediesToHold(input, options);
      }),
      runs,
    );
  });

  it('is true of the greedy rules by points', () => {
    const byScore = greedy.map((rule) => ({ ...rule, by: 'score' as const }));
    fc.assert(
      fc.property(scored, optionsBy(byScore), (input, options) => {
        expectRemediesToHold(input, options);
      }),
      runs,
    );
  });

  it('is true of equal shares with every completion', () => {
    fc.assert(
      fc.property(elections, optionsBy(equalShares), (input, options) => {
        expectRemediesToHold(input, options);
      }),
      runs,
    );
  });

  it("is true of Phragmén's method", () => {
    fc.assert(
      fc.property(elections, optionsBy(fc.constant({ kind: 'phragmen' })), (input, options) => {
        expectRemediesToHold(input, options);
      }),
      runs,
    );
  });

  it('is known for every loser of equal shares that has supporters', () => {
    const rule: EqualSharesRule = {
      kind: 'equal-shares',
      satisfaction: 'cost',
      completion: 'none',
      add1: RECOMMENDED_ADD1,
      completionTieBreaking: USUAL_COMPLETION_TIES,
      comparison: false,
    };
    const input: SmallElection = {
      budget: '100',
      projects: [
        { id: 'a', cost: '60' },
        { id: 'b', cost: '70' },
      ],
      ballots: [{ projects: ['a'] }, { projects: ['a'] }, { projects: ['a'] }, { projects: ['b'] }],
    };
    expect(expectRemediesToHold(input, { rule, tieBreaking: ['id'], arithmetic: 'exact' })).toBeGreaterThan(
      0,
    );
  });

  it('names the fewest votes: with one vote less, the greedy rule passes the project over', () => {
    const total = fc.constantFrom<TieBreak[]>(
      ['id'],
      ['min-cost', 'file-order'],
      ['max-votes', { lot: 'x' }],
    );
    fc.assert(
      fc.property(elections, greedy, total, (input, rule, tieBreaking) => {
        const options: TallyOptions = { rule, tieBreaking, arithmetic: 'exact' };
        const outcome = tally(buildElection(input), options);
        for (const project of explain(buildElection(input), outcome).projects) {
          if (project.result !== 'lost') continue;
          const remedy = project.wouldHaveWon.find(({ kind }) => kind === 'more-votes');
          const more =
            remedy?.kind === 'more-votes' ? remedy.more - 1 : nonSupporters(input, project.id).length;
          const voters = nonSupporters(input, project.id).slice(0, more);
          expect(winnersOf(supportedBy(input, project.id, voters), options)).not.toContain(project.id);
        }
      }),
      runs,
    );
  });
});
