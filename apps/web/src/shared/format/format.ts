import type { Language } from '../i18n/language.js';

/** Everything happens in Kazakhstan; a browser elsewhere shows the same hours. */
const ZONE = 'Asia/Almaty';

/** Browsers without Kazakh would write English months; these are the ones official papers use. */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];
const KAZAKH_WEEKDAYS = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];

/** Kazakh groups and separates digits as Russian does. */
const NUMBERS: Readonly<Record<Language, string>> = { kk: 'ru-RU', ru: 'ru-RU', en: 'en-GB' };
const DATES: Readonly<Record<Exclude<Language, 'kk'>, string>> = { ru: 'ru-RU', en: 'en-GB' };

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Dates, numbers and money as each language writes them. */
export class Format {
  constructor(readonly language: Language) {}

  /** `2026-03-12` → 2026 жылғы 12 наурыз · 12 марта 2026 г. · 12 March 2026. */
  date(calendarDate: string): string {
    const { year, month, day } = partsOf(calendarDate);
    return this.language === 'kk'
      ? `${String(year)} жылғы ${String(day)} ${KAZAKH_MONTHS[month - 1] ?? ''}`
      : utc(calendarDate, this.language, { day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** The date with its day of the week. */
  day(calendarDate: string): string {
    return `${this.date(calendarDate)}, ${this.weekday(calendarDate)}`;
  }

  weekday(calendarDate: string): string {
    return this.language === 'kk'
      ? (KAZAKH_WEEKDAYS[partsOf(calendarDate).weekday] ?? '')
      : utc(calendarDate, this.language, { weekday: 'long' });
  }

  /** `2026-03` → 2026 жылғы наурыз · март 2026 г. · March 2026. */
  month(calendarDate: string): string {
    const { year, month } = partsOf(calendarDate);
    return this.language === 'kk'
      ? `${String(year)} жылғы ${KAZAKH_MONTHS[month - 1] ?? ''}`
      : utc(calendarDate, this.language, { month: 'long', year: 'numeric' });
  }

  /** The time of an instant, 24 hours, in Kazakhstan. */
  time(instant: string): string {
    return timeIn(instant);
  }

  /** Date and time of an instant in Kazakhstan. */
  dateTime(instant: string): string {
    return `${this.date(dateIn(instant))}, ${this.time(instant)}`;
  }

  /** When something ends: the end of a day is that day’s 24:00, not the next one’s 00:00. */
  closing(instant: string): string {
    if (this.time(instant) !== '00:00') return this.dateTime(instant);
    return `${this.date(dateIn(new Date(Date.parse(instant) - 1).toISOString()))}, 24:00`;
  }

  number(value: number): string {
    return new Intl.NumberFormat(NUMBERS[this.language]).format(value);
  }

  /** Money, given in tiyn: 1 234 567,50 ₸; whole tenge without tiyn. */
  money(tiyn: number): string {
    const digits = tiyn % 100 === 0 ? 0 : 2;
    const tenge = new Intl.NumberFormat(NUMBERS[this.language], {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(tiyn / 100);
    return `${tenge}\u00a0₸`;
  }
}

/** The calendar date of an instant in Kazakhstan, `2026-03-12`. */
export function dateIn(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
}

/** The time of an instant in Kazakhstan, `11:05`. */
export function timeIn(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

/** The instant of a day and time in Kazakhstan: `2026-03-12`, `11:00` → `2026-03-12T06:00:00.000Z`. */
export function instantIn(calendarDate: string, time: string): string {
  const asIfUtc = new Date(`${calendarDate}T${time}:00.000Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'medium' });
  const ahead = Date.parse(`${shown.format(asIfUtc).replace(' ', 'T')}.000Z`) - asIfUtc.getTime();
  return new Date(asIfUtc.getTime() - ahead).toISOString();
}

function partsOf(calendarDate: string): Parts {
  const date = new Date(`${calendarDate.slice(0, 10)}T00:00:00.000Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

function utc(
  calendarDate: string,
  language: Exclude<Language, 'kk'>,
  options: Intl.DateTimeFormatOptions,
): string {
  const date = new Date(`${calendarDate.slice(0, 10)}T00:00:00.000Z`);
  return new Intl.DateTimeFormat(DATES[language], { ...options, timeZone: 'UTC' }).format(date);
}
