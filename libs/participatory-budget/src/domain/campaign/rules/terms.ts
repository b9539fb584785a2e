import {
  ensure,
  isKato,
  katoCovers,
  requireBilingual,
  requireInstant,
  requireReference,
  requireWhole,
} from '#libs/kernel';
import type { Instant, Kato } from '#libs/kernel';
import type { CampaignTerms } from '../campaign.events.js';
import { rule } from '../../refusals.js';

const STEPS = ['submissionOpensAt', 'submissionClosesAt', 'votingOpensAt', 'votingClosesAt'] as const;

/**
 * Terms that hang together (rules.md §7): budgets of districts inside the territory, a calendar in order, a cap that
 * some budget can pay, a tally whose ties end with the lot.
 *
 * @throws DomainError FieldInvalid, DateInFuture, BudgetsNotInTerritory, DistrictRepeated, CalendarNotInOrder,
 *   CapAboveBudget, TieBreakingIncomplete, TallyChoiceContradicts
 */
export function requireTerms(terms: CampaignTerms, territory: Kato, at: Instant): void {
  requireBilingual('title', terms.title);
  requireReference('basis', terms.basis, at);
  requireBudgets(terms, territory);
  requireCalendar(terms, at);
  ensure(terms.categories.length > 0, 'FieldInvalid', { field: 'categories' });
  ensure(new Set(terms.categories).size === terms.categories.length, 'FieldInvalid', {
    field: 'categories',
  });
  const { ballot } = terms;
  if (ballot.kind === 'approval') requireWhole('ballot.mostProjects', ballot.mostProjects, 1);
  else requireWhole('ballot.mostCostTiyn', ballot.mostCostTiyn, 1);
  requireTally(terms);
}

function requireBudgets({ budgets, costCapTiyn }: CampaignTerms, territory: Kato): void {
  ensure(budgets.length > 0, 'FieldInvalid', { field: 'budgets' });
  for (const [index, { district, budgetTiyn }] of budgets.entries()) {
    rule(isKato(district) && katoCovers(territory, district), 'BudgetsNotInTerritory', { district });
    const overlaps = budgets.some(
      (other, at) =>
        at !== index && (katoCovers(other.district, district) || katoCovers(district, other.district)),
    );
    rule(!overlaps, 'DistrictRepeated', { district });
    requireWhole('budgets.budgetTiyn', budgetTiyn, 1);
  }
  requireWhole('costCapTiyn', costCapTiyn, 1);
  const largest = Math.max(...budgets.map(({ budgetTiyn }) => budgetTiyn));
  rule(costCapTiyn <= largest, 'CapAboveBudget', { costCapTiyn, budgetTiyn: largest });
}

function requireCalendar({ calendar }: CampaignTerms, at: Instant): void {
  for (const step of STEPS) {
    requireInstant(`calendar.${step}`, calendar[step]);
    // 31 November is no day, though it reads as one.
    const isThere = new Date(calendar[step]).toISOString() === calendar[step];
    ensure(isThere, 'FieldInvalid', { field: `calendar.${step}` });
  }
  for (const [index, field] of STEPS.entries()) {
    const before = STEPS[index - 1];
    const isInOrder =
      before === undefined ||
      (field === 'votingOpensAt' ? calendar[before] <= calendar[field] : calendar[before] < calendar[field]);
    rule(isInOrder, 'CalendarNotInOrder', { field });
  }
  rule(calendar.votingClosesAt > at, 'CalendarNotInOrder', { field: 'votingClosesAt' });
}

/** The lot decides what nothing else does, so it stands last; a completion is of equal shares alone. */
function requireTally({ tally }: CampaignTerms): void {
  const { tieBreaking, rule: how, completion } = tally;
  const isComplete = tieBreaking.at(-1) === 'lot' && new Set(tieBreaking).size === tieBreaking.length;
  rule(isComplete, 'TieBreakingIncomplete', {});
  rule(how === 'equal-shares' || completion === 'none', 'TallyChoiceContradicts', {});
}
