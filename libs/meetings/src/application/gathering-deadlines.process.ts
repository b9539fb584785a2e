import { addCalendarDays, addWorkingDays, endOfLocalDay, localDate } from '#libs/kernel';
import type { Instant, WorkingCalendar } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { Effect, ProcessManager } from '#libs/workflow';
import { SEPARATE_GATHERING } from '../domain/separate-gathering.events.js';
import type { EventData } from '../domain/separate-gathering.events.js';

/** What the deadlines of a gathering hang on. */
interface Deadlines {
  readonly noticeDays?: number;
  readonly deliveryDays?: number;
  readonly onPaper: boolean;
}

/** The commands that the processes give. */
export type ProcessCommandType = DeadlineCommandType | 'AnnulDoubleRegistration';
type DeadlineCommandType = 'MissNoticeDeadline' | 'RecountQuorum' | 'MissMinutesDeadline';

const STOPS = ['SeparateGatheringCancelled', 'MinutesDelivered'];

/**
 * Watches over a separate gathering: the last day of the notice, the end of the waiting time, the delivery of
 * the minutes. The gathering itself judges whether anything was missed.
 */
export function gatheringDeadlines(calendar: WorkingCalendar): ProcessManager<Deadlines> {
  const reactions: Readonly<Record<string, (state: Deadlines, event: RecordedEvent) => readonly Effect[]>> = {
    SeparateGatheringConvened: noticeDeadline,
    SeparateGatheringPostponed: noticeDeadline,
    NoticePublished: () => [{ kind: 'cancel', key: 'notice' }],
    QuorumWaitStarted: waitingTime,
    HeldOnPaperDeclared: () => [{ kind: 'cancel', key: 'quorum' }],
    QuorumReached: () => [{ kind: 'cancel', key: 'quorum' }],
    QuorumFailed: (state, event) => delivery(state, event, calendar),
    SeparateGatheringClosed: (state, event) => delivery(state, event, calendar),
  };
  return {
    name: 'gathering_deadlines',
    categories: [SEPARATE_GATHERING],
    starts: ['SeparateGatheringConvened'],
    stops: STOPS,
    // Most of what happens is that somebody comes or goes, which moves no deadline.
    key: (event) =>
      Object.hasOwn(reactions, event.type) || STOPS.includes(event.type) ? gatheringIdOf(event) : undefined,
    initialState: { onPaper: false },
    evolve: (state, event) => {
      if (event.type === 'HeldOnPaperDeclared') return { ...state, onPaper: true };
      if (event.type !== 'SeparateGatheringConvened') return state;
      const { norms } = data<'SeparateGatheringConvened'>(event);
      return {
        ...state,
        noticeDays: norms['separateGathering.noticeDays'].value,
        deliveryDays: norms['separateGathering.minutesDeliveryWorkingDays'].value,
      };
    },
    react: (state, event) => reactions[event.type]?.(state, event) ?? [],
  };
}

/** Nothing to watch when the day had passed before the convening was even entered: the opening judges that. */
function noticeDeadline({ noticeDays = 0 }: Deadlines, event: RecordedEvent): readonly Effect[] {
  const { startsAt } = data<'SeparateGatheringConvened'>(event);
  const dueAt = endOfLocalDay(addCalendarDays(localDate(startsAt), -noticeDays));
  return dueAt <= event.metadata.recordedAt ? [] : [schedule('notice', dueAt, 'MissNoticeDeadline', event)];
}

/** A meeting entered from paper waited in the hall; its clerk enters how that ended. */
function waitingTime({ onPaper }: Deadlines, event: RecordedEvent): readonly Effect[] {
  return onPaper ? [] : [schedule('quorum', data<'QuorumWaitStarted'>(event).until, 'RecountQuorum', event)];
}

/** Entered from paper, the delivery is watched from the day of the entry, so that it can be entered too. */
function delivery(
  { onPaper, deliveryDays = 0 }: Deadlines,
  event: RecordedEvent,
  calendar: WorkingCalendar,
): readonly Effect[] {
  const from = onPaper ? event.metadata.recordedAt : data<'SeparateGatheringClosed'>(event).occurredAt;
  const dueAt = endOfLocalDay(addWorkingDays(localDate(from), deliveryDays, calendar));
  return [schedule('delivery', dueAt, 'MissMinutesDeadline', event)];
}

function schedule(key: string, dueAt: Instant, type: DeadlineCommandType, event: RecordedEvent): Effect {
  return { kind: 'schedule', key, dueAt, command: { type, data: { gatheringId: gatheringIdOf(event) } } };
}

function gatheringIdOf(event: RecordedEvent): string {
  return event.stream.slice(SEPARATE_GATHERING.length + 1);
}

function data<Type extends 'SeparateGatheringConvened' | 'QuorumWaitStarted' | 'SeparateGatheringClosed'>(
  event: RecordedEvent,
): EventData<Type> {
  return event.data as unknown as EventData<Type>;
}
