import type { Projection } from '#libs/projections';

/** The read models of the participatory budget. */
export const PARTICIPATORY_BUDGET_PROJECTIONS: readonly Projection[] = [];
