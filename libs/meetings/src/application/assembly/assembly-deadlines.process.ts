import { addCalendarDays, addWorkingDays, endOfLocalDay, localDate } from '#libs/kernel';
import type { Instant, WorkingCalendar } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { Effect, ProcessManager } from '#libs/workflow';
import { conveningOf } from '../../domain/assembly-meeting.convening.js';
import { ASSEMBLY_MEETING } from '../../domain/assembly-meeting.events.js';
import type { AssemblyMeetingEvent } from '../../domain/assembly-meeting.events.js';

/** What the deadlines of a sitting hang on. */
interface Deadlines {
  readonly deliveryDays: number;
}

export type AssemblyDeadline =
  'MissAssemblyNoticeDeadline' | 'RecountAssemblyQuorum' | 'MissAssemblyMinutesDeadline';

/** Watches over a sitting: the last day of its notice, the end of the waiting time, the delivery of its minutes. */
export function assemblyDeadlines(calendar: WorkingCalendar): ProcessManager<Deadlines> {
  return {
    name: 'assembly_deadlines',
    categories: [ASSEMBLY_MEETING],
    starts: ['AssemblyConvened', 'GatheringConvened'],
    stops: ['AssemblyCancelled', 'AssemblyMinutesDelivered'],
    key: meetingIdOf,
    initialState: { deliveryDays: 0 },
    evolve: (state, recorded) => {
      const event = recorded as unknown as AssemblyMeetingEvent;
      const convening = conveningOf(event);
      return convening ? { deliveryDays: convening.rules.deliveryWorkingDays } : state;
    },
    react: ({ deliveryDays }, recorded) => {
      const event = recorded as unknown as AssemblyMeetingEvent;
      const convening = conveningOf(event);
      if (convening) {
        const lastDay = addCalendarDays(localDate(convening.startsAt), -convening.rules.noticeDays);
        return [schedule('notice', endOfLocalDay(lastDay), 'MissAssemblyNoticeDeadline', recorded)];
      }
      switch (event.type) {
        case 'AssemblyPostponed': {
          const lastMoment = endOfLocalDay(event.data.noticeDueOn);
          return [schedule('notice', lastMoment, 'MissAssemblyNoticeDeadline', recorded)];
        }
        case 'AssemblyNoticePublished':
          return [{ kind: 'cancel', key: 'notice' }];
        case 'AssemblyQuorumWaitStarted':
          return [schedule('quorum', event.data.until, 'RecountAssemblyQuorum', recorded)];
        case 'AssemblyQuorumReached':
          return [{ kind: 'cancel', key: 'quorum' }];
        case 'AssemblyQuorumFailed':
        case 'AssemblyClosed': {
          const dueOn = addWorkingDays(localDate(event.data.occurredAt), deliveryDays, calendar);
          return [schedule('delivery', endOfLocalDay(dueOn), 'MissAssemblyMinutesDeadline', recorded)];
        }
        default:
          return [];
      }
    },
  };
}

function schedule(key: string, dueAt: Instant, type: AssemblyDeadline, event: RecordedEvent): Effect {
  return { kind: 'schedule', key, dueAt, command: { type, data: { meetingId: meetingIdOf(event) } } };
}

function meetingIdOf(event: RecordedEvent): string {
  return event.stream.slice(ASSEMBLY_MEETING.length + 1);
}
