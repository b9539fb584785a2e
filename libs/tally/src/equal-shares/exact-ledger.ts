import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Hint, Ledger } from './ledger.js';
import type { MoneyTable } from './money-table.js';
import type { LastSplit, Roster, Supporters } from './supporters.js';

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
  /** By project, times D; undefined if it was not bought. */
  readonly #prices: (bigint | undefined)[];

  /** @param projects how many projects the election has */
  constructor(
    endowment: Fraction,
    readonly projects: number,
  ) {
    this.#denominator = endowment.denominator;
    this.#endowment = endowment.numerator;
    this.#prices = Array.from({ length: projects }, () => undefined);
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

  moneyOf(supporters: Supporters, money: MoneyTable): Fraction {
    const { poor, between } = this.#part(
      supporters,
      money,
      Number.POSITIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    );
    let total = this.#moneyOfPoor(supporters.lastSplit, poor);
    for (const i of between)
      total += this.#money(supporters.roster, supporters.classes[i]!) * BigInt(supporters.counts[i]!);
    return { numerator: total, denominator: this.#denominator };
  }

  pay(winner: number, price: ExactPrice): void {
    const common = gcd(Number(price.numerator % price.payers), Number(price.payers));
    const factor = price.payers / BigInt(common);
    if (factor !== 1n) {
      this.#denominator *= factor;
      this.#endowment *= factor;
      this.#prices.forEach((paid, project) => {
        if (paid !== undefined) this.#prices[project] = paid * factor;
      });
    }
    this.#prices[winner] = price.numerator / BigInt(common);
  }

  /** The money of a voter of a class times D; zero or less if they have nothing left. */
  #money({ offsets, members }: Roster, voterClass: number): bigint {
    let money = this.#endowment;
    for (let at = offsets[voterClass]!; at < offsets[voterClass + 1]!; at++)
      money -= this.#prices[members[at]!] ?? 0n;
    return money;
  }

  /**
   * Newton's method. However the supporters are parted into the *poor*, who give all they have, and the *rich*, who
   * give x: the x that then covers the cost is never above the true one, and it is the true one once it parts them as
   * they were parted to compute it. Doubles tell who has less than `low` or more than `high`; only those between are
   * parted again and again, by exact numbers where doubles do not tell.
   */
  price(supporters: Supporters, cost: bigint, money: MoneyTable, hint: Hint): ExactPrice | null {
    let { low, high } = hint;
    for (;;) {
      const price = this.#solve(supporters, cost, money, low, this.#part(supporters, money, low, high));
      if (price === null) return null;
      const approximate = this.number(price);
      if (low <= approximate && approximate <= high) return price;
      low = Math.max(hint.atLeast, approximate * (1 - ROUNDING));
      high = low * (1 + 1 / 64);
    }
  }

  /** Parts the supporters by doubles as far as possible. */
  #part(supporters: Supporters, { values, error }: MoneyTable, low: number, high: number): Parting {
    const { classes, counts, roster, lastSplit } = supporters;
    lastSplit.prepare(classes.length, this.projects);
    const wasPoor = lastSplit.poor;
    const poorBelow = low * (1 - ROUNDING) - 2 * error;
    const richAbove = high * (1 + ROUNDING) + 2 * error;
    const between: number[] = [];
    let rich = 0;
    let poor = 0;
    for (let i = 0; i < classes.length; i++) {
      const has = values[classes[i]!]!;
      const isPoor = Number(has > error) & Number(has < poorBelow);
      const isRich = Number(has > richAbove);
      poor += counts[i]! & -isPoor;
      rich += counts[i]! & -isRich;
      if ((isPoor | isRich | Number(has < -error)) === 0) {
        if (has > error || this.#money(roster, classes[i]!) > 0n) {
          between.push(i);
          continue;
        }
      }
      if (isPoor !== wasPoor[i]) move(supporters, i);
    }
    return { rich, poor, between };
  }

  /** The price, if only those between need to be parted, from `low` on; null if it is out of reach. */
  #solve(
    supporters: Supporters,
    cost: bigint,
    money: MoneyTable,
    low: number,
    parting: Parting,
  ): ExactPrice | null {
    const { classes, counts, roster, lastSplit } = supporters;
    const { values, error } = money;
    let x: ExactPrice | undefined;
    let approximate = low;
    for (;;) {
      let { rich, poor } = parting;
      const near = 2 * error + ROUNDING * approximate;
      for (const i of parting.between) {
        const has = values[classes[i]!]!;
        const isClear = !x || Math.abs(has - approximate) > near;
        const isPoor = isClear
          ? has < approximate
          : this.#money(roster, classes[i]!) * x!.payers < x!.numerator;
        if (isPoor) poor += counts[i]!;
        else rich += counts[i]!;
        if (Number(isPoor) !== lastSplit.poor[i]) move(supporters, i);
      }
      const missing = cost * this.#denominator - this.#moneyOfPoor(lastSplit, poor);
      if (rich === 0) {
        if (missing > 0n) return null;
        const most = { numerator: this.#mostMoney(supporters, money), payers: 1n, rest: 0 };
        if (x) return most;
        x = most;
      } else {
        const next = { numerator: missing, payers: BigInt(rich), rest: poor };
        if (parting.between.length === 0) return next;
        if (x && x.numerator * next.payers === next.numerator * x.payers) return next;
        x = next;
      }
      approximate = this.number(x);
    }
  }

  /** Times D. */
  #moneyOfPoor({ support }: LastSplit, poor: number): bigint {
    let money = this.#endowment * BigInt(poor);
    this.#prices.forEach((price, project) => {
      if (price !== undefined) money -= price * BigInt(support[project]!);
    });
    return money;
  }

  #mostMoney({ classes, roster }: Supporters, { values, error }: MoneyTable): bigint {
    let most = Number.NEGATIVE_INFINITY;
    for (const voterClass of classes) most = Math.max(most, values[voterClass]!);
    let exact = 0n;
    for (const voterClass of classes) {
      if (values[voterClass]! < most - 2 * error) continue;
      const candidate = this.#money(roster, voterClass);
      if (candidate > exact) exact = candidate;
    }
    return exact;
  }
}

/** Moves a class from the rich to the poor of the last split, or back. */
function move({ classes, counts, roster, lastSplit }: Supporters, place: number): void {
  const { poor, support } = lastSplit;
  const voters = poor[place] === 0 ? counts[place]! : -counts[place]!;
  poor[place]! ^= 1;
  const { offsets, members } = roster;
  const voterClass = classes[place]!;
  for (let at = offsets[voterClass]!; at < offsets[voterClass + 1]!; at++) support[members[at]!]! += voters;
}

/** How many supporters are rich, how many poor, and the places of those who may be either. */
interface Parting {
  readonly rich: number;
  readonly poor: number;
  readonly between: readonly number[];
}

/** Doubles that differ by less, relatively, may stand for numbers in the other order. */
const ROUNDING = 1e-14;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
