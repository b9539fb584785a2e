import { trailProjection, transparencyProjection } from '#libs/audit';
import { communityProjection } from '#libs/community';
import { decisionsProjection, handoversProjection } from '#libs/decisions';
import { identityProjection } from '#libs/identity';
import { assembliesProjection, initiativesProjection, meetingsProjection } from '#libs/meetings';
import { normOverridesProjection } from '#libs/norms';
import { PARTICIPATORY_BUDGET_PROJECTIONS } from '#libs/participatory-budget';
import type { Projection } from '#libs/projections';

/** Every read model of the house. */
export const projections: readonly Projection[] = [
  transparencyProjection,
  trailProjection,
  communityProjection,
  identityProjection,
  normOverridesProjection,
  meetingsProjection,
  assembliesProjection,
  initiativesProjection,
  decisionsProjection,
  handoversProjection,
  ...PARTICIPATORY_BUDGET_PROJECTIONS,
];
