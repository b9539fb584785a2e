import { createUnionType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { COMMON_REFUSALS } from '#libs/graphql';
import { MEETING_REFUSALS } from './refusals.js';
import { SectionPlanChanged } from './section-plan.type.js';
import { SeparateGatheringChanged } from './separate-gathering.type.js';

const refusals: readonly Type<object>[] = [...COMMON_REFUSALS, ...MEETING_REFUSALS];

/** The type of an answer is the class it is an instance of. */
const resolveType = (answer: object): string => answer.constructor.name;

export const SectionPlanResult = createUnionType({
  name: 'SectionPlanResult',
  description: 'What became of a command on a section plan: carried out, or why not.',
  types: () => [SectionPlanChanged, ...refusals],
  resolveType,
});

export const SeparateGatheringResult = createUnionType({
  name: 'SeparateGatheringResult',
  description: 'What became of a command on a separate gathering: carried out, or why not.',
  types: () => [SeparateGatheringChanged, ...refusals],
  resolveType,
});
