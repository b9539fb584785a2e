import type { Evolvers } from '#libs/kernel';
import type { AssemblyMeetingState } from '../assembly-meeting.state.js';
import type { SittingRecordEvent } from '../events/sitting-record.js';

export const evolveSittingRecord: Evolvers<SittingRecordEvent, AssemblyMeetingState> = {
  AssemblyMaterialAdded: (state, { materialId, itemId, title, document, open }) => ({
    ...state,
    materials: [...state.materials, { materialId, itemId, title, document, open }],
  }),
  AssemblyMemberExcused: (state, { memberId }) => ({ ...state, excused: [...state.excused, memberId] }),
  AssemblyRecordingLinked: (state, { url }) => ({ ...state, recordings: [...state.recordings, url] }),
};
