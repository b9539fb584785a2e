import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Ledger } from './ledger.js';
import type { LastSplit, Supporters, VoterClasses } from './voter-classes.js';

/** The most a supporter would pay for a project: `numerator / (payers · D)`, D being the ledger's denominator. */
export interface ExactPrice {
  readonly numerator: bigint;
  readonly payers: bigint;
  /** How many supporters would give less, namely all they have. */
  readonly rest: number;
}

/**
 * The prices paid so far, as integers over one common denominator D that grows with each purchase. Because a
 * voter's money is the endowment less a sum of prices, any sum over voters is a whole-number combination of the
 * endowment and the prices: as many multiplications as there are winners, however many voters there are.
 */
export class ExactLedger implements Ledger<ExactPrice> {
  #denominator: bigint;
  #endowment: bigint;
  /** By rank of the winner; undefined if it was not bought. */
  readonly #prices: (bigint | undefined)[] = [];

  constructor(
    readonly classes: VoterClasses,
    endowment: Fraction,
  ) {
    this.#denominator = endowment.denominator;
    this.#endowment = endowment.numerator;
  }

  /** The money of a voter of a class times D; zero or less if they have nothing left. */
  money(voterClass: number): bigint {
    const { offsets, ranks } = this.classes;
    let money = this.#endowment;
    for (let at = offsets[voterClass]!; at < offsets[voterClass + 1]!; at++)
      money -= this.#prices[ranks[at]!] ?? 0n;
    return money;
  }

