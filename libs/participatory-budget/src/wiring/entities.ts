import { CAMPAIGN_ENTITIES } from '../read-model/campaign/campaign.entities.js';
import { PROJECT_ENTITIES } from '../read-model/project/project.entities.js';
import { PROPOSAL_ENTITIES } from '../read-model/proposal/proposal.entities.js';

/** What TypeORM has to know of the read models. */
export const PARTICIPATORY_BUDGET_ENTITIES: readonly (new () => object)[] = [
  ...CAMPAIGN_ENTITIES,
  ...PROPOSAL_ENTITIES,
  ...PROJECT_ENTITIES,
];
