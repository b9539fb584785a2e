import type { NormRegistry } from '../domain/norm-definition.js';
import type { NormId } from '../norm.js';
import { assemblyNorms } from './assembly.js';
import { decisionNorms } from './decision.js';
import { gatheringNorms } from './gathering.js';
import { membershipNorms } from './membership.js';
import { proposalNorms } from './proposal.js';
import { participatoryBudgetNorms } from './participatory-budget.js';
import { separateGatheringNorms } from './separate-gathering.js';

/** The law's numbers as data: the only place in the house where they stand. */
export const normRegistry: NormRegistry = {
  ...separateGatheringNorms,
  ...gatheringNorms,
  ...assemblyNorms,
  ...decisionNorms,
  ...proposalNorms,
  ...participatoryBudgetNorms,
  ...membershipNorms,
};

export const normIds = Object.keys(normRegistry) as readonly NormId[];

export function isNormId(text: string): text is NormId {
  return Object.hasOwn(normRegistry, text);
}
