import type { Projection } from '#libs/projections';
import { proposalsProjection } from '../read-model/proposal/proposals.projection.js';

/** The read models of the participatory budget. */
export const PARTICIPATORY_BUDGET_PROJECTIONS: readonly Projection[] = [proposalsProjection];
