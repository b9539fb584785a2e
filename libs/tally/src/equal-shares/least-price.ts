import type { MoneyTable } from './money-table.js';
import type { Supporters } from './supporters.js';

const EPSILON = Number.EPSILON;

/**
 * A lower bound of the price x of a project, that is of the least x such that its supporters together have `cost`
 * if each gives x, or all they have if that is less. `Infinity` if all their money certainly does not suffice.
 *
 * Whoever is taken to give all they have, the x that then covers the cost is never above the true one. So the
 * bound holds even where rounding put a voter on the wrong side, once the rounding of the sums is allowed for.
 *
 * @param from a lower bound known before
 * @param enough the bound need not be raised further once it is above this
 */
export function leastPrice(
  { classes, counts, voters }: Supporters,
  { values, error }: MoneyTable,
  cost: number,
  from: number,
  enough: number,
): number {
  const least = cost * (1 - 4 * EPSILON);
  let x = from;
  let bound = from;
  for (;;) {
    let poorMoney = 0;
    let rich = 0;
    for (let i = 0; i < classes.length; i++) {
      // Without branches, which would be guessed wrong as often as not.
      const has = values[classes[i]!]!;
      const isRich = Number(has >= x);
      const isPoor = Number(has > 0) & ~isRich;
      poorMoney += has * (counts[i]! & -isPoor);
      rich += counts[i]! & -isRich;
    }
    const slack = voters * error + (classes.length + 8) * EPSILON * poorMoney;
    if (rich === 0) return poorMoney + slack < least ? Number.POSITIVE_INFINITY : bound;
    bound = Math.max(bound, ((least - poorMoney - slack) / rich) * (1 - 8 * EPSILON));
    const next = (cost - poorMoney) / rich;
    if (next <= x || bound > enough) return bound;
    x = next;
  }
}
