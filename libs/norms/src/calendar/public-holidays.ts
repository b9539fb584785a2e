import type { CalendarDate } from '#libs/kernel';
import type { Confidence } from '../norm.js';

/**
 * The days off of Kazakhstan, as data.
 *
 * Law on holidays No. 267-II of 13 December 2001: articles 2 and 3 name the national and state holidays, article
 * 5 their carry-over (see working-calendar). Labour Code article 84 adds two days off that are no holidays, 7
 * January and the first day of Kurban Ait, which are not carried over. Labour Code article 85(3): the ministry of
 * labour may move a day of rest by an order of its own.
 */
export interface DayOff {
  readonly id: string;
  readonly name: { readonly kk: string; readonly ru: string };
  /** `MM-DD`, in order. */
  readonly days: readonly string[];
  /** First and last year in which it is one; open when left out. */
  readonly firstYear?: number;
  readonly lastYear?: number;
  /** National and state holidays are carried over when they fall on a weekend, other days off are not. */
  readonly carriedOver: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A day of rest moved onto a working day: `from` is worked, `to` is free. */
export interface MovedDayOfRest {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly source: string;
  readonly confidence: Confidence;
}

const HOLIDAYS_LAW = 'Law on holidays 267-II, art. 2–3, as listed on egov.kz for 2024–2026';
const NEW_CONSTITUTION =
  'Constitution adopted by referendum on 15 March 2026, art. 94; ministry of labour, 18 March 2026 (press): 30 August is no holiday from 2026, 15 March is one from 2027';

/** Every day off on a fixed date. */
export const FIXED_DAYS_OFF: readonly DayOff[] = [
  holiday('newYear', 'Жаңа жыл', 'Новый год', ['01-01', '01-02']),
  {
    ...holiday('orthodoxChristmas', 'Православиелік Рождество', 'Православное Рождество', ['01-07']),
    carriedOver: false,
    source: 'Labour Code art. 84(5)',
  },
  holiday('womensDay', 'Халықаралық әйелдер күні', 'Международный женский день', ['03-08']),
  {
    ...holiday('constitutionDay', 'Конституция күні', 'День Конституции', ['03-15']),
    firstYear: 2027,
    source: NEW_CONSTITUTION,
  },
  holiday('nauryz', 'Наурыз мейрамы', 'Наурыз мейрамы', ['03-21', '03-22', '03-23']),
  holiday('unityDay', 'Қазақстан халқының бірлігі мерекесі', 'Праздник единства народа Казахстана', [
    '05-01',
  ]),
  holiday('defendersDay', 'Отан қорғаушы күні', 'День защитника Отечества', ['05-07']),
  holiday('victoryDay', 'Жеңіс күні', 'День Победы', ['05-09']),
  holiday('capitalDay', 'Астана күні', 'День Столицы', ['07-06']),
  {
    ...holiday('constitutionDay1995', 'Конституция күні', 'День Конституции', ['08-30']),
    lastYear: 2025,
    source: NEW_CONSTITUTION,
  },
  holiday('republicDay', 'Республика күні', 'День Республики', ['10-25']),
  holiday('independenceDay', 'Тәуелсіздік күні', 'День Независимости', ['12-16']),
];

/** The first day of Kurban Ait, announced by the Spiritual Administration of Muslims; it may shift by a day. */
export const KURBAN_AIT: readonly {
  readonly date: CalendarDate;
  readonly source: string;
  readonly confidence: Confidence;
}[] = [
  { date: '2024-06-16', source: 'ministry of labour, June 2024 (press)', confidence: 'M' },
  { date: '2025-06-06', source: 'production calendar for 2025 (press)', confidence: 'M' },
  {
    date: '2026-05-27',
    source: 'Spiritual Administration, November 2025; egov.kz calendar',
    confidence: 'M',
  },
  { date: '2027-05-16', source: 'astronomical reckoning, not yet announced', confidence: 'L' },
];

/** Moved days of rest that could be confirmed; for 2026 and 2027 none was found. */
export const MOVED_DAYS_OF_REST: readonly MovedDayOfRest[] = [
  {
    from: '2024-05-04',
    to: '2024-05-08',
    source: 'ministry of labour, order of 17 April 2024 (press)',
    confidence: 'M',
  },
  {
    from: '2025-01-05',
    to: '2025-01-03',
    source: 'ministry of labour, order of 21 November 2024 (press)',
    confidence: 'M',
  },
];

function holiday(id: string, kk: string, ru: string, days: readonly string[]): DayOff {
  return { id, name: { kk, ru }, days, carriedOver: true, source: HOLIDAYS_LAW, confidence: 'M' };
}
