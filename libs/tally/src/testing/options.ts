import { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES } from '../rules/rule.js';
import type { EqualSharesRule, GreedyRule, Rule, TallyOptions } from '../rules/rule.js';

export function greedy(
  by: GreedyRule['by'] = 'votes',
  whenTooDear: GreedyRule['whenTooDear'] = 'skip',
): GreedyRule {
  return { kind: 'greedy', by, whenTooDear };
}

export function shares(rule: Partial<EqualSharesRule> = {}): EqualSharesRule {
  return {
    kind: 'equal-shares',
    satisfaction: 'cost',
    completion: 'none',
    add1: RECOMMENDED_ADD1,
    completionTieBreaking: USUAL_COMPLETION_TIES,
    comparison: false,
    ...rule,
  };
}

/** Exact, ties by id, unless said otherwise. */
export function options(rule: Rule, other: Partial<TallyOptions> = {}): TallyOptions {
  return { rule, tieBreaking: ['id'], arithmetic: 'exact', ...other };
}

/** One of every kind of rule. */
export const EVERY_RULE: readonly (readonly [name: string, rule: Rule])[] = [
  ['greedy by votes', greedy()],
  ['greedy by score', greedy('score')],
  ['greedy, stopping', greedy('votes', 'stop')],
  ['greedy by cost-satisfaction', greedy('cost-satisfaction')],
  ['greedy by cardinality-satisfaction', greedy('cardinality-satisfaction')],
  ['equal shares', shares()],
  ['equal shares by cardinality', shares({ satisfaction: 'cardinality' })],
  ['equal shares, utilitarian', shares({ completion: 'utilitarian' })],
  ['equal shares, add1', shares({ completion: 'add1' })],
  [
    'equal shares, add1, neither exhaustive nor integral',
    shares({ completion: 'add1', add1: { ...RECOMMENDED_ADD1, exhaustive: false, integral: false } }),
  ],
  ['equal shares, add1u', shares({ completion: 'add1u' })],
  ['equal shares, compared', shares({ completion: 'add1', comparison: true })],
  ['Phragmén', { kind: 'phragmen' }],
];
