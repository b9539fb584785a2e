import { addCalendarDays } from '#libs/kernel';
import type { CalendarDate, WorkingCalendar } from '#libs/kernel';
import { FIXED_DAYS_OFF, KURBAN_AIT, MOVED_DAYS_OF_REST } from './public-holidays.js';
import type { DayOff } from './public-holidays.js';

/** The years whose days off are all known. */
export const CALENDAR_YEARS: readonly number[] = KURBAN_AIT.map(({ date }) => Number(date.slice(0, 4)));

/**
 * The calendar of the five-day week for whole years.
 *
 * A holiday that falls on a weekend makes the next working day free (law on holidays, art. 5); of two such
 * holidays in a row each takes a day of its own: 21 and 22 March 2026 give 24 and 25 March.
 *
 * @param years by default {@link CALENDAR_YEARS}
 * @throws RangeError for a year whose days off are not all known
 */
export function workingCalendar(years: readonly number[] = CALENDAR_YEARS): WorkingCalendar {
  const holidays = new Set(years.flatMap((year) => [...fixedDays(year, () => true), kurbanAit(year)]));
  for (const date of years.flatMap((year) => fixedDays(year, ({ carriedOver }) => carriedOver)))
    if (isWeekend(date)) holidays.add(nextFreeOf(date, holidays));
  const moved = MOVED_DAYS_OF_REST.filter(({ from }) => years.includes(Number(from.slice(0, 4))));
  for (const { to } of moved) holidays.add(to);
  return { holidays, movedWorkingDays: new Set(moved.map(({ from }) => from)) };
}

function fixedDays(year: number, which: (dayOff: DayOff) => boolean): CalendarDate[] {
  return FIXED_DAYS_OFF.filter(
    ({ firstYear = year, lastYear = year }) => firstYear <= year && year <= lastYear,
  )
    .filter(which)
    .flatMap(({ days }) => days.map((day) => `${String(year)}-${day}`));
}

function kurbanAit(year: number): CalendarDate {
  const known = KURBAN_AIT.find(({ date }) => date.startsWith(String(year)));
  if (!known) throw new RangeError(`the first day of Kurban Ait ${String(year)} is not known`);
  return known.date;
}

function nextFreeOf(date: CalendarDate, taken: ReadonlySet<CalendarDate>): CalendarDate {
  let next = addCalendarDays(date, 1);
  while (isWeekend(next) || taken.has(next)) next = addCalendarDays(next, 1);
  return next;
}

function isWeekend(date: CalendarDate): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay());
}
