import type { CalendarDate, WorkingCalendar } from './time.js';

/** The holidays and moved working days that lay in a period counted in working days; sorted. */
export interface CalendarFacts {
  readonly holidays: readonly CalendarDate[];
  readonly movedWorkingDays: readonly CalendarDate[];
}

/** What of the calendar lay after `from` up to `to`, both civil dates: enough to count the days again. */
export function calendarFacts(
  calendar: WorkingCalendar,
  from: CalendarDate,
  to: CalendarDate,
): CalendarFacts {
  const within = (dates: ReadonlySet<CalendarDate>): CalendarDate[] =>
    [...dates].filter((date) => date > from && date <= to).sort();
  return { holidays: within(calendar.holidays), movedWorkingDays: within(calendar.movedWorkingDays) };
}

/** The calendar that recorded facts were counted with. */
export function calendarOf({ holidays, movedWorkingDays }: CalendarFacts): WorkingCalendar {
  return { holidays: new Set(holidays), movedWorkingDays: new Set(movedWorkingDays) };
}
