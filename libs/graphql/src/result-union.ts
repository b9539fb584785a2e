import { createUnionType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { COMMON_REFUSALS } from './common-refusals.js';

/**
 * The union a mutation answers with: it was carried out, or why not.
 *
 * @param refusals those of the context; the common ones are added
 */
export function resultUnion<Success extends object>(
  name: string,
  success: Type<Success>,
  refusals: readonly Type<object>[],
): Success | object {
  const types: readonly Type<object>[] = [success, ...COMMON_REFUSALS, ...refusals];
  return createUnionType({
    name,
    description: 'What became of the command: carried out, or why not.',
    types: () => types,
    resolveType: (answer: object) => answer.constructor.name,
  });
}
