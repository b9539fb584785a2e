import { ballotEventVersions } from '../domain/ballot/ballot.events.js';
import { campaignEventVersions } from '../domain/campaign/campaign.events.js';
import { paperBatchEventVersions } from '../domain/paper-batch/paper-batch.events.js';
import { projectEventVersions } from '../domain/project/project.events.js';
import { proposalEventVersions } from '../domain/proposal/proposal.events.js';

/** Every event type of the participatory budget, and in which version it is written today. */
export const participatoryBudgetEventVersions = {
  ...campaignEventVersions,
  ...ballotEventVersions,
  ...paperBatchEventVersions,
  ...proposalEventVersions,
  ...projectEventVersions,
} as const;
