import type { ResultOf } from '../../shared/api/graphql.js';
import type { meetingQuery } from './operations/meeting.js';
import type { publicSittingQuery } from './operations/sitting.js';

export type Meeting = NonNullable<ResultOf<typeof meetingQuery>['separateGathering']>;
export type Candidate = Meeting['candidates'][number];
export type PublicSitting = NonNullable<ResultOf<typeof publicSittingQuery>['assemblyMeeting']>;
