import type { Fraction } from '../amount.js';
import type { Histogram } from './payment-tree.js';

/** Keeps the prices that were paid and finds the price of a project, exactly or in floating point. */
export interface Ledger<P> {
  /** Null if the supporters cannot afford it together. */
  price(supporters: Histogram, cost: bigint, guess: number, money: Float64Array, error: number): P | null;
  /** Which of two prices gives its payers a unit of utility for less: negative, 0 or positive. */
  compare(a: P, aUtility: bigint, b: P, bUtility: bigint): number;
  number(price: P): number;
  fraction(price: P): Fraction;
  /** How many supporters pay the price, and how many the rest of what they have. */
  payersOf(price: P): { readonly price: number; readonly rest: number };
  pay(price: P): void;
  moneyOf(supporters: Histogram, money: Float64Array): Fraction;
}
