import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Ledger } from './ledger.js';
import type { Supporters, VoterClasses } from './voter-classes.js';

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
   * Newton's method. Doubles decide who has less than x wherever they can; exact numbers decide the rest and
   * compute x. When x parts the supporters as they were parted to compute it, it is the answer.
   */
  price(
    supporters: Supporters,
    cost: bigint,
    guess: number,
    money: Float64Array,
    error: number,
  ): ExactPrice | null {
    let x: ExactPrice | undefined;
    let approximate = guess;
    for (;;) {
      const split = this.#split(supporters, money, error, approximate, x);
      const needed = cost * this.#denominator - split.poorMoney;
      if (split.rich === 0) {
        if (needed > 0n) return null;
        x = { numerator: this.#mostMoney(supporters, money, error), payers: 1n, rest: 0 };
        approximate = this.number(x);
      } else {
        const next = { numerator: needed, payers: BigInt(split.rich), rest: split.poor };
        if (x && x.numerator * next.payers === next.numerator * x.payers) return next;
        x = next;
        approximate = this.number(x);
        const near = nearness(error, approximate);
        if (split.mostPoor < approximate - near && split.leastRich > approximate + near) return x;
      }
    }
  }

  /**
   * Splits the supporters into those with less than x, whose money is summed times D, and the others. Who has less
   * changes little from run to run, so the sums are brought up to date from the last split.
   */
  #split(
    { classes, counts, lastSplit }: Supporters,
    money: Float64Array,
    error: number,
    approximate: number,
    x: ExactPrice | undefined,
  ): Split {
    lastSplit.prepare(classes.length, this.classes.winners);
    const { poor: wasPoor, paid } = lastSplit;
    const near = nearness(error, approximate);
    let rich = 0;
    let poor = 0;
    let mostPoor = 0;
    let leastRich = Number.POSITIVE_INFINITY;
    for (let i = 0; i < classes.length; i++) {
      const voterClass = classes[i]!;
      const has = money[voterClass]!;
      let counted = has >= -error;
      let less = has < approximate;
      if (counted && (has <= error || (x && Math.abs(has - approximate) <= near))) {
        const exact = this.money(voterClass);
        counted = exact > 0n;
        if (x) less = exact * x.payers < x.numerator;
      }
      const isPoor = counted && less ? 1 : 0;
      if (isPoor !== wasPoor[i]) {
        wasPoor[i] = isPoor;
        this.#addTo(paid, voterClass, isPoor === 1 ? counts[i]! : -counts[i]!);
      }
      if (!counted) continue;
      if (less) {
        poor += counts[i]!;
        if (has > mostPoor) mostPoor = has;
      } else {
        rich += counts[i]!;
        if (has < leastRich) leastRich = has;
      }
    }
    let poorMoney = this.#endowment * BigInt(poor);
    for (let rank = 0; rank < this.#prices.length; rank++) {
      const price = this.#prices[rank];
      if (price !== undefined && paid[rank] !== 0) poorMoney -= price * BigInt(paid[rank]!);
    }
    return { rich, poor, poorMoney, mostPoor, leastRich };
  }

  #addTo(paid: Float64Array, voterClass: number, voters: number): void {
    const { offsets, ranks } = this.classes;
    for (let at = offsets[voterClass]!; at < offsets[voterClass + 1]!; at++) paid[ranks[at]!]! += voters;
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

interface Split {
  readonly rich: number;
  readonly poor: number;
  /** Times D. */
  readonly poorMoney: bigint;
  /** As doubles: the most that any of the poor has, the least that any of the rich has. */
  readonly mostPoor: number;
  readonly leastRich: number;
}

/** Doubles closer than this to x, itself a double, do not tell which is larger. */
function nearness(error: number, x: number): number {
  return 2 * error + 1e-14 * Math.abs(x);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
