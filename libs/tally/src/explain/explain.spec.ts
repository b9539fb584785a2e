import { buildElection } from '../election/build-election.js';
import { RECOMMENDED_ADD1 } from '../rules/rule.js';
import type { EqualSharesRule, TallyOptions } from '../rules/rule.js';
import { tally } from '../tally.js';
import { explain } from './explain.js';
import type { Explanation, ProjectExplanation } from './explanation.js';

const shares: EqualSharesRule = {
  kind: 'equal-shares',
  satisfaction: 'cost',
  completion: 'none',
  add1: RECOMMENDED_ADD1,
  completionTieBreaking: ['file-order'],
  comparison: false,
};

function options(rule: TallyOptions['rule'], more: Partial<TallyOptions> = {}): TallyOptions {
  return { rule, tieBreaking: ['min-cost', 'file-order'], arithmetic: 'exact', ...more };
}

/** Ten voters with a share of 100; `roof` and `lamp` share supporters. */
const village = buildElection({
  budget: '1000',
  projects: [
    { id: 'roof', cost: '450' },
    { id: 'lamp', cost: '250' },
    { id: 'well', cost: '400' },
    { id: 'band', cost: '100' },
  ],
  ballots: [
    ...Array.from({ length: 4 }, () => ({ projects: ['roof', 'lamp'] })),
    { projects: ['roof'] },
    { projects: ['roof', 'well'] },
    ...Array.from({ length: 3 }, () => ({ projects: ['well'] })),
    { projects: [] },
  ],
});

function explained(rule: TallyOptions['rule'], more: Partial<TallyOptions> = {}): Explanation {
  return explain(village, tally(village, options(rule, more)));
}

function of(explanation: Explanation, id: string): ProjectExplanation {
  return explanation.projects.find((project) => project.id === id)!;
}

describe('the explanation of an outcome', () => {
  it('says who paid how much of a winner, and what its supporters still had of a loser', () => {
    const explanation = explained(shares);
    expect(explanation).toMatchObject({
      spent: '450',
      left: '550',
      share: { exact: '100/1', rounded: '100' },
    });
    expect(of(explanation, 'roof')).toMatchObject({
      result: 'won',
      round: 1,
      budgetBefore: '1000',
      budgetAfter: '550',
      supporters: 6,
      price: { exact: '75/1' },
      paidPrice: 6,
      paidRest: 0,
      paidNothing: 0,
    });
    // Three with 100 and one with 25 left.
    expect(of(explanation, 'well')).toMatchObject({
      result: 'lost',
      why: 'supporters-lack-money',
      supportersHad: { exact: '325/1' },
      lacking: { exact: '75/1', rounded: '75' },
      wouldHaveWon: [
        { kind: 'lower-cost', cost: '325', less: '75' },
        { kind: 'more-supporters', supporters: 5, more: 1 },
      ],
    });
    expect(of(explanation, 'band')).toMatchObject({ result: 'lost', why: 'no-supporters' });
  });

  it('tells apart who paid the price, who gave the rest and who had nothing left', () => {
    const dear = buildElection({
      budget: '400',
      projects: [
        { id: 'a', cost: '100' },
        { id: 'b', cost: '120' },
        { id: 'c', cost: '150' },
      ],
      ballots: [
        { projects: ['a', 'c'] },
        { projects: ['b', 'c'] },
        { projects: ['b', 'c'] },
        { projects: ['c'] },
      ],
    });
    const outcome = tally(dear, options({ ...shares, satisfaction: 'cardinality' }));
    expect(of(explain(dear, outcome), 'c')).toMatchObject({ result: 'won', round: 1, paidPrice: 4 });
    const after = explain(dear, outcome).projects.filter(({ result }) => result === 'won');
    for (const project of after) {
      if (project.result !== 'won' || project.by !== 'equal-shares') throw new Error('won by shares');
      const [paid, rest] = [project.paidPriceTotal, project.paidRestTotal].map(({ rounded }) =>
        Number(rounded),
      );
      expect(paid! + rest!).toBe(Number(project.cost));
      expect(project.paidPrice + project.paidRest + project.paidNothing).toBe(project.supporters);
    }
  });

  it('says of a completion what the shares had left, and what the order would have asked for', () => {
    const explanation = explained({ ...shares, completion: 'utilitarian' });
    expect(of(explanation, 'lamp')).toMatchObject({
      result: 'won',
      by: 'completion',
      budgetBefore: '550',
      budgetAfter: '300',
    });
    expect(of(explanation, 'well')).toMatchObject({
      result: 'lost',
      why: 'no-money-left',
      round: 3,
      budgetLeft: '300',
      lacking: '100',
      supportersHad: { exact: '325/1' },
      wouldHaveWon: [
        { kind: 'lower-cost', cost: '325', less: '75' },
        { kind: 'more-votes', votes: 5, more: 1 },
      ],
    });
  });

  it("says at which moment of Phragmén's method a winner was bought, and what ended it", () => {
    const explanation = explained({ kind: 'phragmen' });
    expect(of(explanation, 'lamp')).toMatchObject({
      result: 'won',
      by: 'phragmen',
      round: 1,
      earned: { exact: '125/2' },
    });
    expect(explanation.end).toBeDefined();
  });

  it('says how many voters and points a project below the thresholds lacks', () => {
    const explanation = explained(
      { kind: 'greedy', by: 'score', whenTooDear: 'skip' },
      { minVoters: 5, minScore: { by: 'score', least: 4.5 } },
    );
    expect(of(explanation, 'lamp')).toMatchObject({
      result: 'not-counted',
      why: 'below-threshold',
      voters: { needed: 5, more: 1 },
      points: { needed: '4.5', had: '4', more: '0.5' },
    });
    expect(of(explanation, 'roof')).toMatchObject({ result: 'won', score: '6' });
    const enough = explained({ kind: 'greedy', by: 'votes', whenTooDear: 'skip' }, { minVoters: 4 });
    expect(of(enough, 'lamp').result).not.toBe('not-counted');
  });

  it('claims nothing it is not certain of when counting again would be too much work', () => {
    const raised = { ...shares, completion: 'add1' } as const;
    const outcome = tally(village, options(raised));
    const losers = explain(village, outcome, { mostWork: 0 }).projects.filter(
      ({ result }) => result === 'lost',
    );
    expect(losers.length).toBeGreaterThan(0);
    for (const loser of losers) expect(loser).toMatchObject({ wouldHaveWon: [] });
  });

  it('names the method that decided a tie', () => {
    const even = buildElection({
      budget: '10',
      projects: [
        { id: 'a', cost: '10' },
        { id: 'b', cost: '9' },
      ],
      ballots: [{ projects: ['a', 'b'] }],
    });
    const outcome = tally(even, options({ kind: 'greedy', by: 'votes', whenTooDear: 'skip' }));
    expect(of(explain(even, outcome), 'b')).toMatchObject({
      result: 'won',
      tie: { among: [{ id: 'a', name: '' }], by: 'min-cost' },
    });
  });
});
