import type { BudgetWords } from './words/kk.js';
import type { CampaignCard } from './types.js';

/** Where a campaign stands, in words; that voting is over the calendar says, not the phase. */
export function phaseOf(
  { phase, isVoting }: Pick<CampaignCard, 'phase' | 'isVoting'>,
  words: BudgetWords,
): string {
  return words.phases[phase === 'voting' && !isVoting ? 'votingOver' : phase];
}

/** Whose budgets are divided. */
export function districtsOf({ budgets }: Pick<CampaignCard, 'budgets'>): readonly string[] {
  return budgets.map(({ district }) => district);
}

/** What all districts of a campaign have together, in tiyn. */
export function budgetOf({ budgets }: Pick<CampaignCard, 'budgets'>): number {
  return budgets.reduce((sum, { budgetTiyn }) => sum + budgetTiyn, 0);
}

/** What became of a project, in a word. */
export function resultOf(result: string, words: BudgetWords): string {
  if (result === 'won') return words.won;
  return result === 'lost' ? words.lost : words.notCounted;
}
