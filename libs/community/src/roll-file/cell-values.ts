import { isCalendarDate } from '#libs/kernel';
import type { CalendarDate } from '#libs/kernel';
import type { Citizenship, ResidenceKind } from '../domain/eligibility.js';

/** Letters of any alphabet, joined by single hyphens, apostrophes or spaces. */
const NAME = /^\p{L}[\p{L}\p{M}]*(?:[-'’ʼ` ]{1,2}\p{L}[\p{L}\p{M}]*|\.)*$/u;
const PHONE = /^\+?[\d\s()-]{5,20}$/;
const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

function words<Value>(spellings: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(spellings.flatMap(([value, list]) => list.split('|').map((word) => [word, value] as const)));
}

const YES_NO = words<boolean>([
  [true, 'иә|ия|да|yes|true|1|+'],
  [false, 'жоқ|жок|нет|no|false|0|-|'],
]);

const RESIDENCE_KINDS = words<ResidenceKind>([
  ['permanent', 'тұрақты|постоянная|постоянно|постоянный|permanent'],
  ['temporary', 'уақытша|временная|временно|временный|temporary'],
]);

const CITIZENSHIPS = words<Citizenship>([
  ['citizen', 'азамат|қр азаматы|қазақстан|гражданин|гражданка|гражданин рк|рк|citizen|kz'],
  [
    'foreigner',
    'шетелдік|шетел азаматы|иностранец|иностранка|иностранный гражданин|foreigner|permanent resident',
  ],
  ['stateless', 'азаматтығы жоқ адам|азаматтығы жоқ|лицо без гражданства|без гражданства|лбг|stateless'],
]);

/** An empty cell says no. */
export function readYesNo(text: string): boolean | undefined {
  return YES_NO.get(fold(text));
}

export function readResidenceKind(text: string): ResidenceKind | undefined {
  return RESIDENCE_KINDS.get(fold(text));
}

export function readCitizenship(text: string): Citizenship | undefined {
  return CITIZENSHIPS.get(fold(text));
}

/** `YYYY-MM-DD`, also with a time behind it, or `DD.MM.YYYY`. */
export function readDate(text: string): CalendarDate | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  const [, day = '', month = '', year = ''] = dayFirst ?? [];
  const date = dayFirst ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10);
  return isCalendarDate(date) && (dayFirst !== null || /^.{10}(?:[T ][\d:.]+Z?)?$/.test(text))
    ? date
    : undefined;
}

export function isName(text: string): boolean {
  return NAME.test(text);
}

export function isPhone(text: string): boolean {
  return PHONE.test(text);
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}
