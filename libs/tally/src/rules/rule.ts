import type { TieBreak } from './tie-breaking.js';

/** What the greedy rule orders the projects by. */
export type GreedyOrder = 'score' | 'votes' | 'cost-satisfaction' | 'cardinality-satisfaction';

/** Goes down the projects in order and funds what fits. */
export interface GreedyRule {
  readonly kind: 'greedy';
  readonly by: GreedyOrder;
  /** What happens at the first project that does not fit: pass over it, or stop (`greedy-no-skip`). */
  readonly whenTooDear: 'skip' | 'stop';
}

/** What a voter is deemed to gain from a funded project: its cost, or one. */
export type Satisfaction = 'cost' | 'cardinality';
export type Completion = 'none' | 'utilitarian' | 'add1' | 'add1u';

/** The Method of Equal Shares. */
export interface EqualSharesRule {
  readonly kind: 'equal-shares';
  readonly satisfaction: Satisfaction;
  readonly completion: Completion;
  readonly add1: Add1Options;
  /** For equal numbers of votes in the utilitarian completion, and in the outcome it is compared with. */
  readonly completionTieBreaking: readonly TieBreak[];
  /** After all, take the greedy outcome by votes instead if more voters prefer it (by funded projects). */
  readonly comparison: boolean;
}

/** How the completions `add1` and `add1u` raise the endowments. */
export interface Add1Options {
  /** Stop as soon as no further project would fit into the budget. */
  readonly exhaustive: boolean;
  /** Raised endowments are whole units of the currency: floor(B/n) + 1, + 2 … instead of B/n + 1, + 2 … */
  readonly integral: boolean;
  /**
   * The first run, before any raise: with the voter's exact share B/n, or (if `integral`) with floor(B/n).
   * They differ only if the very first raise already overspends.
   */
  readonly firstRun: 'exact-share' | 'integral-share';
  /** By how much each voter's endowment is raised at a time, in whole units of the currency. */
  readonly increment: number;
}

/** Phragmén's sequential method. */
export interface PhragmenRule {
  readonly kind: 'phragmen';
}

export type Rule = GreedyRule | EqualSharesRule | PhragmenRule;

/** A rule with all that must be fixed before voting opens. */
export interface TallyOptions {
  readonly rule: Rule;
  /** Tried in this order; a tie that none of them decides is an error. */
  readonly tieBreaking: readonly TieBreak[];
  /** `exact` (rational numbers) is the legal mode; `float` computes as most other tools do. */
  readonly arithmetic: 'exact' | 'float';
  /** Projects that fewer voters support are removed before the rule runs (ten in Kazakhstan). */
  readonly minVoters?: number;
  /** Projects with a lower score (or fewer votes, as the file has it) are removed before the rule runs. */
  readonly minScore?: { readonly by: 'score' | 'votes'; readonly least: number };
}

/** The order in which the tool of equalshares.net lists projects, and so settles equal votes in its completion. */
export const USUAL_COMPLETION_TIES: readonly TieBreak[] = ['id-number', 'file-order'];

/** The recommendation of equalshares.net: stop when exhaustive, whole units of currency. */
export const RECOMMENDED_ADD1: Add1Options = {
  exhaustive: true,
  integral: true,
  firstRun: 'integral-share',
  increment: 1,
};
