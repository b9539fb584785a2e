import { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES, recordedOptions, recordedThreshold } from '#libs/tally';
import type {
  Add1Options,
  Completion,
  EqualSharesRule,
  Lot,
  PbElection,
  Rule,
  Satisfaction,
  TallyOptions,
  TieBreak,
} from '#libs/tally';

export const RULES = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'equal-shares', 'phragmen'] as const;
export const COMPLETIONS = ['none', 'utilitarian', 'add1', 'add1u'] as const satisfies Completion[];
export const SATISFACTIONS = ['cost', 'cardinality'] as const satisfies Satisfaction[];

/** What stands on the command line. */
export interface RuleWords {
  readonly rule?: (typeof RULES)[number];
  readonly completion?: Completion;
  readonly add1Options?: Add1Options;
  readonly satisfaction?: Satisfaction;
  readonly tieBreaking?: readonly TieBreak[];
  readonly arithmetic?: 'exact' | 'float';
}

/** Words that do not go together; the message says which. */
export class RuleWordsError extends Error {
  override readonly name = 'RuleWordsError';
}

/**
 * The rule that the command line names, or else the file's own.
 *
 * @throws RuleWordsError
 * @throws TallyError `RuleNotComputable` if no rule is named and the file's own cannot be computed
 */
export function optionsOf(words: RuleWords, pb: PbElection): TallyOptions {
  checkTogether(words);
  const own = words.rule === undefined ? recordedOptions(pb) : undefined;
  const tieBreaking = words.tieBreaking ?? own?.tieBreaking ?? [];
  const arithmetic = words.arithmetic ?? 'exact';
  if (own) return { ...own, tieBreaking, arithmetic };
  const rule = ruleOf(words, pb, tieBreaking);
  const threshold = rule.kind === 'greedy' ? recordedThreshold(pb, pb.hasScores ? 'score' : 'votes') : {};
  return { rule, tieBreaking, arithmetic, ...threshold };
}

function checkTogether({ rule, completion, add1Options, satisfaction }: RuleWords): void {
  if (completion && rule !== 'equal-shares')
    throw new RuleWordsError('--completion needs --rule equal-shares');
  if (add1Options && completion !== 'add1' && completion !== 'add1u')
    throw new RuleWordsError('--add1-options needs --completion add1 or add1u');
  if (satisfaction && (rule === undefined || rule === 'phragmen'))
    throw new RuleWordsError('--satisfaction needs --rule equal-shares or one of the greedy rules');
}

function ruleOf(words: RuleWords, pb: PbElection, tieBreaking: readonly TieBreak[]): Rule {
  switch (words.rule) {
    case 'equal-shares':
      return equalSharesOf(words, tieBreaking);
    case 'phragmen':
      return { kind: 'phragmen' };
    default:
      return {
        kind: 'greedy',
        by: words.satisfaction ? `${words.satisfaction}-satisfaction` : pb.hasScores ? 'score' : 'votes',
        whenTooDear: words.rule === 'greedy-no-skip' ? 'stop' : 'skip',
      };
  }
}

function equalSharesOf(
  { completion = 'none', add1Options = RECOMMENDED_ADD1, satisfaction = 'cost' }: RuleWords,
  tieBreaking: readonly TieBreak[],
): EqualSharesRule {
  const lot = tieBreaking.find((method) => typeof method === 'object');
  return {
    kind: 'equal-shares',
    satisfaction,
    completion,
    add1: add1Options,
    completionTieBreaking: lot ? [lot] : USUAL_COMPLETION_TIES,
    comparison: false,
  };
}

const METHODS = ['max-votes', 'min-cost', 'max-cost', 'id', 'file-order'] as const;
const LOT = 'lot:';

/** `max-votes,min-cost,lot:SEED`. @throws RuleWordsError */
export function tieBreakingOf(text: string): TieBreak[] {
  return items(text).map((item): TieBreak => {
    if (item.startsWith(LOT) && item.length > LOT.length)
      return { lot: item.slice(LOT.length) } satisfies Lot;
    const method = METHODS.find((each) => each === item);
    if (!method) throw new RuleWordsError(`"${item}" is none of ${METHODS.join(', ')}, ${LOT}SEED`);
    return method;
  });
}

/** `exhaustive,integral`, either, or nothing. @throws RuleWordsError */
export function add1OptionsOf(text: string): Add1Options {
  const given = items(text);
  const unknown = given.find((item) => item !== 'exhaustive' && item !== 'integral');
  if (unknown !== undefined) throw new RuleWordsError(`"${unknown}" is none of exhaustive, integral`);
  return {
    ...RECOMMENDED_ADD1,
    exhaustive: given.includes('exhaustive'),
    integral: given.includes('integral'),
  };
}

function items(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
