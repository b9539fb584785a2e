import type { PbElection } from './pb/read-election.js';
import { TallyError } from './problem.js';
import { RECOMMENDED_ADD1, USUAL_COMPLETION_TIES } from './rules/rule.js';
import type { EqualSharesRule, GreedyRule, Rule, TallyOptions } from './rules/rule.js';

const GREEDY: Readonly<Record<string, GreedyRule['whenTooDear']>> = {
  greedy: 'skip',
  'greedy-threshold': 'skip',
  'greedy-no-skip': 'stop',
};

const EQUAL_SHARES: EqualSharesRule = {
  kind: 'equal-shares',
  satisfaction: 'cost',
  completion: 'none',
  add1: { ...RECOMMENDED_ADD1, exhaustive: false, firstRun: 'exact-share' },
  completionTieBreaking: USUAL_COMPLETION_TIES,
  comparison: false,
};

const SHARES: Readonly<Record<string, EqualSharesRule>> = {
  equalshares: EQUAL_SHARES,
  'equalshares-comparison': { ...EQUAL_SHARES, comparison: true },
  'equalshares/add1': { ...EQUAL_SHARES, completion: 'add1' },
  'equalshares/add1-comparison': { ...EQUAL_SHARES, completion: 'add1', comparison: true },
};

/** The names of the META field `rule` that can be computed from a file. */
export const COMPUTABLE_RULES: readonly string[] = [...Object.keys(GREEDY), ...Object.keys(SHARES)];

/**
 * The options that the file's own META describe, as the collection of such files defines its rules:
 *
 * - greedy: by score where the file has one, else by votes; ties in file order; with the threshold if one is given;
 * - a key `tally_options` of our own files says all of them, as JSON, and goes before the rest;
 * - equal shares: cost-satisfaction; ties by lower cost, then by more votes; `add1` runs first with the exact
 *   share, then raises it from floor(B/n) by one until the next outcome would exceed the budget.
 *
 * @throws TallyError `RuleNotComputable` for `unknown`, `greedy-custom` and the like
 */
export function recordedOptions(pb: PbElection): TallyOptions {
  const whole = pb.meta.get(WHOLE_OPTIONS);
  if (whole !== undefined) return wholeOptions(whole);
  const name = pb.meta.get('rule') ?? '';
  const whenTooDear = GREEDY[name];
  if (whenTooDear) {
    const by = pb.hasScores ? 'score' : 'votes';
    return {
      rule: { kind: 'greedy', by, whenTooDear },
      tieBreaking: ['file-order'],
      arithmetic: 'exact',
      ...recordedThreshold(pb, by),
    };
  }
  const rule: Rule | undefined = SHARES[name];
  if (rule) return { rule, tieBreaking: ['min-cost', 'max-votes'], arithmetic: 'exact' };
  throw new TallyError('RuleNotComputable', { rule: name, computable: COMPUTABLE_RULES });
}

/** META key under which a file of ours says exactly how it was counted. */
export const WHOLE_OPTIONS = 'tally_options';
const KINDS: readonly string[] = ['greedy', 'equal-shares', 'phragmen'] satisfies Rule['kind'][];

function wholeOptions(text: string): TallyOptions {
  const options = parsed(text) as Partial<TallyOptions> | null | undefined;
  const isWhole =
    options?.rule !== undefined && KINDS.includes(options.rule.kind) && Array.isArray(options.tieBreaking);
  if (!isWhole)
    throw new TallyError('RuleNotComputable', { rule: WHOLE_OPTIONS, computable: COMPUTABLE_RULES });
  return { ...(options as TallyOptions), arithmetic: 'exact' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // refused like a rule that is not known
  }
}

/** The threshold that the file states for its greedy rule. */
export function recordedThreshold(
  pb: PbElection,
  by: 'score' | 'votes',
): Pick<TallyOptions, 'minScore'> | Record<string, never> {
  const least = Number(pb.meta.get('min_project_score_threshold') ?? '');
  return least > 0 ? { minScore: { by, least } } : {};
}

/** How an outcome differs from what the city recorded. */
export interface RecordComparison {
  readonly matches: boolean;
  /** Recorded as funded, but not by the rule. */
  readonly onlyRecorded: readonly number[];
  /** Funded by the rule, but not recorded. */
  readonly onlyComputed: readonly number[];
}

/** Compares winners, in whatever order, with the record; null if the file records none. */
export function compareWithRecord(pb: PbElection, winners: readonly number[]): RecordComparison | null {
  if (!pb.recordedWinners) return null;
  const computed = new Set(winners);
  const recorded = new Set(pb.recordedWinners);
  const onlyRecorded = pb.recordedWinners.filter((project) => !computed.has(project));
  const onlyComputed = winners.filter((project) => !recorded.has(project));
  return { matches: onlyRecorded.length + onlyComputed.length === 0, onlyRecorded, onlyComputed };
}
