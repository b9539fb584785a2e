import type { CalendarDate, Instant } from '#libs/kernel';
import { dateOf, kazakhDate, timeOf } from '../../format/dates.js';
import { kazakhWords } from '../../format/numbers.js';

const quorumNeeds = (required: number, eligible: number) =>
  `Учаскеде жергілікті қоғамдастықтың ${String(eligible)} мүшесі бар. Кворум үшін кемінде ` +
  `${String(required)} (${kazakhWords(required)}) мүшенің қатысуы қажет.`;

export const notice = {
  title: 'Хабарландыру',
  subtitle: 'жергілікті қоғамдастықтың бөлек жиыны туралы',
  postponedSubtitle: 'жергілікті қоғамдастықтың бөлек жиынын кейінге қалдыру туралы',
  cancelledSubtitle: 'жергілікті қоғамдастықтың бөлек жиынын өткізбеу туралы',
  invitation: 'Құрметті тұрғындар! Сіздерді жергілікті қоғамдастықтың бөлек жиынына шақырамыз.',
  repeat: (date: CalendarDate) =>
    `${kazakhDate(date, 'of')} бөлек жиын кворум болмағандықтан өтпеді деп танылды. Бөлек жиын қайта шақырылды.`,
  postponed: (from: Instant, reason: string) =>
    `Бұған дейін ${kazakhDate(dateOf(from))}, сағат ${timeOf(from)} деп белгіленген бөлек жиын кейінге қалдырылды. Себебі: ${reason}.`,
  cancelled: (reason: string) => `Бөлек жиын өткізілмейді. Себебі: ${reason}.`,
  cancelledLead: 'Бөлек жиын өткізілмейді',
  newDate: 'Жаңа күні',
  cancelledDate: 'Белгіленген күні',
  registration: 'Тіркеу',
  registrationFrom: (from: Instant) => `сағат\u00a0${timeOf(from)} басталады`,
  venue: 'Орны',
  section: 'Учаске',
  agenda: 'Күн тәртібі',
  participation: 'Кім қатысады',
  participationText:
    'Осы учаскеде тұрғылықты жері бойынша тіркелген, кәмелетке толған жергілікті қоғамдастық мүшелері. ' +
    'Жеке басты куәландыратын құжатты ала келіңіз. Сенімхат бойынша қатысуға болмайды.',
  quorum: quorumNeeds,
  nomination: 'Кандидат ұсыну құқығы',
  nominationText: (quota: number) =>
    `Әрбір қатысушы өкілдікке кандидат ұсына алады, кандидаттар бөлек жиынның өзінде де ұсынылады. ` +
    `Учаскеден ${String(quota)} өкілге дейін сайланады. Әрбір кандидат бойынша жеке ашық дауыс беріледі.`,
  help: 'Келуге көмек қажет пе?',
  helpText: (contact: string, phone: string) =>
    `Мүгедектігі бар адамдар, қарттар және жетуі қиын тұрғындар алдын ала хабарласа алады: ${contact}, тел. ${phone.replaceAll(' ', '\u00a0')}.`,
  rules: 'Бөлек жиынды өткізу қағидалары',
  rulesText: (issuer: string, decision: string, where: string) =>
    `Бекітілген: ${issuer}, ${decision}. Танысуға болады: ${where}.`,
  convenedBy: 'Шақырған',
  publishedOn: (date: CalendarDate) => `Жарияланған күні: ${kazakhDate(date)}`,
  toBePublishedOn: (date: CalendarDate) => `Жариялау белгіленген күн: ${kazakhDate(date)}`,
  fileTitle: 'Жергілікті қоғамдастықтың бөлек жиыны туралы хабарландыру',
};

