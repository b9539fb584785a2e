import { isCalendarDate, isInstant } from '#libs/kernel';
import { characterWithoutGlyph } from '../backends/fonts.js';
import type { Refusal } from './refuse.js';

const INSTANT = /(^|\.)(at|from|until|registrationFrom|\w+At)$/;
const DATE = /(^|\.)(date|validUntil|\w+On)$/;
/** A guest gives one name, in whatever order; it is kept as it was said. */
const MAY_BE_BLANK = /(^|\.)(patronymic|residence)$|(^|\.)guests\[\d+\]\.person\.name\.given$/;
/** Anything that is not printed, the line feed aside. */
const CONTROL = /(?!\n)[\p{Cc}\p{Cs}\p{Co}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/**
 * Checks every value of a model by the name of its field: moments are instants, dates are civil dates, numbers
 * are counts, texts are not blank and can be drawn with the fonts of the papers.
 *
 * @throws DomainError `PaperModelInvalid`
 */
export function checkValues(value: unknown, refusal: Refusal, path = ''): void {
  if (typeof value === 'string') {
    checkText(value, path, refusal);
  } else if (typeof value === 'number') {
    refusal.unless(Number.isSafeInteger(value) && value >= 0, path, 'notACount');
  } else if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly unknown[]).entries())
      checkValues(item, refusal, `${path}[${String(index)}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value))
      checkValues(member, refusal, path === '' ? key : `${path}.${key}`);
  }
}

function checkText(text: string, path: string, refusal: Refusal): void {
  if (INSTANT.test(path)) {
    refusal.unless(isInstant(text), path, 'notAnInstant');
  } else if (DATE.test(path)) {
    refusal.unless(isCalendarDate(text), path, 'notADate');
  } else {
    refusal.unless(text.trim() !== '' || MAY_BE_BLANK.test(path), path, 'blank');
    refusal.unless(!CONTROL.test(text), path, 'controlCharacter');
    const odd = characterWithoutGlyph(text);
    if (odd !== undefined) refusal.refuse(path, 'noGlyph', { codePoint: odd.codePointAt(0) ?? 0 });
  }
}
