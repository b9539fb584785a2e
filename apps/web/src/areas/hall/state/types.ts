import type { ResultOf } from '../../../shared/api/graphql.js';
import type { hallQuery, officeHoldersQuery, screenQuery } from '../operations/gathering.js';
import type { participantsQuery } from '../operations/people.js';

export type HallGathering = NonNullable<ResultOf<typeof hallQuery>['separateGathering']>;
export type ScreenGathering = NonNullable<ResultOf<typeof screenQuery>['separateGathering']>;
export type Entry = HallGathering['proceedings']['entries'][number];
export type Vote = NonNullable<Entry['vote']>;
export type RequiredSignature = HallGathering['proceedings']['signatures'][number];
export type Annex = HallGathering['proceedings']['annexes'][number];
export type Participant = NonNullable<
  ResultOf<typeof participantsQuery>['separateGathering']
>['participants']['edges'][number]['node'];
export type OfficeHolder = NonNullable<
  ResultOf<typeof officeHoldersQuery>['separateGathering']
>['officeHolders'][number];
