import { resultUnion } from '#libs/graphql';
import { MEETING_REFUSALS } from './refusals.js';
import { SectionPlanChanged } from './section-plan.type.js';
import { SeparateGatheringChanged } from './separate-gathering.type.js';

export const SectionPlanResult = resultUnion('SectionPlanResult', SectionPlanChanged, MEETING_REFUSALS);
export const SeparateGatheringResult = resultUnion(
  'SeparateGatheringResult',
  SeparateGatheringChanged,
  MEETING_REFUSALS,
);
