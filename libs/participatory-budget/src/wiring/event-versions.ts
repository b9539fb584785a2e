import { projectEventVersions } from '../domain/project/project.events.js';
import { proposalEventVersions } from '../domain/proposal/proposal.events.js';

/** Every event type of the participatory budget, and in which version it is written today. */
export const participatoryBudgetEventVersions = {
  ...proposalEventVersions,
  ...projectEventVersions,
} as const;
