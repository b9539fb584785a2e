import type { CalendarDate } from '#libs/kernel';
import type { Confidence } from '../norm.js';
import { FIXED_DAYS_OFF, KURBAN_AIT, MOVED_DAYS_OF_REST } from './public-holidays.js';
import { CALENDAR_YEARS, workingCalendar } from './working-calendar.js';

/** A day off other than Saturday and Sunday, with what makes it one. */
export interface NamedDayOff {
  readonly date: CalendarDate;
  readonly name: { readonly kk: string; readonly ru: string };
  readonly source: string;
  readonly confidence: Confidence;
}

const KURBAN_AIT_NAME = { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан-айта' };
const MOVED = { kk: 'ауыстырылған демалыс күні', ru: 'перенесённый выходной день' };
/** Law on holidays No. 267-II, article 5: a holiday on a weekend makes the next working day free. */
const CARRIED_OVER = { source: 'Law on holidays 267-II, art. 5', confidence: 'M' } as const;

/** The days off of the years that are known, both ends included, in order; weekends go without saying. */
export function daysOff(from: CalendarDate, to: CalendarDate): readonly NamedDayOff[] {
  const years = CALENDAR_YEARS.filter((year) => year >= yearOf(from) && year <= yearOf(to));
  return [...workingCalendar(years).holidays]
    .filter((date) => date >= from && date <= to)
    .sort()
    .map(named);
}

function named(date: CalendarDate): NamedDayOff {
  const fixed = FIXED_DAYS_OFF.find(
    ({ days, firstYear = yearOf(date), lastYear = yearOf(date) }) =>
      days.includes(date.slice(5)) && firstYear <= yearOf(date) && yearOf(date) <= lastYear,
  );
  if (fixed) return { date, name: fixed.name, source: fixed.source, confidence: fixed.confidence };
  const kurbanAit = KURBAN_AIT.find((known) => known.date === date);
  if (kurbanAit) return { ...kurbanAit, name: KURBAN_AIT_NAME };
  const moved = MOVED_DAYS_OF_REST.find(({ to }) => to === date);
  return { date, name: MOVED, ...(moved ? sourceOf(moved) : CARRIED_OVER) };
}

function sourceOf({ source, confidence }: Pick<NamedDayOff, 'source' | 'confidence'>) {
  return { source, confidence };
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
