import { KAZAKHSTAN_ZONE } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';
import type { Locale } from './locale.js';

const TAGS: Readonly<Record<Locale, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** The civil date in Kazakhstan at that moment, in words. */
export function dateIn(locale: Locale, at: Instant): string {
  return written(locale, at, { dateStyle: 'long' });
}

/** A civil date in words. */
export function dayIn(locale: Locale, date: CalendarDate): string {
  return dateIn(locale, `${date}T00:00:00Z`);
}

/** Date, hour and minute in Kazakhstan at that moment, in words. */
export function momentIn(locale: Locale, at: Instant): string {
  return written(locale, at, { dateStyle: 'long', timeStyle: 'short' });
}

/** When a period ends: the end of a day is that day’s 24:00, not the next one’s 00:00. */
export function closingIn(locale: Locale, at: Instant): string {
  if (!momentIn(locale, at).endsWith('00:00')) return momentIn(locale, at);
  const minuteBefore = new Date(Date.parse(at) - 60_000).toISOString();
  return momentIn(locale, minuteBefore).replace('23:59', '24:00');
}

/** The word for the year is written out, as on an official paper; shortened it would end a sentence with two dots. */
function written(locale: Locale, at: Instant, style: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], { timeZone: KAZAKHSTAN_ZONE, ...style });
  return format.format(new Date(at)).replace('ж.', 'жылғы').replace('г.', 'года');
}
