import { addCalendarDays, endOfLocalDay, uuidV5 } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { ProcessManager } from '#libs/workflow';
import { ASSEMBLY } from '../../domain/assembly.events.js';
import type { AssemblyEvent } from '../../domain/assembly.events.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingEvent, MeetingEventData } from '../../domain/assembly-meeting.events.js';

/** The commands that these processes give to an assembly. */
export type AssemblyProcessCommand =
  'FormAssembly' | 'FillVacancy' | 'AnnounceTermEnd' | 'RecordAssemblySat' | 'MissSittingDeadline';

interface Elected {
  readonly elections: readonly Pick<
    MeetingEventData<'AssemblyElected'>,
    'itemId' | 'assemblyId' | 'members'
  >[];
  readonly signatures: number;
}

const BOTH = 2;

/** The assembly that a gathering elected under an item: the same item, the same id. */
export function electedAssemblyId(meetingId: string, itemId: string): string {
  return uuidV5(`assembly:${meetingId}:${itemId}`);
}

/** Signed minutes of a gathering form the assembly that it elected, or fill the seats of a by-election. */
export const assemblyFromGathering: ProcessManager<Elected> = {
  name: 'assembly_from_gathering',
  categories: [ASSEMBLY_MEETING],
  starts: ['GatheringConvened'],
  stops: ['AssemblyCancelled', 'AssemblyMinutesDelivered'],
  key: meetingIdOf,
  initialState: { elections: [], signatures: 0 },
  evolve: (state, recorded) => {
    const event = recorded as unknown as AssemblyMeetingEvent;
    switch (event.type) {
      case 'AssemblyElected': {
        const { itemId, assemblyId, members } = event.data;
        const election = { itemId, members, ...(assemblyId !== undefined && { assemblyId }) };
        return { ...state, elections: [...state.elections, election] };
      }
      case 'AssemblyMinutesSigned':
        return { ...state, signatures: state.signatures + 1 };
      default:
        return state;
    }
  },
  react: ({ elections, signatures }, event) => {
    if (event.type !== 'AssemblyMinutesSigned' || signatures < BOTH) return [];
    const meetingId = meetingIdOf(event);
    return elections.flatMap(({ itemId, assemblyId, members }) => {
      if (assemblyId === undefined) {
        const data = { assemblyId: electedAssemblyId(meetingId, itemId), meetingId, itemId };
        return [
          { kind: 'dispatch' as const, step: `form:${itemId}`, command: { type: 'FormAssembly', data } },
        ];
      }
      return members.map(({ memberId }) => ({
        kind: 'dispatch' as const,
        step: `fill:${itemId}:${memberId}`,
        command: { type: 'FillVacancy', data: { assemblyId, meetingId, itemId, memberId } },
      }));
    });
  },
};

/** Says ahead that the term of an assembly ends, so that a gathering is convened in time. */
export const assemblyTerm: ProcessManager = {
  name: 'assembly_term',
  categories: [ASSEMBLY],
  starts: ['AssemblyFormed'],
  stops: ['AssemblyTermEnding'],
  key: assemblyIdOf,
  initialState: {},
  evolve: (state) => state,
  react: (_state, recorded) => {
    const event = recorded as unknown as AssemblyEvent;
    if (event.type !== 'AssemblyFormed') return [];
    const { termTo, norms } = event.data;
    const days = norms['assembly.termNoticeDays']?.value;
    if (days === undefined) return [];
    const command = { type: 'AnnounceTermEnd', data: { assemblyId: assemblyIdOf(recorded) } };
    return [
      { kind: 'schedule', key: 'term', dueAt: endOfLocalDay(addCalendarDays(termTo, -days - 1)), command },
    ];
  },
};

function meetingIdOf(event: RecordedEvent): string {
  return event.stream.slice(ASSEMBLY_MEETING.length + 1);
}

function assemblyIdOf(event: RecordedEvent): string {
  return event.stream.slice(ASSEMBLY.length + 1);
}
