import type { Fraction } from '../amount.js';
import type { Hint, Ledger } from './ledger.js';
import type { MoneyTable } from './money-table.js';
import type { Supporters } from './supporters.js';

interface FloatPrice {
  readonly amount: number;
  readonly payers: number;
  readonly rest: number;
}

/** Two numbers closer than this, relatively, count as equal: true ties must not be decided by rounding. */
const TOLERANCE = 1e-12;

/** Double precision throughout, as most other tools compute. Not the legal mode. */
export class FloatLedger implements Ledger<FloatPrice> {
  price(
    { classes, counts }: Supporters,
    cost: bigint,
    { values }: MoneyTable,
    hint: Hint,
  ): FloatPrice | null {
    const needed = Number(cost);
    let amount = hint.atLeast;
    for (;;) {
      let poorMoney = 0;
      let rest = 0;
      let payers = 0;
      let most = 0;
      for (let i = 0; i < classes.length; i++) {
        const has = values[classes[i]!]!;
        if (has <= 0) continue;
        most = Math.max(most, has);
        if (has < amount) {
          poorMoney += has * counts[i]!;
          rest += counts[i]!;
        } else payers += counts[i]!;
      }
      if (payers === 0)
        return poorMoney < needed * (1 - TOLERANCE) ? null : { amount: most, payers: rest, rest: 0 };
      const next = (needed - poorMoney) / payers;
      if (next <= amount) return { amount: next, payers, rest };
      amount = next;
    }
  }

  compare(a: FloatPrice, aUtility: bigint, b: FloatPrice, bUtility: bigint): number {
    const left = a.amount / Number(aUtility);
    const right = b.amount / Number(bUtility);
    return Math.abs(left - right) <= TOLERANCE * Math.max(left, right) ? 0 : left - right;
  }

  number(price: FloatPrice): number {
    return price.amount;
  }

  fraction(price: FloatPrice): Fraction {
    return fractionOf(price.amount);
  }

  payersOf(price: FloatPrice): { price: number; rest: number } {
    return { price: price.payers, rest: price.rest };
  }

  pay(): void {
    // The run's own table of money is all that is needed.
  }

  moneyOf({ classes, counts }: Supporters, { values }: MoneyTable): Fraction {
    let total = 0;
    classes.forEach((voterClass, i) => {
      total += Math.max(0, values[voterClass]!) * counts[i]!;
    });
    return fractionOf(total);
  }
}

/** The fraction that a double stands for, to some 2^-30 of a unit. */
function fractionOf(value: number): Fraction {
  const scale = 2 ** 30;
  const whole = Math.floor(value);
  return {
    numerator: BigInt(whole) * BigInt(scale) + BigInt(Math.round((value - whole) * scale)),
    denominator: BigInt(scale),
  };
}
