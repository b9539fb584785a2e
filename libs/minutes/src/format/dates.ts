import { KAZAKHSTAN_ZONE, localDate } from '#libs/kernel';
import type { CalendarDate, Instant } from '#libs/kernel';

const KK_MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
  ' ',
);
const KK_MONTHS_IN =
  'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  );
const KK_MONTHS_OF =
  'қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы қыркүйектегі қазандағы қарашадағы желтоқсандағы'.split(
    ' ',
  );
const KK_MONTHS_FROM =
  'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
    ' ',
  );
const KK_MONTHS_TO =
  'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
    ' ',
  );
const KK_WEEKDAYS = ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'];
const RU_MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);
const RU_WEEKDAYS = ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'];

/** `nominative` 2026 жылғы 11 наурыз · `on` …наурызда · `of` …наурыздағы · `from` …наурыздан · `to` …наурызға. */
export type KazakhCase = 'nominative' | 'on' | 'of' | 'from' | 'to';

const KK_FORMS: Readonly<Record<KazakhCase, readonly string[]>> = {
  nominative: KK_MONTHS,
  on: KK_MONTHS_IN,
  of: KK_MONTHS_OF,
  from: KK_MONTHS_FROM,
  to: KK_MONTHS_TO,
};

/** A civil date as an official writes it in Kazakh. */
export function kazakhDate(date: CalendarDate, form: KazakhCase = 'nominative'): string {
  const [year, month, day] = partsOf(date);
  return `${String(year)} жылғы ${String(day)} ${KK_FORMS[form][month - 1] ?? ''}`;
}

/** A civil date as an official writes it in Russian (genitive): «11 марта 2026 года». */
export function russianDate(date: CalendarDate): string {
  const [year, month, day] = partsOf(date);
  return `${String(day)} ${RU_MONTHS[month - 1] ?? ''} ${String(year)} года`;
}

export function weekday(date: CalendarDate, language: 'kk' | 'ru'): string {
  const names = language === 'kk' ? KK_WEEKDAYS : RU_WEEKDAYS;
  return names[new Date(`${date}T00:00:00.000Z`).getUTCDay()] ?? '';
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: KAZAKHSTAN_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Hour and minute in Kazakhstan, `18:05`. */
export function timeOf(instant: Instant): string {
  return timeFormat.format(new Date(instant));
}

/** The civil date in Kazakhstan of a moment. */
export const dateOf = (instant: Instant): CalendarDate => localDate(instant);

function partsOf(date: CalendarDate): readonly [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}
