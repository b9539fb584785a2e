import type { Election } from '../election/election.js';
import { TallyError } from '../problem.js';
import type { Outcome } from '../rules/outcome.js';
import type { TallyOptions } from '../rules/rule.js';
import type { TieBreak } from '../rules/tie-breaking.js';
import { tally } from '../tally.js';

/** Some seconds of counting again. */
const MOST_WORK = 5_000_000;
/** Raising the endowments until the budget is spent takes about as long as so many single runs. */
const RUNS_OF_RAISING = 100;
/** How often a project is tried at most: three costs, or fewer, and a number of supporters. */
const TRIES = 3;

/**
 * Makes sure that a project would have won.
 *
 * For the greedy rule, for equal shares with a fixed endowment and for Phragmén it is a theorem (README, "What an
 * explanation claims") if every tie is decided. Where it is none — the endowment is raised until the budget is
 * spent, outcomes are compared, ties may stay open, doubles are rounded — the whole count is done again with the
 * change, unless that would be too much work; then nothing is claimed.
 */
export class Proof {
  /** True if the theorem covers these options. */
  readonly certain: boolean;
  readonly #affordable: boolean;

  constructor(
    readonly options: TallyOptions,
    election: Election,
    outcome: Outcome,
    mostWork: number = MOST_WORK,
  ) {
    this.certain = isTheorem(options);
    const { rule } = options;
    const ballots = rule.kind === 'greedy' ? 0 : election.ballots.members.length;
    const raises =
      rule.kind === 'equal-shares' && (rule.completion === 'add1' || rule.completion === 'add1u');
    const runs = TRIES * outcome.losses.length * (raises ? RUNS_OF_RAISING : 1);
    this.#affordable = runs * (ballots + election.projects.length) <= mostWork;
  }

  /** True if it is certain that the project wins in the changed election. */
  holds(project: number, changed: () => Election): boolean {
    if (this.certain) return true;
    if (!this.#affordable) return false;
    try {
      return tally(changed(), this.options).winners.includes(project);
    } catch (error) {
      if (error instanceof TallyError) return false;
      throw error;
    }
  }
}

function isTheorem({ rule, tieBreaking, arithmetic }: TallyOptions): boolean {
  if (!decidesEveryTie(tieBreaking)) return false;
  if (rule.kind === 'greedy') return true;
  if (arithmetic === 'float') return false;
  if (rule.kind === 'phragmen') return true;
  if (rule.comparison) return false;
  return (
    rule.completion === 'none' ||
    (rule.completion === 'utilitarian' && decidesEveryTie(rule.completionTieBreaking))
  );
}

function decidesEveryTie(methods: readonly TieBreak[]): boolean {
  return methods.some((method) => method === 'id' || method === 'file-order' || typeof method === 'object');
}
