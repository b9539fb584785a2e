import { ensure, katoCovers, requireWhole } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { CampaignTerms, DistrictBudget, LeftOff, ProjectOnBallot } from '../campaign.events.js';
import { rule } from '../../refusals.js';

/** The budget that pays for what is built in a place; where there is one, it pays for everything. */
export function budgetOf(place: Kato, { budgets }: CampaignTerms): DistrictBudget | undefined {
  return budgets.length === 1 ? budgets[0] : budgets.find(({ district }) => katoCovers(district, place));
}

/** Why a proposal cannot stand on the ballot of these terms; undefined when it can. */
export function leftOffBy(
  { place, costTiyn }: Pick<LeftOff, 'place' | 'costTiyn'>,
  terms: CampaignTerms,
): LeftOff['reason'] | undefined {
  const budget = budgetOf(place, terms);
  if (!budget) return 'inNoDistrict';
  return costTiyn > mostOf(budget, terms) ? 'aboveBudget' : undefined;
}

/** @throws DomainError NoProjects, ProjectAboveCap, FieldInvalid */
export function requireProjects(projects: readonly ProjectOnBallot[], terms: CampaignTerms): void {
  for (const { district } of terms.budgets)
    rule(
      projects.some((project) => project.district === district),
      'NoProjects',
      { district },
    );
  const ids = new Set(projects.map(({ projectId }) => projectId));
  ensure(ids.size === projects.length, 'FieldInvalid', { field: 'projects' });
  for (const { projectId, costTiyn, district } of projects) {
    requireWhole('projects.costTiyn', costTiyn, 1);
    const budget = terms.budgets.find((one) => one.district === district);
    ensure(budget !== undefined, 'FieldInvalid', { field: 'projects.district' });
    const most = mostOf(budget, terms);
    rule(costTiyn <= most, 'ProjectAboveCap', { projectId, costTiyn, costCapTiyn: most });
  }
}

/** Nothing is left off but for a reason that the terms give. @throws DomainError FieldInvalid */
export function requireLeftOff(leftOff: readonly LeftOff[], terms: CampaignTerms): void {
  for (const one of leftOff)
    ensure(leftOffBy(one, terms) === one.reason, 'FieldInvalid', { field: 'leftOff' });
}

function mostOf({ budgetTiyn }: DistrictBudget, { costCapTiyn }: CampaignTerms): number {
  return Math.min(costCapTiyn, budgetTiyn);
}
