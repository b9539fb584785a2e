import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idsOf } from '../election/election.js';
import type { Election } from '../election/election.js';
import { readElection } from '../pb/read-election.js';
import { RECOMMENDED_ADD1 } from '../rules/rule.js';
import type { Completion, EqualSharesRule, Rule } from '../rules/rule.js';
import { tally } from '../tally.js';
import { explain } from './explain.js';
import type { ProjectExplanation } from './explanation.js';

/** What README.md says of its example. */
describe('the worked example of the README', () => {
  let election: Election;

  beforeAll(async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const block = /```pb\n(.*?)```/su.exec(readme)![1]!;
    const pb = await readElection([Buffer.from(block)]);
    expect(pb.warnings).toEqual([]);
    election = pb.election;
  });

  function counted(rule: Rule) {
    const outcome = tally(election, { rule, tieBreaking: ['id'], arithmetic: 'exact' });
    const { projects, spent, share, end } = explain(election, outcome);
    const of = (id: string): ProjectExplanation => projects.find((project) => project.id === id)!;
    return { winners: idsOf(election, outcome.winners), spent, share: share?.exact, end, of };
  }

  function equalShares(completion: Completion): EqualSharesRule {
    return {
      kind: 'equal-shares',
      satisfaction: 'cost',
      completion,
      add1: RECOMMENDED_ADD1,
      completionTieBreaking: ['id'],
      comparison: false,
    };
  }

  it('is right about the votes', () => {
    expect(election.votes).toEqual([6, 5, 3, 4]);
  });

  it('is right about the greedy rule', () => {
    const { winners, spent, of } = counted({ kind: 'greedy', by: 'votes', whenTooDear: 'skip' });
    expect({ winners, spent }).toEqual({ winners: ['A', 'B'], spent: '900' });
    expect(of('D')).toMatchObject({
      budgetLeft: '100',
      wouldHaveWon: [
        { kind: 'lower-cost', cost: '100' },
        { kind: 'more-votes', votes: 6, more: 2 },
      ],
    });
  });

  it('is right about equal shares', () => {
    const { winners, spent, share, of } = counted(equalShares('none'));
    expect({ winners, spent, share }).toEqual({ winners: ['A', 'D'], spent: '700', share: '100/1' });
    expect(of('A')).toMatchObject({ price: { exact: '250/3' }, paidPrice: 6 });
    expect(of('D')).toMatchObject({ price: { exact: '50/1' }, paidPrice: 4 });
    expect(of('B')).toMatchObject({ supportersHad: { exact: '250/3' } });
    expect(of('C')).toMatchObject({
      supportersHad: { exact: '150/1' },
      wouldHaveWon: [
        { kind: 'lower-cost', cost: '150' },
        { kind: 'more-supporters', more: 4 },
      ],
    });
  });

  it.each([
    ['utilitarian', '100/1'],
    ['add1', '130/1'],
    ['add1u', '130/1'],
  ] as const)('is right about the completion %s', (completion, raised) => {
    const { winners, spent, share } = counted(equalShares(completion));
    expect({ winners, spent, share }).toEqual({ winners: ['A', 'D', 'C'], spent: '940', share: raised });
  });

  it("is right about Phragmén's method", () => {
    const { winners, spent, end, of } = counted({ kind: 'phragmen' });
    expect({ winners, spent }).toEqual({ winners: ['D', 'B', 'C'], spent: '840' });
    const loads = ['D', 'B', 'C'].map((id) => of(id));
    expect(loads).toMatchObject(['50/1', '80/1', '130/1'].map((exact) => ({ earned: { exact } })));
    expect(end).toMatchObject({ earned: { exact: '150/1' }, stoppedBy: [{ id: 'A' }] });
    expect(of('A')).toMatchObject({ budgetLeft: '160', wouldHaveWon: [{ kind: 'lower-cost', cost: '160' }] });
  });
});
