import type { CalendarDate, Instant } from '#libs/kernel';
import { dateOf, kazakhDate, timeOf } from '../../format/dates.js';
import { decimal, kazakhWords, percentOf } from '../../format/numbers.js';

const counted = (count: number) => `${String(count)} (${kazakhWords(count)})`;

/** The minutes, their extract and their correction annex. */
export const minutes = {
  fileTitle: (number: string) => `Жергілікті қоғамдастықтың бөлек жиынының № ${number} хаттамасы`,
  title: (number: string) => ['Жергілікті қоғамдастықтың', 'бөлек жиынының', `№ ${number} хаттамасы`],
  publicCopy: 'Жария көшірме. Қатысушылардың дербес деректері келтірілмеген.',
  notHeldMark: 'Бөлек жиын өтпеді деп танылды',
  adjournedMark: 'Бөлек жиын кейінге қалдырылды',
  fields: {
    date: 'Өткізілген күні',
    venue: 'Өткізілген орны',
    scheduled: 'Хабарландырудағы уақыты',
    opened: 'Ашылған уақыты',
    notOpened: 'ашылған жоқ',
    closed: 'Жабылған уақыты',
    closedNotHeld: 'Жұмыс аяқталған уақыт',
    openedBy: 'Бөлек жиынды ашқан',
    chair: 'Төраға',
    secretary: 'Хатшы',
  },
  convening: {
    heading: 'Шақыру',
    notice: (date: CalendarDate, channels: string) =>
      `Бөлек жиын туралы хабарландыру ${kazakhDate(date, 'on')} жарияланды${channels === '' ? '' : ` (${channels})`}.`,
    rules: (issuer: string, decision: string) =>
      `Бөлек жиынды өткізу қағидалары мен өкілдердің саны бекітілген: ${issuer}, ${decision}.`,
    order: (issuer: string, order: string) => `Бөлек жиын шақырылған: ${issuer}, ${order}.`,
  },
  quorum: {
    heading: 'Қатысушылар және кворум',
    eligible: (count: number, on: CalendarDate, version?: number) =>
      `Учаскеде бөлек жиынға қатысуға құқығы бар жергілікті қоғамдастық мүшелерінің саны – ${counted(count)} адам ` +
      `(${kazakhDate(on, 'of')} жағдай бойынша${version === undefined ? '' : `, тізімнің ${String(version)}-нұсқасы`}).`,
    percent: (percent: number, eligible: number, required: number) =>
      `Бөлек жиын олардың кемінде ${String(percent)} пайызы қатысқан жағдайда өтті деп есептеледі: ` +
      `${String(eligible)} × ${String(percent)} / 100 = ${decimal(eligible * percent, 100)}, ` +
      `яғни кемінде ${counted(required)} адам.`,
    fraction: (numerator: number, denominator: number, required: number) =>
      `Бөлек жиын олардың кемінде ${String(numerator)}/${String(denominator)} бөлігі қатысқан жағдайда өтті деп ` +
      `есептеледі, яғни кемінде ${counted(required)} адам.`,
    presentAtOpening: (at: Instant, present: number, eligible: number) =>
      `Сағат ${timeOf(at)} жағдайы бойынша ${counted(present)} қатысушы тіркелді, бұл ${percentOf(present, eligible)} %.`,
    reached: 'Кворум бар, бөлек жиын өтті деп есептеледі.',
    missed: 'Кворум жоқ, бөлек жиын өтпеді деп танылды.',
    waiting: (from: Instant, until: Instant, present: number) =>
      `Белгіленген уақытта кворум болмағандықтан (тіркелгені – ${counted(present)} адам) күту уақыты берілді: ` +
      `сағат ${timeOf(from)} – ${timeOf(until)}.`,
    total: (count: number) =>
      `Бөлек жиынға барлығы ${counted(count)} қатысушы қатысты, олардың тізімі қоса беріледі (1-қосымша).`,
    totalPublic: (count: number) => `Бөлек жиынға барлығы ${counted(count)} қатысушы қатысты.`,
    arrivedLate: (count: number) =>
      `Байланыссыз жұмыс істеген тіркеу үстелдерінен бөлек жиын ашылғаннан кейін ${counted(count)} тіркеу келіп түсті; олар жазып алынды, бірақ кворум мен дауыс беруде ескерілген жоқ.`,
    repeat: 'Бөлек жиын жаңа хабарландыру жарияланғаннан кейін қайта шақырылуы мүмкін.',
  },
  secretary: {
    heading: 'Хатшыны сайлау',
    proposed: (name: string) => `Хатшылыққа ұсынылған кандидатура: ${name}.`,
    replacing: (name: string, reason: string) => `Бұрынғы хатшы: ${name}. Ауыстыру себебі: ${reason}.`,
    elected: (name: string) => `Хатшы болып сайланды: ${name}.`,
    notElected: (name: string) => `Хатшы болып сайланған жоқ: ${name}.`,
    none: 'Хатшы сайланған жоқ.',
  },
  vote: {
    showOfHands: 'Ашық дауыс беру, қол көтеру арқылы.',
    rollCall: 'Ашық дауыс беру, атап шақыру арқылы.',
    electronic: 'Ашық дауыс беру, электрондық тәсілмен.',
    result: (base: number, inFavour: number, against: number, abstained: number) =>
      `Дауыс беру басталғанда қатысып отырғаны – ${String(base)}. Жақтап – ${String(inFavour)}, ` +
      `қарсы – ${String(against)}, қалыс қалды – ${String(abstained)}.`,
    notVoted: (count: number) => `Дауыс бермеді – ${String(count)}.`,
    subject: (subject: string) => `Дауысқа қойылды: ${subject}`,
    adopted: 'Шешім қабылданды.',
    rejected: 'Шешім қабылданған жоқ.',
    byName: 'Кім қалай дауыс берді',
  },
  agenda: {
    heading: 'Күн тәртібі',
    item: (number: number, title: string) => `Күн тәртібінің ${String(number)}-мәселесі. ${title}`,
    speeches: 'Сөз сөйлегендер:',
    noSpeeches: 'Сөз сөйлегендер болған жоқ.',
    decided: 'Шешілді:',
    empty: 'Күн тәртібі бекітілген жоқ.',
  },
  election: {
    quota: (quota: number, rule: string) =>
      `Учаскенің квотасы – ${String(quota)} өкіл. Сайланғандарды айқындау тәртібі: ${rule}.`,
    nominated: 'Ұсынылған кандидаттар:',
    noNominations: 'Кандидаттар ұсынылған жоқ.',
    nominatedBy: 'Кім ұсынды',
    byList: 'алдын ала дайындалған тізім',
    bySelf: 'өзін-өзі ұсыну',
    withdrawn: 'дауыс беруге дейін бас тартты',
    separately: 'Әрбір кандидат бойынша жеке ашық дауыс берілді.',
    tie: (round: string, candidates: string, votes: number, seats: number) =>
      `${round}: дауыстар тең түсті – ${candidates} (әрқайсысына жақтап ${String(votes)} дауыс), ` +
      `бос орын – ${String(seats)}. Қайта дауыс беру тағайындалды.`,
    elected: 'Өкіл болып сайланды:',
    electedRow: (name: string, votes: number, round: number) =>
      `${name} – жақтап ${String(votes)} дауыс${round > 1 ? ' (қайта дауыс беру)' : ''};`,
    noneElected: 'Өкілдер сайланған жоқ.',
  },
  course: {
    heading: 'Бөлек жиынның барысы',
    arrived: (at: Instant, who: string, present: number) =>
      `Сағат ${timeOf(at)}: ${who} келді, қатысып отырғаны – ${String(present)}.`,
    left: (at: Instant, who: string, present: number) =>
      `Сағат ${timeOf(at)}: ${who} кетті, қатысып отырғаны – ${String(present)}.`,
    returned: (at: Instant, who: string, present: number) =>
      `Сағат ${timeOf(at)}: ${who} қайта келді, қатысып отырғаны – ${String(present)}.`,
    quorumLost: (at: Instant, present: number, required: number) =>
      `Сағат ${timeOf(at)}: кворум жоғалды (қатысып отырғаны – ${String(present)}, қажеттісі – ${String(required)}), ` +
      `бөлек жиын тоқтатылды.`,
    adjourned: (at: Instant, reason: string) =>
      `Сағат ${timeOf(at)}: бөлек жиын тоқтатылды. Себебі: ${reason}.`,
    resumed: (at: Instant) => `Сағат ${timeOf(at)}: бөлек жиын жалғасты.`,
    admitted: (at: Instant, who: string, reason: string) =>
      `Сағат ${timeOf(at)}: төрағаның шешімімен қатысуға жіберілді – ${who}. Негізі: ${reason}.`,
    helper: (helper: string, helped: string) =>
      `Мүгедектігі бар қатысушының көмекшісі: ${helper}; көмек көрсетілген қатысушы: ${helped}.`,
    guests: 'Дауыс беру құқығынсыз қатысқан қонақтар:',
  },
  dissent: {
    heading: 'Ерекше пікір',
    onItem: (number: number) => `күн тәртібінің ${String(number)}-мәселесі бойынша`,
    onMeeting: 'бөлек жиынның өткізілуі бойынша',
  },
  heldOnPaper: {
    heading: 'Қағаз жүзінде өткізілгені туралы белгі',
    entered: (at: Instant, by: string, sheets: number) =>
      `Бөлек жиын қағаз жүзінде өткізілді, деректері кейін енгізілді: ${kazakhDate(dateOf(at))}, сағат ${timeOf(at)}; ` +
      `енгізген – ${by}. Қол қойылған парақтардың сканерленген көшірмелері – ${String(sheets)} парақ.`,
    checked: (at: Instant, by: string) =>
      `Енгізілген деректер қағаздағы түпнұсқамен салыстырылды: ${kazakhDate(dateOf(at))}, сағат ${timeOf(at)}; тексерген – ${by}.`,
    notChecked: 'Енгізілген деректер қағаздағы түпнұсқамен әлі салыстырылған жоқ.',
  },
  norms: {
    heading: 'Қолданылған нормалар',
    columns: ['Норма', 'Мәні', 'Дереккөзі'] as readonly [string, string, string],
  },
  closing: (at: Instant) =>
    `Бөлек жиын ${kazakhDate(dateOf(at), 'on')} сағат ${timeOf(at)} жабық деп жарияланды.`,
  annex: {
    heading: '1-қосымша',
    title: 'Бөлек жиынға қатысушылардың тізімі',
    columns: ['№', 'Тегі, аты, әкесінің аты (бар болса)', 'Туған жылы', 'Көше, үй', 'Ескертпе'] as readonly [
      string,
      string,
      string,
      string,
      string,
    ],
    arrivedAt: (at: Instant) => `сағат ${timeOf(at)} келді`,
    atTheDoor: 'тізімге тіркеу кезінде қосылды',
    empty: 'Қатысушылар тіркелген жоқ.',
  },
};

export type MinutesWording = typeof minutes;
