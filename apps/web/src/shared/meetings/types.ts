import type { ResultOf } from '../api/graphql.js';
import type { meetingCardFragment } from './operations.js';

export type MeetingCard = ResultOf<typeof meetingCardFragment>;
