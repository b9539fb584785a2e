import { addCalendarDays, endOfLocalDay, optional } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { Effect, ProcessManager } from '#libs/workflow';
import { ASSEMBLY } from '../../domain/assembly.events.js';
import type { AssemblyEvent } from '../../domain/assembly.events.js';
import { countedFrom } from '../../domain/assembly.state.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';

/** Tells an assembly of each of its sittings that has a quorum. */
export const assemblySits: ProcessManager<{ readonly assemblyId: string }> = {
  name: 'assembly_sits',
  categories: [ASSEMBLY_MEETING],
  starts: ['AssemblyConvened'],
  stops: ['AssemblyCancelled', 'AssemblyQuorumFailed', 'AssemblyClosed'],
  key: (event) => event.stream.slice(ASSEMBLY_MEETING.length + 1),
  initialState: { assemblyId: '' },
  evolve: (state, recorded) => {
    const event = recorded as unknown as AssemblyMeetingEvent;
    return event.type === 'AssemblyConvened' ? { assemblyId: event.data.assemblyId } : state;
  },
  react: ({ assemblyId }, event) => {
    if (event.type !== 'AssemblyQuorumReached') return [];
    const data = { assemblyId, meetingId: event.stream.slice(ASSEMBLY_MEETING.length + 1) };
    return [{ kind: 'dispatch', step: 'sat', command: { type: 'RecordAssemblySat', data } }];
  },
};

/** How many days may pass between two sittings, none where no norm was frozen; and from which day they count. */
interface Interval {
  readonly days?: number;
  readonly after: CalendarDate;
}

/** Watches that an assembly sits at least quarterly, from one sitting to the next until its term ends. */
export const sittingDeadlines: ProcessManager<Interval> = {
  name: 'assembly_sitting_deadlines',
  categories: [ASSEMBLY],
  starts: ['AssemblyFormed'],
  stops: [],
  key: assemblyIdOf,
  initialState: { after: '' },
  evolve: (state, recorded) => {
    const event = recorded as unknown as AssemblyEvent;
    const from = dayOf(event);
    const after = from !== undefined && from > state.after ? from : state.after;
    const days =
      event.type === 'AssemblyFormed' ? event.data.norms['assembly.sittingIntervalDays']?.value : state.days;
    return { after, ...optional('days', days) };
  },
  react: ({ days, after }, recorded) => {
    const isCounted = dayOf(recorded as unknown as AssemblyEvent) !== undefined;
    return days === undefined || !isCounted ? [] : [next(after, days, recorded)];
  },
};

/** From which day an event has the days until the next sitting counted. */
function dayOf(event: AssemblyEvent): CalendarDate | undefined {
  switch (event.type) {
    case 'AssemblyFormed':
      return countedFrom(event.data);
    case 'AssemblySat':
      return event.data.satOn;
    case 'AssemblySittingDeadlineMissed':
      return event.data.dueOn;
    default:
      return undefined;
  }
}

/** Past the end of the term the rule lets it pass. */
function next(from: CalendarDate, days: number, event: RecordedEvent): Effect {
  const data = { assemblyId: assemblyIdOf(event) };
  return {
    kind: 'schedule',
    key: 'sitting',
    dueAt: endOfLocalDay(addCalendarDays(from, days)),
    command: { type: 'MissSittingDeadline', data },
  };
}

function assemblyIdOf(event: RecordedEvent): string {
  return event.stream.slice(ASSEMBLY.length + 1);
}
