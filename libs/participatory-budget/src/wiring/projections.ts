import type { Projection } from '#libs/projections';
import { projectsProjection } from '../read-model/project/projects.projection.js';
import { proposalsProjection } from '../read-model/proposal/proposals.projection.js';

/** The read models of the participatory budget. */
export const PARTICIPATORY_BUDGET_PROJECTIONS: readonly Projection[] = [
  proposalsProjection,
  projectsProjection,
];
