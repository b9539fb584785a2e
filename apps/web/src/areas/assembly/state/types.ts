import type { ResultOf } from '../../../shared/api/graphql.js';
import type { decisionToActQuery } from '../operations/decision.js';
import type { conveningQuery, officeHoldersQuery, sittingQuery } from '../operations/sitting.js';

export type Sitting = NonNullable<ResultOf<typeof sittingQuery>['assemblyMeeting']>;
export type SittingItem = Sitting['agenda'][number];
export type Competence = ResultOf<typeof conveningQuery>['competences'][number];
export type OfficeHolder = NonNullable<
  ResultOf<typeof officeHoldersQuery>['assemblyMeeting']
>['officeHolders'][number];
export type DecisionToAct = NonNullable<ResultOf<typeof decisionToActQuery>['decision']>;
