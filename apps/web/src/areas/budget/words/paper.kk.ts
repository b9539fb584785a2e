import type { Shape } from '../../../shared/i18n/shape.js';

/** Words of the office's work with sheets of paper. */
export const kk = {
  title: 'Қағаз бюллетеньдер',
  lead: 'Парақтар дауыс беру кезінде беріледі. Жәшік дауыс беру аяқталған соң ашылып, екі маман бір-бірінен бөлек енгізеді.',
  toCampaign: 'Науқан бетіне',
  notFound: 'Мұндай науқан жоқ',
  none: 'Қағаз бюллетеньдер әлі берілген жоқ.',
  newBatch: 'Жаңа орын',
  placeKk: 'Орны, қазақша',
  placeRu: 'Орны, орысша',
  district: 'Аумағы',
  printed: 'Басылған парақ саны',
  open: 'Парақтарды беру',
  states: {
    handingOut: 'парақтар беріліп жатыр',
    firstReading: 'бірінші енгізу керек',
    secondReading: 'екінші енгізу керек, басқа маман енгізеді',
    differs: 'айырмашылықтар бар',
    toReconcile: 'парақтар санын салыстыру керек',
    reconciled: 'есепке алынды',
  },
  counts: (printed: string, issued: string) => `Басылғаны: ${printed}, тұрғындарға берілгені: ${issued}`,
  inBox: (inBox: string, valid: string) => `Жәшікте: ${inBox}, жарамдысы: ${valid}`,
  issue: 'Тұрғынға парақ беру',
  issueText: 'Жеке куәлігін тексеріңіз. Парақ алған тұрғын басқа жолмен дауыс бере алмайды.',
  resident: 'Тұрғынның коды',
  residentHint: 'Тұрғынның телефонындағы немесе тізімдегі код.',
  issued: 'Парақ берілді деп жазылды.',
  give: 'Парақ беру',
  key: (entry: number) => `${String(entry)}-енгізу`,
  keyText: 'Әр парақта белгіленген жобаларды енгізіңіз. Жарамсыз парақта ештеңе белгілемеңіз.',
  sheet: (number: number) => `${String(number)}-парақ`,
  next: 'Келесі парақ',
  previous: 'Алдыңғы парақ',
  removeLast: 'Соңғы парақты алып тастау',
  finish: (count: number) => `Аяқтау: барлығы ${String(count)} парақ`,
  finishQuestion: 'Жәшіктегі барлық парақ енгізілді ме?',
  finishText: (count: number) =>
    `Енгізілгені: ${String(count)}. Кейін бұл енгізуді басқа маманның енгізуімен салыстырады.`,
  differences: 'Айырмашылықтар',
  differencesText: 'Мына парақтар екі рет әртүрлі оқылды. Парақтың өзін қарап, не белгіленгенін енгізіңіз.',
  settle: 'Айырмашылықтарды жою',
  reconcile: 'Парақтарды салыстыру',
  reconcileText: (printed: string, issued: string) =>
    `Басылғаны: ${printed}. Берілгені: ${issued}. Қалған парақтардың барлығы көрсетілуге тиіс.`,
  unused: 'Берілмеген парақтар',
  spoiled: 'Бүлінген парақтар',
  close: 'Салыстыруды аяқтау',
};

export type PaperWords = Shape<typeof kk>;