  number(price: ExactPrice): number {
    return toNumber(price.numerator, price.payers * this.#denominator);
  }

  fraction(price: ExactPrice): Fraction {
    return { numerator: price.numerator, denominator: price.payers * this.#denominator };
  }

  payersOf(price: ExactPrice): { price: number; rest: number } {
    return { price: Number(price.payers), rest: price.rest };
  }

  compare(a: ExactPrice, aUtility: bigint, b: ExactPrice, bUtility: bigint): number {
    const left = a.numerator * b.payers * bUtility;
    const right = b.numerator * a.payers * aUtility;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  moneyOf(supporters: Supporters): Fraction {
    let total = 0n;
    supporters.classes.forEach((voterClass, i) => {
      const money = this.money(voterClass);
      if (money > 0n) total += money * BigInt(supporters.counts[i]!);
    });
    return { numerator: total, denominator: this.#denominator };
  }

  pay(rank: number, price: ExactPrice): void {
    const common = gcd(Number(price.numerator % price.payers), Number(price.payers));
    const factor = price.payers / BigInt(common);
    if (factor !== 1n) {
      this.#denominator *= factor;
      this.#endowment *= factor;
      for (let at = 0; at < this.#prices.length; at++) {
        const paid = this.#prices[at];
        if (paid !== undefined) this.#prices[at] = paid * factor;
      }
    }
    while (this.#prices.length < rank) this.#prices.push(undefined);
    this.#prices[rank] = price.numerator / BigInt(common);
  }

  /**
   * Newton's method. However the supporters are parted into the *poor*, who give all they have, and the *rich*, who
   * give x: the x that then covers the cost is never above the true one, and it is the true one once it parts them as
   * they were parted to compute it. Doubles tell who has less than `low` or more than `high`; only those between are
   * parted again and again, by exact numbers where doubles do not tell.
   */
  price(
    supporters: Supporters,
    cost: bigint,
    low: number,
    high: number,
    money: Float64Array,
    error: number,
  ): ExactPrice | null {
    for (;;) {
      const price = this.#solve(supporters, cost, this.#part(supporters, low, high, money, error));
      if (price === null) return null;
      const approximate = this.number(price);
      if (approximate <= high) return price;
      low = approximate * (1 - ROUNDING);
      high = approximate * (1 + 1 / 64);
    }
  }

  /** Parts the supporters by doubles as far as possible. */
  #part(
    { classes, counts, lastSplit }: Supporters,
    low: number,
    high: number,
    money: Float64Array,
    error: number,
  ): Parting {
    lastSplit.prepare(classes.length, this.classes.winners);
    const wasPoor = lastSplit.poor;
    const poorBelow = low * (1 - ROUNDING) - 2 * error;
    const richAbove = high * (1 + ROUNDING) + 2 * error;
    const between: number[] = [];
    let rich = 0;
    let poor = 0;
    for (let i = 0; i < classes.length; i++) {
      const has = money[classes[i]!]!;
      const isPoor = Number(has > error) & Number(has < poorBelow);
      const isRich = Number(has > richAbove);
      poor += counts[i]! * isPoor;
      rich += counts[i]! * isRich;
      if ((isPoor | isRich | Number(has < -error)) === 0) {
        if (has > error || this.money(classes[i]!) > 0n) {
          between.push(i);
          continue;
        }
      }
      if (isPoor !== wasPoor[i]) this.#move(lastSplit, i, classes[i]!, counts[i]!);
    }
    return { low, error, money, rich, poor, between };
  }

  /** The price, if only those between need to be parted; null if it is out of reach. */
  #solve(supporters: Supporters, cost: bigint, parting: Parting): ExactPrice | null {
    const { classes, counts, lastSplit } = supporters;
    const { money, error, between } = parting;
    let x: ExactPrice | undefined;
    let approximate = parting.low;
    for (;;) {
      let { rich, poor } = parting;
      const near = 2 * error + ROUNDING * approximate;
      for (const i of between) {
        const has = money[classes[i]!]!;
        const isClear = !x || Math.abs(has - approximate) > near;
        const isPoor = isClear ? has < approximate : this.money(classes[i]!) * x!.payers < x!.numerator;
        if (isPoor) poor += counts[i]!;
        else rich += counts[i]!;
        if (Number(isPoor) !== lastSplit.poor[i]) this.#move(lastSplit, i, classes[i]!, counts[i]!);
      }
      const missing = cost * this.#denominator - this.#moneyOfPoor(lastSplit, poor);
      if (rich === 0) {
        if (missing > 0n) return null;
        x = { numerator: this.#mostMoney(supporters, money, error), payers: 1n, rest: 0 };
      } else {
        const next = { numerator: missing, payers: BigInt(rich), rest: poor };
        if (between.length === 0 || (x && x.numerator * next.payers === next.numerator * x.payers))
          return next;
        x = next;
      }
      approximate = this.number(x);
    }
  }

  /** Moves a class from the rich to the poor of a split, or back. */
  #move(split: LastSplit, place: number, voterClass: number, voters: number): void {
    const { offsets, ranks } = this.classes;
    const { poor, paid } = split;
    const joining = poor[place] === 0 ? voters : -voters;
    poor[place]! ^= 1;
    for (let at = offsets[voterClass]!; at < offsets[voterClass + 1]!; at++) paid[ranks[at]!]! += joining;
  }

  /** Times D. */
  #moneyOfPoor({ paid }: LastSplit, poor: number): bigint {
    let money = this.#endowment * BigInt(poor);
    for (let rank = 0; rank < this.#prices.length; rank++) {
      const price = this.#prices[rank];
      if (price !== undefined && paid[rank] !== 0) money -= price * BigInt(paid[rank]!);
    }
    return money;
  }

  #mostMoney({ classes }: Supporters, money: Float64Array, error: number): bigint {
    let most = Number.NEGATIVE_INFINITY;
    for (const voterClass of classes) most = Math.max(most, money[voterClass]!);
    let exact = 0n;
    for (const voterClass of classes) {
      if (money[voterClass]! < most - 2 * error) continue;
      const candidate = this.money(voterClass);
      if (candidate > exact) exact = candidate;
    }
    return exact;
  }
}

/** Supporters parted but for those between `low` and some higher price. */
interface Parting {
  readonly low: number;
  readonly error: number;
  readonly money: Float64Array;
  /** How many voters are rich, and how many poor, without those between. */
  readonly rich: number;
  readonly poor: number;
  /** The places of those between. */
  readonly between: readonly number[];
}

/** Doubles that differ by less, relatively, may stand for numbers in the other order. */
const ROUNDING = 1e-14;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
