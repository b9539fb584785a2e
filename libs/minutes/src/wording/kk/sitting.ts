import type { CalendarDate, Instant } from '#libs/kernel';
import { kazakhDate, timeOf } from '../../format/dates.js';
import type { SittingBodyOfPaper } from '../../model/sitting.js';

const body: Readonly<Record<SittingBodyOfPaper, string>> = {
  assembly: 'Жергілікті қоғамдастықтың жиналысы',
  representatives: 'Жергілікті қоғамдастық өкілдерінің жиыны',
  residents: 'Жергілікті қоғамдастық тұрғындарының жиыны',
};
const ofBody: Readonly<Record<SittingBodyOfPaper, string>> = {
  assembly: 'жергілікті қоғамдастық жиналысының',
  representatives: 'жергілікті қоғамдастық өкілдері жиынының',
  residents: 'жергілікті қоғамдастық тұрғындары жиынының',
};

/** Words of the papers of sittings. The Russian wording has the same members. */
export const sitting = {
  body,
  fileTitle: (of: SittingBodyOfPaper, number: string) => `№ ${number} хаттама: ${ofBody[of]}`,
  title: (of: SittingBodyOfPaper, number: string) => [capital(ofBody[of]), `№ ${number} хаттамасы`],
  notHeldMark: 'Кворум болмағандықтан өтпеді деп танылды',
  adjournedMark: 'Кворум жоғалғандықтан тоқтатылды',
  date: 'Өткізілген күні',
  venue: 'Өткізілген орны',
  scheduled: 'Хабарландырудағы уақыты',
  opened: 'Ашылған уақыты',
  closed: 'Жабылған уақыты',
  openedBy: 'Ашқан',
  byAkim: (akim: string) => `Шақырған: ${akim}.`,
  byMembers: (count: number) => `Жиналыс мүшелерінің бастамасымен шақырылды (${String(count)} қол).`,
  byInitiative: (order: string) =>
    `Тұрғындардың бастамасымен шақырылды. Жоғары тұрған әкімнің шешімі: ${order}.`,
  notice: (on: CalendarDate) => `Хабарландыру ${kazakhDate(on, 'on')} жарияланды.`,
  closedDoors: 'Көпшілікке ашық емес.',
  openDoors: 'Көпшілікке ашық.',
  quorumHeading: 'Қатысушылар және кворум',
  quorum: (present: number, eligible: number, required: number) =>
    `Қатысуға құқығы бар ${String(eligible)} адамнан ${String(present)} адам қатысты; кворум үшін кемінде ${String(required)} адам қажет.`,
  reached: 'Кворум бар.',
  missed: 'Кворум жоқ.',
  present: 'Қатысқандар',
  absent: 'Қатыспағандар',
  excused: 'Дәлелді себеппен қатыспағандар',
  remote: 'Қашықтан қатысқандар',
  channels: { video: 'бейнебайланыс', telephone: 'телефон' } as Readonly<
    Record<'video' | 'telephone', string>
  >,
  inHallFrom: (at: Instant) => `залға келген уақыты: ${timeOf(at)}`,
  postponed: (on: CalendarDate, at: Instant, reason: string) =>
    `Бұған дейін ${kazakhDate(on)}, сағат ${timeOf(at)} деп хабарланған, кейінге қалдырылды. Себебі: ${reason}.`,
  materials: 'Материалдар',
  late: 'мерзімінен кеш берілді',
  recording: 'Жазбасы',
  invitees: (count: number) => `Дауыс беру құқығынсыз шақырылғандар: ${String(count)}.`,
  officers: 'Төраға мен хатшыны сайлау',
  chairElected: (name: string) => `Төраға болып сайланды: ${name}.`,
  secretaryElected: (name: string) => `Хатшы болып сайланды: ${name}.`,
  agendaApproved: 'Күн тәртібі бекітілді.',
  repeated: 'Әкім келіспегеннен кейінгі қайта талқылау.',
  recused: 'Мүдделер қақтығысына байланысты дауыс бермегендер',
  dissents: 'Ерекше пікір:',
  secret: 'Жасырын дауыс беру, бюллетеньмен.',
  bulletins: (printed: number, issued: number, valid: number, invalid: number, unused: number) =>
    `Бюллетеньдер: басылғаны – ${String(printed)}, берілгені – ${String(issued)}, жарамдысы – ${String(valid)}, ` +
    `жарамсызы – ${String(invalid)}, пайдаланылмағаны – ${String(unused)}.`,
  notDecided: 'Бұл мәселе бойынша дауыс берілген жоқ.',
  electionTerms: (size: number, from: CalendarDate, to: CalendarDate) =>
    `Сайланатын мүшелер саны – ${String(size)}. Өкілеттік мерзімі: ${kazakhDate(from)} – ${kazakhDate(to)}.`,
  candidates: ['№', 'Кандидат', 'Жақтап', 'Қарсы', 'Қалыс қалды', 'Нәтиже'] as readonly string[],
  elected: 'сайланды',
  notElected: 'сайланған жоқ',
  assemblyElected: 'Жиналыс сайланды.',
  assemblyNotElected: 'Жиналыс сайланған жоқ: сайланғандар саны заңда белгіленгеннен аз.',
  annex: 'Қатысушылардың тізімі',
  extractTitle: (number: string) => [`№ ${number} хаттамадан үзінді`],
  letterTitle: ['Ілеспе хат'] as readonly string[],
  letter: (of: SittingBodyOfPaper, number: string, on: CalendarDate) =>
    `${capital(ofBody[of])} ${kazakhDate(on, 'of')} № ${number} хаттамасы қарауға жіберіледі.`,
  letterDecisions: 'Хаттамада мына мәселелер бойынша шешімдер бар:',
  letterAsk: 'Шешімдерді қарап, нәтижесін заңда белгіленген мерзімде хабарлауыңызды сұраймыз.',
  addressee: 'Кімге',
  inventory: ['№', 'Құжат', 'Іс', 'Тізімдеме жолы', 'Кіріс нөмірі, күні'] as readonly string[],
  inventoryHeading: 'Тізімдеме',
  inventoryLine: (of: SittingBodyOfPaper, number: string, on: CalendarDate) =>
    `${capital(ofBody[of])} № ${number} хаттамасы, ${kazakhDate(on)}`,
  annexTitle: (of: SittingBodyOfPaper, annex: number, minutes: string) =>
    `${capital(ofBody[of])} № ${minutes} хаттамасына № ${String(annex)} түзету актісі`,
  annexTo: (of: SittingBodyOfPaper, number: string, on: CalendarDate) =>
    `${ofBody[of]} ${kazakhDate(on, 'of')} № ${number} хаттамасына`,
  closing: (at: Instant) => `Сағат ${timeOf(at)} жабық деп жарияланды.`,
};

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('kk') + words.slice(1);
}

export type SittingWording = typeof sitting;
