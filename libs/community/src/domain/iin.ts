import { isCalendarDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';

export type Sex = 'male' | 'female';

/** Why twelve characters are no individual identification number, in the order in which it is looked at. */
export type IinFault = 'form' | 'centuryDigit' | 'date' | 'neverIssued' | 'checkDigit';

export type IinReading =
  | { readonly valid: true; readonly birthDate: CalendarDate; readonly sex: Sex }
  | { readonly valid: false; readonly fault: IinFault };

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;
const CENTURIES = ['18', '19', '20'] as const;

/**
 * Reads an IIN (ЖСН/ИИН): YYMMDD, a digit of century and sex (1/2 = 1800s, 3/4 = 1900s, 5/6 = 2000s, odd
 * male), a four-digit serial and a check digit. A valid one proves neither identity nor residence.
 *
 * @param text exactly twelve ASCII digits, or it has a fault of form
 */
export function readIin(text: string): IinReading {
  if (!/^\d{12}$/.test(text)) return { valid: false, fault: 'form' };
  const digits = Array.from(text, Number);
  const seventh = Number(text[6]);
  const century = CENTURIES[Math.ceil(seventh / 2) - 1];
  if (century === undefined) return { valid: false, fault: 'centuryDigit' };
  const birthDate = `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;
  if (!isCalendarDate(birthDate)) return { valid: false, fault: 'date' };
  const check = checkDigit(digits);
  if (check === undefined) return { valid: false, fault: 'neverIssued' };
  if (check !== digits[11]) return { valid: false, fault: 'checkDigit' };
  return { valid: true, birthDate, sex: seventh % 2 === 1 ? 'male' : 'female' };
}

/** The twelfth digit that the first eleven demand; undefined when such a number is never issued. */
function checkDigit(digits: readonly number[]): number | undefined {
  const first = weightedRemainder(digits, FIRST_PASS);
  if (first < 10) return first;
  const second = weightedRemainder(digits, SECOND_PASS);
  return second < 10 ? second : undefined;
}

function weightedRemainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}
