import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election } from '../election/election.js';
import { moneyError } from '../equal-shares/money-table.js';
import type { Outcome } from '../rules/outcome.js';
import { gcd, lowestTerms } from './amounts.js';

/** Voters who would have to support a project besides: `count` of those with this ballot. */
export interface Joining {
  readonly group: number;
  readonly count: number;
}

/**
 * What every voter has left when a rule that gives voters money of their own has ended, worked out again from the
 * outcome: with equal shares the endowment less the prices of the winners they support, or nothing if that is
 * below zero; with Phragmén what was earned by the end less what had been earned at the last winner they support.
 *
 * Sums over voters are whole-number combinations of the winners' amounts over one common denominator: exact, and
 * no dearer for a million voters than for ten but for the counting.
 */
export class Purses {
  /** By group: as a double; 0 if nothing is left. */
  readonly #money: Float64Array;
  /** By project: when it won, else -1. */
  readonly #rankOf: Int32Array;
  readonly #onlyLast: boolean;
  readonly #denominator: bigint;
  readonly #base: bigint;
  readonly #charges: readonly bigint[];
  #richestFirst: Uint32Array | undefined;

  private constructor(
    readonly election: Election,
    base: Fraction,
    charges: readonly { readonly project: number; readonly amount: Fraction }[],
    onlyLast: boolean,
  ) {
    const fractions = [base, ...charges.map(({ amount }) => amount)].map(lowestTerms);
    this.#denominator = fractions.reduce(
      (common, { denominator }) => (common / gcd(common, denominator)) * denominator,
      1n,
    );
    const [first, ...rest] = fractions.map(
      ({ numerator, denominator }) => numerator * (this.#denominator / denominator),
    );
    this.#base = first!;
    this.#charges = rest;
    this.#onlyLast = onlyLast;
    this.#rankOf = new Int32Array(election.projects.length).fill(-1);
    charges.forEach(({ project }, rank) => (this.#rankOf[project] = rank));
    this.#money = this.#approximate();
  }

  /** The purses at the end of equal shares or Phragmén; undefined for a rule without. */
  static after(election: Election, outcome: Outcome): Purses | undefined {
    if (outcome.end) {
      const loads = outcome.steps.flatMap((step) =>
        step.by === 'phragmen' ? [{ project: step.project, amount: step.load }] : [],
      );
      return new Purses(election, outcome.end.load, loads, true);
    }
    if (!outcome.endowment) return undefined;
    const prices = outcome.steps.flatMap((step) =>
      step.by === 'equal-shares' ? [{ project: step.project, amount: step.price }] : [],
    );
    return new Purses(election, outcome.endowment, prices, false);
  }

  /** What the supporters of a project have left together. */
  ofSupporters(project: number): Fraction {
    const sum = new Sum(this.#base, this.#charges);
    for (const group of this.election.ballots.supportersOf(project))
      if (this.#money[group]! > 0) sum.add(this.#ranks(group), this.election.ballots.weights[group]!);
    return lowestTerms({ numerator: sum.total(), denominator: this.#denominator });
  }

  /**
   * The fewest voters, taken from those with most left who do not support the project, whose money covers what it
   * lacks; undefined if all of theirs does not.
   *
   * @param exceed true if their money must be more than `lacking`, false if as much is enough
   */
  fewestJoining(project: number, lacking: Fraction, exceed: boolean): readonly Joining[] | undefined {
    const { ballots } = this.election;
    const supports = new Set(ballots.supportersOf(project));
    const target = lacking.numerator * this.#denominator;
    const near = toNumber(lacking.numerator, lacking.denominator) * (1 - 1e-9);
    const sum = new Sum(this.#base, this.#charges);
    const joining: Joining[] = [];
    let approximate = 0;
    for (const group of this.#byMoney()) {
      if (supports.has(group)) continue;
      const weight = ballots.weights[group]!;
      approximate += weight * this.#money[group]!;
      if (approximate >= near) {
        const still = target - sum.total() * lacking.denominator;
        const each = this.#exactly(group) * lacking.denominator;
        const count = exceed ? still / each + 1n : (still + each - 1n) / each;
        if (count <= BigInt(weight)) return [...joining, { group, count: Number(count) }];
      }
      sum.add(this.#ranks(group), weight);
      joining.push({ group, count: weight });
    }
    return undefined;
  }

  /** The groups that have something left, those with most first. */
  #byMoney(): Uint32Array {
    this.#richestFirst ??= Uint32Array.from(this.#money.keys())
      .filter((group) => this.#money[group]! > 0)
      .sort((a, b) => this.#money[b]! - this.#money[a]!);
    return this.#richestFirst;
  }

  /** The winners that a voter has been charged for. */
  #ranks(group: number): number[] {
    const ranks: number[] = [];
    for (const project of this.election.ballots.membersOf(group)) {
      const rank = this.#rankOf[project]!;
      if (rank >= 0) ranks.push(rank);
    }
    return this.#onlyLast && ranks.length > 1 ? [Math.max(...ranks)] : ranks;
  }

  #exactly(group: number): bigint {
    return this.#ranks(group).reduce((money, rank) => money - this.#charges[rank]!, this.#base);
  }

  #approximate(): Float64Array {
    const base = toNumber(this.#base, this.#denominator);
    const charges = this.#charges.map((charge) => toNumber(charge, this.#denominator));
    const error = moneyError(charges.length, base);
    const decided = new Map<string, boolean>();
    return Float64Array.from({ length: this.election.ballots.count }, (_, group) => {
      const ranks = this.#ranks(group);
      const money = ranks.reduce((left, rank) => left - charges[rank]!, base);
      if (Math.abs(money) > error) return Math.max(0, money);
      const key = ranks.sort((a, b) => a - b).join();
      let positive = decided.get(key);
      if (positive === undefined) decided.set(key, (positive = this.#exactly(group) > 0n));
      return positive ? Math.max(Number.MIN_VALUE, money) : 0;
    });
  }
}

/** The money of many voters: how many they are, and how many of them were charged for each winner. */
class Sum {
  readonly #times: Float64Array;
  #voters = 0;

  constructor(
    readonly base: bigint,
    readonly charges: readonly bigint[],
  ) {
    this.#times = new Float64Array(charges.length);
  }

  add(ranks: readonly number[], voters: number): void {
    this.#voters += voters;
    for (const rank of ranks) this.#times[rank]! += voters;
  }

  total(): bigint {
    return this.charges.reduce(
      (total, charge, rank) => total - charge * BigInt(this.#times[rank]!),
      this.base * BigInt(this.#voters),
    );
  }
}
