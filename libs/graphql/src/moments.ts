import { KAZAKHSTAN_ZONE } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { Locale } from './locale.js';

const TAGS: Readonly<Record<Locale, string>> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** The civil date in Kazakhstan at that moment, in words. */
export function dateIn(locale: Locale, at: Instant): string {
  return written(locale, at, { dateStyle: 'long' });
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

function written(locale: Locale, at: Instant, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(TAGS[locale], { timeZone: KAZAKHSTAN_ZONE, ...style }).format(new Date(at));
}
