import { COMMUNITY_REFUSALS } from '#libs/community';
import { resultUnion } from '#libs/graphql';
import { NORM_REFUSALS } from '#libs/norms';
import { MEETING_REFUSALS } from './refusals.js';
import { SectionPlanChanged } from './section-plan.type.js';
import { SeparateGatheringChanged } from './separate-gathering.type.js';

/** What the roll, the vault and the norms refuse reaches the meetings too. */
export const CONTEXT_REFUSALS = [...MEETING_REFUSALS, ...COMMUNITY_REFUSALS, ...NORM_REFUSALS];

export const SectionPlanResult = resultUnion('SectionPlanResult', SectionPlanChanged, CONTEXT_REFUSALS);
export const SeparateGatheringResult = resultUnion(
  'SeparateGatheringResult',
  SeparateGatheringChanged,
  CONTEXT_REFUSALS,
);
