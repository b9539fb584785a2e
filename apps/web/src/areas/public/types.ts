import type { ResultOf } from '../../shared/api/graphql.js';
import type { meetingQuery } from './operations/meeting.js';

export type Meeting = NonNullable<ResultOf<typeof meetingQuery>['separateGathering']>;
export type Candidate = Meeting['candidates'][number];
