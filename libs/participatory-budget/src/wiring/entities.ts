import { PROJECT_ENTITIES } from '../read-model/project/project.entities.js';
import { PROPOSAL_ENTITIES } from '../read-model/proposal/proposal.entities.js';

/** What TypeORM has to know of the read models. */
export const PARTICIPATORY_BUDGET_ENTITIES: readonly (new () => object)[] = [
  ...PROPOSAL_ENTITIES,
  ...PROJECT_ENTITIES,
];
