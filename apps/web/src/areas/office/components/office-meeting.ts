import type { ResultOf } from '../../../shared/api/graphql.js';
import type { officeMeetingQuery } from '../operations/meeting.js';

export type OfficeMeeting = NonNullable<ResultOf<typeof officeMeetingQuery>['separateGathering']>;
