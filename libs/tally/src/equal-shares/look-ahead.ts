import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import { leastPrice, moneyError } from './least-price.js';
import { MoneyTable } from './money-table.js';
import type { Stage, Stages } from './stages.js';
import type { VoterClasses } from './voter-classes.js';

/** What a run leaves behind for the next: by round, the winner's price per utility, and whether all paid alike. */
export interface RunTrace {
  readonly winners: readonly number[];
  readonly rho: readonly number[];
  /** True if every supporter paid the same: the price is then cost / supporters whatever the endowment. */
  readonly even: readonly boolean[];
}

/** What the look-ahead must know of the projects. */
export interface Contest {
  readonly candidates: readonly number[];
  readonly cost: Float64Array;
  readonly utility: Float64Array;
  /** True if `winner` beats `other` when both are paid for evenly, or stands equal and wins the tie. */
  beatsEvenly(winner: number, other: number): boolean;
}

const MOST_ENTRIES = 4_000_000;
/** A double times this is above whatever the rounding of a few operations can make of it. */
export const CLEARLY = 1 + 1e-11;

/**
 * Saves work between runs whose endowments differ by little.
 *
 * For a given sequence of winners, more endowment leaves every voter with more money after each round, and makes
 * every price lower (induction over the rounds: if all have more, the price falls; then all have more left). So
 * the prices per utility at a larger endowment, along the same winners, are lower bounds — *floors* — for every
 * endowment up to it. They spare the runs below it most of their evaluations; and if in each round the floor of
 * every other project is above the winner's price at the smaller endowment, and in the end nothing is affordable
 * at the larger one, then all endowments between have the same winners and need no run at all.
 */
export class LookAhead {
  #upTo: Fraction = { numerator: 0n, denominator: 1n };
  #floors: Float64Array[] = [];
  #winners: readonly number[] = [];
  readonly #money = new MoneyTable();

  constructor(
    readonly classes: VoterClasses,
    readonly stages: Stages,
    readonly contest: Contest,
  ) {}

  /** The floors of a round, if they hold for this endowment after these winners. */
  floors(winners: readonly number[], endowment: Fraction): Float64Array | undefined {
    if (endowment.numerator * this.#upTo.denominator > this.#upTo.numerator * endowment.denominator)
      return undefined;
    if (winners.length > 0 && winners.at(-1) !== this.#winners[winners.length - 1]) return undefined;
    return this.#floors[winners.length];
  }

  /** True if these are the winners along which the floors were computed. */
  follows(winners: readonly number[]): boolean {
    return (
      this.#floors.length === winners.length + 1 &&
      winners.every((winner, at) => winner === this.#winners[at])
    );
  }

  /** Computes the floors along the winners of a run up to a larger endowment. */
  look(trace: RunTrace, upTo: Fraction): void {
    this.#upTo = upTo;
    this.#winners = trace.winners;
    this.#floors = [];
    const { contest } = this;
    if (contest.cost.length * (trace.winners.length + 1) > MOST_ENTRIES) return;
    const endowment = toNumber(upTo.numerator, upTo.denominator);
    this.#money.begin(endowment);
    const bound = new Float64Array(contest.cost.length);
    let open = contest.candidates;
    let stage = this.stages.first;
    for (let level = 0; level <= trace.winners.length; level++) {
      const error = moneyError(level, endowment);
      const winner = trace.winners[level];
      const target = (trace.rho[level] ?? Number.POSITIVE_INFINITY) * CLEARLY;
      for (const project of open)
        if (bound[project]! <= target && project !== winner)
          this.#raise(stage, project, error, target, bound);
      this.#floors.push(bound.slice());
      if (winner === undefined) break;
      this.#raise(stage, winner, error, Number.POSITIVE_INFINITY, bound);
      this.#floors[level]![winner] = bound[winner]!;
      const price = bound[winner]! * contest.utility[winner]! * (1 - 4 * Number.EPSILON);
      const rank = this.classes.rankOf(winner);
      this.#money.charge(stage, rank, price);
      stage = this.stages.after(stage, rank);
      open = open.filter((project) => project !== winner);
    }
  }

  /** True if the floors prove that from this run's endowment up to the one looked at the winners are the same. */
  proves(trace: RunTrace): boolean {
    if (!this.follows(trace.winners)) return false;
    const won = new Set<number>();
    return this.#floors.every((floors, level) => {
      const winner = trace.winners[level];
      if (winner !== undefined) won.add(winner);
      const target = winner === undefined ? Number.MAX_VALUE : trace.rho[level]! * CLEARLY;
      return this.contest.candidates.every(
        (project) =>
          won.has(project) ||
          floors[project]! > target ||
          (winner !== undefined && trace.even[level] === true && this.contest.beatsEvenly(winner, project)),
      );
    });
  }

  #raise(stage: Stage, project: number, error: number, target: number, bound: Float64Array): void {
    const utility = this.contest.utility[project]!;
    const price = leastPrice(
      stage.supportersOf(project),
      this.#money.values,
      error,
      this.contest.cost[project]!,
      bound[project]! * utility,
      target * utility,
    );
    bound[project] = Math.max(bound[project]!, (price / utility) * (1 - 4 * Number.EPSILON));
  }
}
