import type { ProcessManager } from '#libs/workflow';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';

/** The command by which people are told that a sitting is to be, on another day, or not at all. */
export const TELL_OF_SITTING = 'TellOfSitting';

/** What whoever takes part is told at once, beside the notices that the office puts up. */
export const TOLD_OF_SITTING = [
  'AssemblyConvened',
  'GatheringConvened',
  'AssemblyPostponed',
  'AssemblyCancelled',
  'AssemblyQuorumFailed',
] as const;
export type ToldOfSitting = (typeof TOLD_OF_SITTING)[number];

/** Has members and the office told of each change of the day (rules.md §2.9, docs/adr/0014). */
export const sittingNotices: ProcessManager = {
  name: 'sitting_notices',
  categories: [ASSEMBLY_MEETING],
  starts: ['AssemblyConvened', 'GatheringConvened'],
  stops: [],
  key: ({ stream }) => stream.slice(ASSEMBLY_MEETING.length + 1),
  initialState: {},
  evolve: (state) => state,
  react: (_state, { stream, revision, type }) =>
    TOLD_OF_SITTING.some((told) => told === type)
      ? [
          {
            kind: 'dispatch',
            command: {
              type: TELL_OF_SITTING,
              data: { meetingId: stream.slice(ASSEMBLY_MEETING.length + 1), revision },
            },
          },
        ]
      : [],
};
