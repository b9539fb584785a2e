import type { CalendarDate, Instant } from '#libs/kernel';
import { dateOf, kazakhDate, timeOf, weekday } from '../../format/dates.js';
import { kazakhWords } from '../../format/numbers.js';
import type { LogPosition } from '../../model.js';

/** Words that every paper uses. The Russian wording has the same members. */
export const common = {
  communityGathering: 'Жергілікті қоғамдастықтың бөлек жиыны',
  section: 'Учаске',
  name: 'Тегі, аты, әкесінің аты (бар болса)',
  erased: 'дербес деректері жойылған',
  erasedText: 'мазмұны жойылған',
  born: (year: number) => `${String(year)} ж. т.`,
  draft: 'ЖОБА',
  demonstration: 'Демонстрациялық үлгі: адамдар мен олардың деректері ойдан алынған.',
  drawnFrom: (log: LogPosition, template: string) =>
    `Журнал позициясы: ${log.stream}, ${String(log.revision)}-жазба, № ${log.position}. Үлгі: ${template}.`,
  pageOf: (page: number, pages: number) => `${String(page)}-бет, барлығы ${String(pages)} бет`,
  /** 942 (тоғыз жүз қырық екі). */
  counted: (count: number) => `${String(count)} (${kazakhWords(count)})`,
  date: (date: CalendarDate) => kazakhDate(date),
  dateWithWeekday: (date: CalendarDate) => `${kazakhDate(date)}, ${weekday(date, 'kk')}`,
  time: (instant: Instant) => `сағат\u00a0${timeOf(instant)}`,
  moment: (instant: Instant) => `${kazakhDate(dateOf(instant))}, сағат ${timeOf(instant)}`,
  /** An act whose kind is said beside it: № 15, 2026 жылғы 20 ақпан. */
  actOf: (number: string, date: CalendarDate) => `${kazakhDate(date, 'of')} № ${number}`,
  order: (number: string, date: CalendarDate) => `${kazakhDate(date, 'of')} № ${number} өкім`,
  decision: (number: string, date: CalendarDate) => `${kazakhDate(date, 'of')} № ${number} шешім`,
  minutesOf: (number: string, date: CalendarDate) => `${kazakhDate(date, 'of')} № ${number} хаттама`,
  authorityScope: (scope: string) => `өкілеттік көлемі: ${scope}`,
  for: 'Жақтап',
  against: 'Қарсы',
  abstained: 'Қалыс қалды',
  notVoted: 'Дауыс бермеді',
  base: 'Дауыс беру басталғанда қатысып отырғандар',
  candidate: 'Кандидат',
  /** The number of a vote: 1 the first, then re-votes. */
  round: (round: number) => (round === 1 ? 'Бірінші дауыс беру' : `Қайта дауыс беру (${String(round)}-рет)`),
  chair: 'Төраға',
  secretary: 'Хатшы',
  drawnUpBy: 'Хаттаманы жасаған',
  signature: 'қолы',
  seal: 'М.О.',
  signedByHand: (date: CalendarDate) => `қолы қойылған, ${kazakhDate(date)}`,
  signedDigitally: (instant: Instant, certificate: string) =>
    `ЭЦҚ қойылған, ${kazakhDate(dateOf(instant))}, сағат ${timeOf(instant)}, сертификат ${certificate}`,
  attestedBy: (who: string) => `Қолтаңбаның түпнұсқалығын растаған: ${who}.`,
  signedInstead: (whom: string, reason: string) =>
    `Мына адамның орнына қол қойды: ${whom}. Себебі: ${reason}.`,
  onGround: (norm: string) => `Негізі: ${norm}.`,
  withheld: {
    participant: 'қатысушы',
    guest: 'қонақ',
    helper: 'көмекші',
    candidate: (number: number) => `№ ${String(number)} кандидат`,
    content: 'мазмұны жария көшірмеде келтірілмеген',
  },
};

export type CommonWording = typeof common;
