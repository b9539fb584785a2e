import { resultUnion } from '#libs/graphql';
import { CONTEXT_REFUSALS } from '../results.js';
import { AssemblyMeetingChanged } from './assembly-meeting.types.js';

/** What every change of a sitting answers with. */
export const AssemblyMeetingResult = resultUnion(
  'AssemblyMeetingResult',
  AssemblyMeetingChanged,
  CONTEXT_REFUSALS,
);
