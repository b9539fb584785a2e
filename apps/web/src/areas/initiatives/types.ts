import type { ResultOf } from '../../shared/api/graphql.js';
import type { initiativeQuery, initiativesQuery } from './operations/initiative.js';

export type InitiativeCard = ResultOf<typeof initiativesQuery>['initiatives'][number];
export type Initiative = NonNullable<ResultOf<typeof initiativeQuery>['initiative']>;
