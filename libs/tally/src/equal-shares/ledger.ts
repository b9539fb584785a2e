import type { Fraction } from '../amount.js';
import type { MoneyTable } from './money-table.js';
import type { Supporters } from './supporters.js';

/** What is known of a price in advance. */
export interface Hint {
  /** It is not below this. */
  readonly atLeast: number;
  /** It is likely to be between these. */
  readonly low: number;
  readonly high: number;
}

/** Keeps the prices that were paid and finds the price of a project, exactly or in floating point. */
export interface Ledger<P> {
  /**
   * The least x such that the supporters together have `cost` if each gives x, or all they have if that is less;
   * null if all their money does not suffice.
   */
  price(supporters: Supporters, cost: bigint, money: MoneyTable, hint: Hint): P | null;
  /** Which of two prices gives its payers a unit of utility for less: negative, 0 or positive. */
  compare(a: P, aUtility: bigint, b: P, bUtility: bigint): number;
  number(price: P): number;
  fraction(price: P): Fraction;
  /** How many supporters pay the price, and how many the rest of what they have. */
  payersOf(price: P): { readonly price: number; readonly rest: number };
  /** Notes that a winner was bought at this price. */
  pay(winner: number, price: P): void;
  /** What these voters have left together. */
  moneyOf(supporters: Supporters, money: MoneyTable): Fraction;
}