export const registration = {
  fileTitle: 'Бөлек жиынға қатысушыларды тіркеу парағы',
  title: ['Тіркеу парағы'],
  subtitle: 'жергілікті қоғамдастықтың бөлек жиынына қатысушылар',
  columns: [
    '№',
    'Код',
    'Тегі, аты, әкесінің аты (бар болса)',
    'Туған жылы',
    'Көше, үй',
    'Құжат көрсетілді',
    'Қолы',
    'Ескертпе',
  ],
  quorum: quorumNeeds,
  hint:
    'Қатысушы өз қолын қояды. Сенімхат бойынша қатысуға жол берілмейді. «Құжат көрсетілді» бағанына «иә» немесе «жоқ» деп, ' +
    '«Ескертпе» бағанына келген уақыты мен көмекші туралы жазылады. Тізімде жоқ, бірақ қатысуға құқығы бар тұрғын тізімнен кейінгі бос жолға жазылады. ' +
    'Код бойынша тіркеу үстелі тұрғынды бірден табады; онда жеке дерек жоқ.',
  pageTotals: 'Бет бойынша қол қойғаны',
  guests: 'Дауыс беру құқығынсыз қатысатын қонақтар',
  guestColumns: ['№', 'Тегі, аты, әкесінің аты (бар болса)', 'Дауыс беру құқығының болмау себебі', 'Қолы'],
  total: 'Барлығы тіркелген қатысушылар',
  registrar: 'Тіркеуді жүргізген әкім аппаратының өкілі',
  people: 'адам',
};

export const tally = {
  fileTitle: 'Бөлек жиындағы дауыс санау парағы',
  title: 'Дауыс санау парағы',
  subtitle: 'жергілікті қоғамдастықтың бөлек жиынында өкілдерді сайлау',
  quota: (quota: number) => `Учаскенің квотасы – ${String(quota)} өкіл.`,
  revote: 'Дауыстар тең түскендіктен қайта дауыс берілді.',
  columns: ['№', 'Кандидат', 'Қатысып отыр', 'Жақтап', 'Қарсы', 'Қалыс қалды', 'Дауыс бермеді', 'Ескертпе'],
  hint:
    'Әрбір кандидат бойынша жеке ашық дауыс беріледі. «Қатысып отыр» бағанына дауыс беру басталған сәтте залда отырған ' +
    'қатысушылардың саны жазылады; жақтап, қарсы және қалыс қалған дауыстардың қосындысы одан аспайды.',
};

export const certificate = {
  fileTitle: (number: string) => `Өкілдің № ${number} куәлігі`,
  title: (number: string) => ['Өкілдің куәлігі', `№ ${number}`],
  certifies: 'Осы куәлік берілді:',
  elected:
    'Ол жергілікті қоғамдастықтың бөлек жиынында учаске тұрғындарының өкілі болып сайланды және ' +
    'жергілікті қоғамдастықтың жиынына қатысуға құқылы.',
  electedOn: 'Сайланған күні',
  ground: 'Негізі',
  valid: 'Жарамдылық мерзімі',
  validUntil: (date: CalendarDate) => `${kazakhDate(date, 'to')} дейін`,
  validOpen: 'келесі бөлек жиынға дейін',
  issuedOn: 'Берілген күні',
};

export const extract = {
  fileTitle: (number: string) => `Бөлек жиынның № ${number} хаттамасынан үзінді`,
  title: (number: string) => [`№ ${number} хаттамадан үзінді`],
  ofGathering: 'жергілікті қоғамдастықтың бөлек жиыны',
  held: (date: CalendarDate) => `Өткізілген күні: ${kazakhDate(date)}`,
  agendaOf: (item: number, count: number) =>
    `Күн тәртібінің ${String(item)}-мәселесі бойынша (барлығы ${String(count)} мәселе).`,
  original: 'Хаттамаға қол қойғандар:',
  isTrue: 'Үзінді дұрыс',
  issuedOn: (date: CalendarDate) => `Берілген күні: ${kazakhDate(date)}`,
};

export const correction = {
  fileTitle: (number: number, minutes: string) =>
    `Бөлек жиынның № ${minutes} хаттамасына № ${String(number)} түзету актісі`,
  title: (number: number) => [`№ ${String(number)} түзету актісі`],
  toMinutes: (number: string, date: CalendarDate) =>
    `жергілікті қоғамдастықтың бөлек жиынының ${kazakhDate(date, 'of')} № ${number} хаттамасына`,
  drawnUpOn: 'Актінің жасалған күні',
  foundOn: 'Қате анықталған күн',
  foundBy: 'Қатені анықтаған',
  intro: 'Қол қойылған хаттамадағы мынадай қателер түзетіледі:',
  columns: ['№', 'Хаттамадағы орны', 'Жазылғаны', 'Дұрысы', 'Негізі'],
  effect: 'Хаттаманың мәтіні өзгертілмейді. Осы акт хаттамаға қоса тігіледі және онымен бірге оқылады.',
};
