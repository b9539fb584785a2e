import type { Shape } from '../../i18n/shape.js';

/** Words about what is due and what was missed. */
export const kk = {
  overdue: 'Мерзімі өткен',
  today: 'Бүгін',
  toCome: 'Алда тұрған',
  open: 'Мерзімі белгіленбеген',
  dueOn: (date: string) => `мерзімі: ${date}`,
  wasDueOn: (date: string) => `мерзімі өтті: ${date}`,
  noDay: 'заңда мерзімі көрсетілмеген',
  meetingOn: (dateTime: string) => `Жиын: ${dateTime}`,
  by: {
    akimOffice: 'әкім аппараты',
    chairAndSecretary: 'төраға мен хатшы',
    maslikhat: 'мәслихат',
  },
  kinds: {
    proposeSections: 'Учаскелер мен өкілдер санын ұсыну',
    approveSections: 'Учаскелер мен өкілдер саны мәслихаттың ең жақын сессиясында қаралады',
    convene: 'Бөлек жиынды шақыру',
    conveneAgain: 'Бөлек жиынды қайта шақыру',
    publishNotice: 'Хабарландыруды жариялау',
    postpone: 'Хабарландыру мерзімі өтіп кетті: жиынды кейінге қалдыру',
    announceChange: 'Өзгеріс туралы сол арналармен хабарлау',
    hold: 'Бөлек жиынды өткізу',
    conclude: 'Басталған жиынды аяқтау',
    checkPaperEntry: 'Қағаздан енгізілгенді екінші маманның тексеруі',
    signMinutes: 'Хаттамаға қол қою',
    deliverMinutes: 'Хаттаманы әкім аппаратына беру',
    publishMinutes: 'Хаттаманы жариялау',
    conveneAssembly: 'Жиналысты шақыру: отырыстан бері көп уақыт өтті',
  },
  actions: {
    proposeSections: 'Жобаны ашу',
    approveSections: 'Жоспарды ашу',
    convene: 'Шақыруды бастау',
    conveneAgain: 'Шақыруды бастау',
    publishNotice: 'Хабарландыруды ашу',
    postpone: 'Кейінге қалдыру',
    announceChange: 'Хабарландыруды ашу',
    hold: 'Жиынды ашу',
    conclude: 'Жиынды жалғастыру',
    checkPaperEntry: 'Тексеруді бастау',
    signMinutes: 'Хаттамаға өту',
    deliverMinutes: 'Хаттамаға өту',
    publishMinutes: 'Хаттамаға өту',
    conveneAssembly: 'Шақыруға кірісу',
  },
  draft: 'Жобасы дайын',
  drafts: {
    notice: 'хабарландыру (PDF)',
    registrationSheet: 'тіркеу парағы (PDF)',
    minutes: 'хаттама (PDF)',
  },
  missedKinds: {
    notice: 'Хабарландыру мерзімінде жарияланбады',
    minutesDelivery: 'Хаттама мерзімінде берілмеді',
  },
  parts: {
    akim: 'әкім',
    convener: 'жиынды шақырған',
    chair: 'төраға',
    secretary: 'хатшы',
  },
};

export type DutiesWords = Shape<typeof kk>;
