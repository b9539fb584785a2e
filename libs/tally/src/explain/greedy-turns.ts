import type { Election } from '../election/election.js';
import type { GreedyStep, Loss } from '../rules/outcome.js';
import type { GreedyRule } from '../rules/rule.js';
import type { TieBreak } from '../rules/tie-breaking.js';
import { compareTurns } from '../rules/greedy.js';
import type { Variant } from './variant.js';

/** A greedy selection that was made. */
export interface Selected {
  readonly rule: GreedyRule;
  readonly methods: readonly TieBreak[];
  readonly steps: readonly GreedyStep[];
  readonly losses: readonly Loss[];
  /** What was left at the end. */
  readonly left: bigint;
}

/**
 * What would have happened to a project that was not chosen, had it stood elsewhere in the order: those before it
 * are chosen as they were, since it took nothing from them, so it is chosen if what they leave covers its cost.
 */
export class GreedyTurns {
  /** In a rule that stops: the project that did not fit, and the first that the rule did not come to. */
  readonly #stopper: number | undefined;
  readonly #notReached: number | undefined;

  constructor(
    readonly selected: Selected,
    readonly variant: Variant,
  ) {
    if (selected.rule.whenTooDear === 'skip') return;
    this.#stopper = selected.losses.find(({ why }) => why === 'no-money-left')?.project;
    this.#notReached = selected.losses
      .filter(({ why }) => why === 'rule-stopped')
      .map(({ project }) => project)
      .sort((a, b) => this.#compare(variant.original, a, b))[0];
  }

  /** The highest cost above zero found at which it is chosen. */
  cost(project: number): bigint | undefined {
    const chosen = (cost: bigint): boolean =>
      this.variant.try(project, { cost }, (changed) => this.#chosen(changed, project));
    if (!chosen(1n)) return undefined;
    let enough = 1n;
    let tooMuch = this.variant.original.projects[project]!.cost;
    while (tooMuch - enough > 1n) {
      const between = (enough + tooMuch) / 2n;
      if (chosen(between)) enough = between;
      else tooMuch = between;
    }
    return enough;
  }

  /** The fewest votes with which it is chosen; undefined if all the voters' are not enough. */
  votes(project: number): number | undefined {
    const { votes, voters } = this.variant.original;
    return leastAbove(votes[project]!, voters, 1, (count) =>
      this.variant.try(project, { votes: count }, (changed) => this.#chosen(changed, project)),
    );
  }

  /** The lowest score, in steps of the smallest unit that any score has, with which it is chosen. */
  score(project: number): number | undefined {
    const { scores } = this.variant.original;
    const step = smallestUnit(scores);
    const most = scores.reduce((a, b) => Math.max(a, b)) + step;
    return leastAbove(scores[project]!, most, step, (score) =>
      this.variant.try(project, { score }, (changed) => this.#chosen(changed, project)),
    );
  }

  #chosen(changed: Election, project: number): boolean {
    const { steps, left } = this.selected;
    const { cost } = changed.projects[project]!;
    let before = 0;
    let end = steps.length;
    while (before < end) {
      const middle = (before + end) >> 1;
      if (this.#compare(changed, project, steps[middle]!.project) < 0) end = middle;
      else before = middle + 1;
    }
    const next = steps[before];
    if (next) return cost <= next.moneyBefore;
    // Behind all winners: before the project that ended the selection, or in its place.
    const limit = project === this.#stopper ? this.#notReached : this.#stopper;
    if (limit !== undefined && this.#compare(changed, project, limit) > 0) return false;
    return cost <= left;
  }

  #compare(election: Election, a: number, b: number): number {
    return compareTurns(election, this.selected.rule.by, this.selected.methods, a, b);
  }
}

/** The least `from + k·step` up to `most` that is enough, if more is always as good; undefined if none is. */
function leastAbove(
  from: number,
  most: number,
  step: number,
  enough: (value: number) => boolean,
): number | undefined {
  let tooFew = 0;
  let many = Math.floor((most - from) / step);
  if (many <= 0 || !enough(from + many * step)) return undefined;
  while (many - tooFew > 1) {
    const between = Math.floor((tooFew + many) / 2);
    if (enough(from + between * step)) many = between;
    else tooFew = between;
  }
  return from + many * step;
}

/** The largest power of ten, up to one whole point, that divides all scores. */
function smallestUnit(scores: readonly number[]): number {
  let unit = 1_000_000;
  while (unit > 1 && scores.some((score) => score % unit !== 0)) unit /= 10;
  return unit;
}
