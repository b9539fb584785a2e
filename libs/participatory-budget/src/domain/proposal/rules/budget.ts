import { katoCovers } from '#libs/kernel';
import type { CampaignFacts } from '../proposal.events.js';
import type { ProposalForm, CostedForm } from '../proposal.form.js';
import { rule } from '../refusals.js';

/**
 * What goes on the ballot lies in a district that has a budget, and that budget can pay it. Where there is one budget,
 * every project is paid from it.
 *
 * @throws DomainError PlaceInNoDistrict, CostAboveBudget
 */
export function requireBudget(
  { place, costTiyn }: Pick<CostedForm, 'costTiyn'> & Pick<ProposalForm, 'place'>,
  { budgets }: CampaignFacts,
): void {
  if (!budgets) return;
  const budget =
    budgets.length === 1 ? budgets[0] : budgets.find(({ district }) => katoCovers(district, place));
  rule(budget !== undefined, 'PlaceInNoDistrict', {
    place,
    districts: budgets.map(({ district }) => district),
  });
  const { district, budgetTiyn } = budget;
  rule(costTiyn <= budgetTiyn, 'CostAboveBudget', { costTiyn, district, budgetTiyn });
}
