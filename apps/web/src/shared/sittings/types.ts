import type { ResultOf } from '../api/graphql.js';
import type {
  electionFragment,
  sittingCourseFragment,
  sittingItemFragment,
  sittingsQuery,
} from './operations.js';

export type Election = ResultOf<typeof electionFragment>;
export type ElectionCandidate = Election['candidates'][number];
export type SittingCourse = ResultOf<typeof sittingCourseFragment>;
export type SittingItem = ResultOf<typeof sittingItemFragment>;
export type SittingCard = ResultOf<typeof sittingsQuery>['assemblyMeetings']['edges'][number]['node'];
