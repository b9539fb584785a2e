import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Ledger } from './ledger.js';
import type { Histogram, PaymentTree } from './payment-tree.js';

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
  readonly #prices: bigint[] = [];
  #times: Float64Array = new Float64Array(64);

  constructor(
    readonly tree: PaymentTree,
    endowment: Fraction,
  ) {
    this.#denominator = endowment.denominator;
    this.#endowment = endowment.numerator;
  }

  /** The money of a voter at a node times D; zero or less if they have nothing left. */
  money(node: number): bigint {
    let money = this.#endowment;
    for (let at = node; at !== 0; at = this.tree.parent[at]!)
      money -= this.#prices[this.tree.level[at]! - 1]!;
    return money;
  }

  fraction(price: ExactPrice): Fraction {
    return { numerator: price.numerator, denominator: price.payers * this.#denominator };
  }

  number(price: ExactPrice): number {
    return toNumber(price.numerator, price.payers * this.#denominator);
  }

  /** The money of all these voters together, as a fraction. */
  moneyOf(supporters: Histogram): Fraction {
    let total = 0n;
    supporters.nodes.forEach((node, i) => {
      const money = this.money(node);
      if (money > 0n) total += money * BigInt(supporters.counts[i]!);
    });
    return { numerator: total, denominator: this.#denominator };
  }

  payersOf(price: ExactPrice): { price: number; rest: number } {
    return { price: Number(price.payers), rest: price.rest };
  }

  compare(a: ExactPrice, aUtility: bigint, b: ExactPrice, bUtility: bigint): number {
    const left = a.numerator * b.payers * bUtility;
    const right = b.numerator * a.payers * aUtility;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Notes that the next winner was bought at this price. */
  pay(price: ExactPrice): void {
    const common = gcd(Number(price.numerator % price.payers), Number(price.payers));
    const factor = price.payers / BigInt(common);
    if (factor !== 1n) {
      this.#denominator *= factor;
      this.#endowment *= factor;
      for (let k = 0; k < this.#prices.length; k++) this.#prices[k]! *= factor;
    }
    this.#prices.push(price.numerator / BigInt(common));
  }

  /**
   * The least x such that the supporters together have `cost` if each gives x, or all they have if that is less;
   * null if all their money does not suffice.
   *
   * Newton's method from a guess. Doubles decide who has less than x wherever they can (`money` is right within
   * `error`); exact numbers decide the rest and compute x. When x comes out as it went in, it is the answer.
   */
  price(
    supporters: Histogram,
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
      } else {
        const next = { numerator: needed, payers: BigInt(split.rich), rest: split.poor };
        if (x && x.numerator * next.payers === next.numerator * x.payers) return next;
        x = next;
      }
      approximate = this.number(x);
    }
  }

  /** Splits the supporters into those with less than x, whose money is summed times D, and the others. */
  #split(
    { nodes, counts }: Histogram,
    money: Float64Array,
    error: number,
    approximate: number,
    x: ExactPrice | undefined,
  ): { rich: number; poor: number; poorMoney: bigint } {
    const { parent, level } = this.tree;
    const nearX = 2 * error + 1e-14 * approximate;
    if (this.#times.length < this.#prices.length) this.#times = new Float64Array(this.#prices.length * 2);
    const times = this.#times.fill(0);
    let rich = 0;
    let poor = 0;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const has = money[node]!;
      if (has < -error) continue;
      let less = has < approximate;
      if (has <= error || (x && Math.abs(has - approximate) <= nearX)) {
        const exact = this.money(node);
        if (exact <= 0n) continue;
        if (x) less = exact * x.payers < x.numerator;
      }
      if (less) {
        poor += counts[i]!;
        for (let at = node; at !== 0; at = parent[at]!) times[level[at]! - 1]! += counts[i]!;
      } else rich += counts[i]!;
    }
    let poorMoney = this.#endowment * BigInt(poor);
    this.#prices.forEach((price, k) => {
      if (times[k] !== 0) poorMoney -= price * BigInt(times[k]!);
    });
    return { rich, poor, poorMoney };
  }

  #mostMoney({ nodes }: Histogram, money: Float64Array, error: number): bigint {
    let most = Number.NEGATIVE_INFINITY;
    for (const node of nodes) most = Math.max(most, money[node]!);
    let exact = 0n;
    for (const node of nodes) {
      if (money[node]! < most - 2 * error) continue;
      const candidate = this.money(node);
      if (candidate > exact) exact = candidate;
    }
    return exact;
  }
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
