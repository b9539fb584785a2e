export { ProposalQueries } from './application/campaign/accepted-proposals.js';
export type { AcceptedProposal } from './application/campaign/accepted-proposals.js';
export { CampaignQueries } from './application/campaign/campaign-rules.js';
export type { CampaignRules, CampaignStatus } from './application/campaign/campaign-rules.js';
export { ParticipatoryBudgetModule } from './participatory-budget.module.js';
export { PARTICIPATORY_BUDGET_ENTITIES } from './wiring/entities.js';
export { participatoryBudgetEventVersions } from './wiring/event-versions.js';
export { PARTICIPATORY_BUDGET_PROJECTIONS } from './wiring/projections.js';
