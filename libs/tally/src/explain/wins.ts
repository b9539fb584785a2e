import type { Election } from '../election/election.js';
import { projectAt } from '../election/election.js';
import type { EqualSharesStep, Outcome, Step } from '../rules/outcome.js';
import type { TieBreak } from '../rules/tie-breaking.js';
import type { Amounts } from './amounts.js';
import type { Payment, Won } from './explanation.js';

/** One for each winner, in the order in which they were chosen. */
export function explainWins(election: Election, { steps }: Outcome, amounts: Amounts): Won[] {
  let left = election.budget;
  return steps.map((step): Won => {
    const { cost } = projectAt(election, step.project);
    const before = left;
    left -= cost;
    const common = {
      result: 'won',
      round: step.round,
      budgetBefore: amounts.money(before),
      budgetAfter: amounts.money(left),
      ...tieOf(step, amounts),
    } as const;
    switch (step.by) {
      case 'equal-shares':
        return { ...common, by: step.by, ...payment(step, cost, amounts) };
      case 'phragmen':
        return { ...common, by: step.by, earned: amounts.fraction(step.load) };
      case 'greedy':
      case 'completion':
        return { ...common, by: step.by };
    }
  });
}

function tieOf({ tie, project }: Step, amounts: Amounts): Pick<Won, 'tie'> | Record<string, never> {
  if (!tie) return {};
  const among = tie.projects.filter((other) => other !== project).map((other) => amounts.name(other));
  return { tie: { among, by: methodName(tie.by) } };
}

/** `lot:SEED` for a lot, else the method's own name. */
export function methodName(method: TieBreak): string {
  return typeof method === 'object' ? `lot:${method.lot}` : method;
}

function payment(
  { price, paidPrice, paidRest, supporters }: EqualSharesStep,
  cost: bigint,
  amounts: Amounts,
): Payment {
  const { denominator } = price;
  const atPrice = paidRest === 0 ? cost * denominator : price.numerator * BigInt(paidPrice);
  return {
    price: amounts.fraction(price),
    paidPrice,
    paidPriceTotal: amounts.fraction({ numerator: atPrice, denominator }),
    paidRest,
    paidRestTotal: amounts.fraction({ numerator: cost * denominator - atPrice, denominator }),
    paidNothing: supporters - paidPrice - paidRest,
  };
}
