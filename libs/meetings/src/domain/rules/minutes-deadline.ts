import { addWorkingDays, localDate } from '#libs/kernel';
import type { CalendarDate, WorkingCalendar } from '#libs/kernel';
import type { Ending, SeparateGatheringState } from '../separate-gathering.state.js';
import type { Convened } from './phase.js';

export interface MinutesDeadline {
  /** The last day for the minutes to reach the akim's office. */
  readonly dueOn: CalendarDate;
  /**
   * A miss may be stated from the day after this one: the due day itself, or for a meeting entered from paper the
   * same number of working days after the entry began, lest a delivery in time look like a miss.
   */
  readonly judgedAfter: CalendarDate;
}

/** Working days run from the day the meeting ended, also when it is entered later (rules.md §2). */
export function minutesDeadline(
  { paper }: SeparateGatheringState,
  { convened, end }: Convened & { readonly end: Ending },
  calendar: WorkingCalendar,
): MinutesDeadline {
  const days = convened.norms['separateGathering.minutesDeliveryWorkingDays'].value;
  const dueOn = addWorkingDays(localDate(end.at), days, calendar);
  if (!paper) return { dueOn, judgedAfter: dueOn };
  const entered = addWorkingDays(localDate(paper.declaredAt), days, calendar);
  return { dueOn, judgedAfter: entered > dueOn ? entered : dueOn };
}
