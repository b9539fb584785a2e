/** A moment: ISO 8601 in UTC with milliseconds, `2026-03-01T04:00:00.000Z`; sorts as text. */
export type Instant = string;
/** A civil date `YYYY-MM-DD` in the zone of Kazakhstan; sorts as text. */
export type CalendarDate = string;

/** The zone in which every civil date of the product is meant. */
export const KAZAKHSTAN_ZONE = 'Asia/Almaty';

const DAY = 86_400_000;
const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}|24:00:00\.000)Z$/;

/** Where the time comes from; rules never have one, they are told the time. */
export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => new Date().toISOString() };

export function isCalendarDate(text: string): boolean {
  return knownDay(text) !== undefined;
}

/** Few dates are met again and again, above all where a whole history is judged. */
const MOST_REMEMBERED = 10_000;
/** Days since 1970, by date; only of dates that are in the calendar. */
const dayOfDate = new Map<CalendarDate, number>();
const dateOfDay = new Map<number, CalendarDate>();

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, value: Value): Value {
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(key, value);
  return value;
}

/** Days since 1970; undefined for what is no date of the calendar. */
function knownDay(text: string): number | undefined {
  const known = dayOfDate.get(text);
  if (known !== undefined) return known;
  const time = CALENDAR_DATE.test(text) ? startOfUtcDay(text) : Number.NaN;
  const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDate ? remember(dayOfDate, text, time / DAY) : undefined;
}

/** Days since 1970, also of a date that `Date` takes for one of the next month. */
function dayNumber(date: CalendarDate): number {
  return knownDay(date) ?? startOfUtcDay(date) / DAY;
}

function startOfUtcDay(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** What `Date` reads; its days are 1 to 31 in every month. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text);
}

const localDateFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: KAZAKHSTAN_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Since then the zone's offset is a whole number of hours: the civil date is one for a whole hour of UTC. */
const WHOLE_HOURS_SINCE = '1931';
const dateOfHour = new Map<string, CalendarDate>();
const localHourOf = new Map<string, number>();

/** The civil date in Kazakhstan at that moment. */
export function localDate(instant: Instant): CalendarDate {
  return oncePerHour(dateOfHour, instant, () => localDateFormat.format(new Date(instant)));
}

function oncePerHour<Value>(memory: Map<string, Value>, instant: Instant, read: () => Value): Value {
  if (instant < WHOLE_HOURS_SINCE || !INSTANT.test(instant)) return read();
  const hour = instant.slice(0, 13);
  return memory.get(hour) ?? remember(memory, hour, read());
}

const localHourFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: KAZAKHSTAN_ZONE,
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The full hour in Kazakhstan at that moment, 0 to 23. */
export function localHour(instant: Instant): number {
  return oncePerHour(localHourOf, instant, () => Number(localHourFormat.format(new Date(instant))));
}

/** The date `days` calendar days later (earlier if negative). */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  const day = dayNumber(date) + days;
  return dateOfDay.get(day) ?? remember(dateOfDay, day, new Date(day * DAY).toISOString().slice(0, 10));
}

/** Calendar days from one date to another: 1 March to 11 March is 10. */
export function calendarDaysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round(dayNumber(to) - dayNumber(from));
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** Full years of age on a date; born on 29 February, a year is full on 1 March of a common year. */
export function ageOn(birthDate: CalendarDate, date: CalendarDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Non-working and moved working days of a calendar: official holidays as data. */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<CalendarDate>;
  readonly movedWorkingDays: ReadonlySet<CalendarDate>;
}

export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  if (calendar.movedWorkingDays.has(date)) return true;
  if (calendar.holidays.has(date)) return false;
  const weekday = new Date(`${date}T00:00:00.000Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** The `days`-th working day after a date; the date itself is not counted. */
export function addWorkingDays(date: CalendarDate, days: number, calendar: WorkingCalendar): CalendarDate {
  let current = date;
  for (let left = days; left > 0;) {
    current = addCalendarDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** The moment a civil day ends in Kazakhstan (the first moment of the next one). */
export function endOfLocalDay(date: CalendarDate): Instant {
  const next = addCalendarDays(date, 1);
  const guess = Date.parse(`${next}T00:00:00.000Z`);
  for (const offsetHours of [5, 6]) {
    const candidate = new Date(guess - offsetHours * 3_600_000).toISOString();
    const before = new Date(Date.parse(candidate) - 1).toISOString();
    if (localDate(candidate) === next && localDate(before) === date) return candidate;
  }
  throw new RangeError(`no end of day found for ${date}`);
}
