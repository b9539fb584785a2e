import type { Fraction } from '../amount.js';
import type { Supporters } from './voter-classes.js';

/** Keeps the prices that were paid and finds the price of a project, exactly or in floating point. */
export interface Ledger<P> {
  /**
   * The least x such that the supporters together have `cost` if each gives x, or all they have if that is less;
   * null if all their money does not suffice.
   *
   * @param low a lower bound of x
   * @param high where x is expected to be below; it need not be
   * @param money by class, right within `error`
   */
  price(
    supporters: Supporters,
    cost: bigint,
    low: number,
    high: number,
    money: Float64Array,
    error: number,
  ): P | null;
  /** Which of two prices gives its payers a unit of utility for less: negative, 0 or positive. */
  compare(a: P, aUtility: bigint, b: P, bUtility: bigint): number;
  number(price: P): number;
  fraction(price: P): Fraction;
  /** How many supporters pay the price, and how many the rest of what they have. */
  payersOf(price: P): { readonly price: number; readonly rest: number };
  /** Notes that the winner with this rank was bought at this price. */
  pay(rank: number, price: P): void;
  /** What these voters have left together. */
  moneyOf(supporters: Supporters, money: Float64Array): Fraction;
}
