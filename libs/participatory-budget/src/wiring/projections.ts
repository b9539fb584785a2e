import type { Projection } from '#libs/projections';
import { campaignsProjection } from '../read-model/campaign/campaign.projector.js';
import { projectsProjection } from '../read-model/project/projects.projection.js';
import { proposalsProjection } from '../read-model/proposal/proposals.projection.js';

/** The read models of the participatory budget. */
export const PARTICIPATORY_BUDGET_PROJECTIONS: readonly Projection[] = [
  campaignsProjection,
  proposalsProjection,
  projectsProjection,
];
