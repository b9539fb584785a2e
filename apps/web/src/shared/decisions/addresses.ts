import { AREAS } from '../area/areas.js';
import type { Role } from '../session/use-me.js';
import type { DecisionOfLine } from './DecisionLine.js';

/** Who may have to act on a decision. */
export const DECISION_ROLES = [
  'akimOffice',
  'akim',
  'assemblyMember',
  'maslikhat',
  'districtAkim',
] as const satisfies readonly Role[];

/** Where those who have to do something about a decision do it. */
export const actAddress = (id: string): string => `/decisions/${id}/act`;

/** The page on which a duty about a decision is done. */
export function duePlace(kind: string, { id, meetingId, bodyId }: DecisionOfLine): string {
  if (kind === 'deliverMinutes') return `${AREAS.assembly.path}/sittings/${meetingId}/minutes`;
  if (kind === 'repeatDiscussion') return `${AREAS.assembly.path}/${bodyId}/convene`;
  return actAddress(id);
}
