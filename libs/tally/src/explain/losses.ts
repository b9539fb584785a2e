import type { Loss, Outcome } from '../rules/outcome.js';
import type { Amounts } from './amounts.js';
import type { LossFacts } from './explanation.js';
import type { Purses } from './purses.js';

/** What a loss came from: the round, the money left then, and the facts of its kind. */
export function explainLoss(
  loss: Loss,
  { winners }: Outcome,
  amounts: Amounts,
  leftAtEnd: bigint,
  purses: Purses | undefined,
): { result: 'lost'; round: number; budgetLeft: string } & LossFacts {
  const end = {
    result: 'lost',
    round: winners.length + 1,
    budgetLeft: amounts.money(leftAtEnd),
  } as const;
  switch (loss.why) {
    case 'no-money-left': {
      const { why, round, left, lacking, project } = loss;
      const had = purses ? { supportersHad: amounts.fraction(purses.ofSupporters(project)) } : {};
      return {
        result: 'lost',
        round,
        budgetLeft: amounts.money(left),
        why,
        lacking: amounts.money(lacking),
        ...had,
      };
    }
    case 'rule-stopped':
      return { ...end, why: loss.why, stoppedBy: amounts.name(loss.at) };
    case 'supporters-lack-money': {
      const { why, behind, lacking } = loss;
      return { ...end, why, supportersHad: amounts.fraction(behind), lacking: amounts.fraction(lacking) };
    }
    case 'would-exceed-budget':
      return { ...end, why: loss.why, lacking: amounts.money(loss.lacking) };
    case 'no-supporters':
    case 'no-cost':
      return { ...end, why: loss.why };
  }
}
