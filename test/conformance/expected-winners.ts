import { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES } from '#libs/tally';
import type { Completion, EqualSharesRule, Rule, TallyOptions, TieBreak } from '#libs/tally';

/** A line of expected.json. */
export interface Expected {
  readonly file: string;
  readonly source: string;
  readonly rule: string;
  readonly completion?: Completion;
  readonly add1options?: readonly string[];
  readonly tieBreaking?: readonly string[];
  readonly accuracy?: 'floats' | 'fractions';
  readonly increment?: number;
  readonly comparison?: string;
  readonly winners?: readonly string[];
  readonly totalCost?: number;
  readonly endowment?: number;
  readonly error?: string;
  readonly matchesItsRule?: boolean;
}

export const RECORDED_BY_CITY = 'recorded by the city (column selected = 1)';

const TIE_BREAKING: Readonly<Record<string, TieBreak>> = {
  maxVotes: 'max-votes',
  minCost: 'min-cost',
  maxCost: 'max-cost',
  'lexicographic project id': 'id',
};

/** What a line of expected.json that someone computed asks for, in our words. */
export function optionsOf(expected: Expected): TallyOptions {
  return {
    rule: ruleOf(expected),
    tieBreaking: (expected.tieBreaking ?? []).map(
      (name) => TIE_BREAKING[name] ?? unknown('tie-breaking', name),
    ),
    arithmetic: expected.accuracy === 'floats' ? 'float' : 'exact',
  };
}

function ruleOf(expected: Expected): Rule {
  switch (expected.rule) {
    case 'equal-shares':
      return equalSharesOf(expected);
    case 'phragmen':
      return { kind: 'phragmen' };
    case 'greedy_cost':
      return { kind: 'greedy', by: 'cost-satisfaction', whenTooDear: 'skip' };
    case 'greedy_cardinality':
      return { kind: 'greedy', by: 'cardinality-satisfaction', whenTooDear: 'skip' };
    default:
      return unknown('rule', expected.rule);
  }
}

function equalSharesOf(expected: Expected): EqualSharesRule {
  if (expected.comparison !== 'none') unknown('comparison', expected.comparison ?? 'absent');
  const options = expected.add1options ?? [];
  return {
    kind: 'equal-shares',
    satisfaction: 'cost',
    completion: expected.completion ?? 'none',
    add1: {
      ...RECOMMENDED_ADD1,
      exhaustive: options.includes('exhaustive'),
      integral: options.includes('integral'),
      increment: expected.increment ?? RECOMMENDED_ADD1.increment,
    },
    completionTieBreaking: USUAL_COMPLETION_TIES,
    comparison: false,
  };
}

/** A line that asks for something we do not know must fail, not pass unnoticed. */
function unknown(what: string, name: string): never {
  throw new Error(`expected.json names an unknown ${what}: ${name}`);
}
