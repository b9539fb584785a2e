import { optional } from '#libs/kernel';
import type { SittingItem, SittingMinutesModel } from '#libs/minutes';
import { excusedAbsent } from '../../domain/assembly-meeting.state.js';
import type { AssemblyMeetingState } from '../../domain/assembly-meeting.state.js';
import { CHANGE_REASONS } from './forms.js';
import type { SittingStuff } from './sitting-sources.js';

type OfRecord = Pick<SittingMinutesModel, 'excused' | 'remote' | 'postponed' | 'recordings'>;

/** What the minutes say beside the steps of the sitting: who is excused, who took part from elsewhere, the recording. */
export function recordOf({
  state,
  events,
  person,
}: Pick<SittingStuff, 'events' | 'person'> & { readonly state: AssemblyMeetingState }): OfRecord {
  const excused = excusedAbsent(state);
  const remote = state.attendance.flatMap(({ memberId, remote: channel, inHallFrom }) =>
    channel === undefined
      ? []
      : [{ person: person(memberId), channel, ...optional('inHallFrom', inHallFrom) }],
  );
  const postponed = events.flatMap((event) =>
    event.type === 'AssemblyPostponed'
      ? [{ from: event.data.from, reason: CHANGE_REASONS[event.data.reason] }]
      : [],
  );
  return {
    ...(excused.length > 0 && { excused: excused.map(person) }),
    ...(remote.length > 0 && { remote }),
    ...(postponed.length > 0 && { postponed }),
    ...(state.recordings.length > 0 && { recordings: state.recordings }),
  };
}

/** The papers that were given to an item. */
export function materialsOf({ events }: SittingStuff, itemId: string): Pick<SittingItem, 'materials'> {
  const materials = events.flatMap((event) =>
    event.type === 'AssemblyMaterialAdded' && event.data.itemId === itemId
      ? [{ title: event.data.title, late: event.data.late }]
      : [],
  );
  return materials.length > 0 ? { materials } : {};
}
