import type { Shape } from '../../i18n/shape.js';

/** Words that every meeting in a hall needs: how it is voted, who is picked, what is signed. */
export const hallKk = {
  nextStep: 'Келесі қадам',
  notice: {
    openPoster: 'А3 плакатты ашу (PDF)',
    text: 'Хабарландыру мәтіні',
    copy: 'Мәтінді көшіру',
    copied: 'Көшірілді',
  },
  voteMode: 'Қалай дауыс беріледі',
  modes: { showOfHands: 'Қол көтеру', rollCall: 'Аты-жөні бойынша', electronic: 'Электрондық' },
  choices: { for: 'Жақтады', against: 'Қарсы', abstained: 'Қалыс қалды' },
  counts: (votesFor: string, against: string, abstained: string) =>
    `жақтады ${votesFor}, қарсы ${against}, қалыс қалды ${abstained}`,
  handsLeft: (base: string, silent: string) => `Дауыс беретіндер: ${base}. Қол көтермегені: ${silent}.`,
  tooManyHands: (sum: string, base: string) =>
    `Дауыстардың қосындысы ${sum}, ал дауыс беретіндер ${base}. Қайта санаңыз.`,
  allFor: 'Бәрі жақтады',
  othersFor: 'Қалғандары жақтады',
  recordVote: 'Дауыстарды жазу',
  countIsFinal: 'Жазылғаннан кейін өзгертуге болмайды.',
  typeName: 'Аты-жөнін теріңіз',
  nobodyFound: 'Табылмады',
  typeTwoLetters: 'Кемінде екі әріп теріңіз',
  hasNoVote: 'дауыс бермейді',
  clearChoice: 'Таңдауды алып тастау',
  done: 'орындалды',
  scanHint: 'PDF, JPEG немесе PNG, ең көбі 32 МБ',
  quorum: {
    waitingUntil: (until: string, left: string) =>
      `Кворумды күту аяқталатын уақыт: ${until}. Қалғаны: ${left} минут.`,
    waitingOver: (until: string) => `Күту уақыты аяқталды: ${until}.`,
    count: 'Кворумды санау',
    resume: 'Кворумды санап, жалғастыру',
  },
  delivery: {
    incomingNumber: 'Кіріс нөмірі',
    deliveredOn: 'Қай күні берілді',
    receivedBy: 'Кім қабылдады',
    caseNumber: 'Істің нөмірі',
    inventoryLine: 'Тізімдемедегі реттік нөмірі',
    receipt: 'Қолхаттың сканері',
    record: 'Берілгенін тіркеу',
    question: 'Хаттама берілді деп тіркелсін бе?',
    delivered: (number: string, on: string) => `Кіріс нөмірі ${number}, ${on}.`,
  },
  annex: {
    title: 'Түзету актісі',
    text: 'Қол қойылған хаттамадағы қате нөмірленген актімен түзетіледі, хаттаманың өзі өзгермейді.',
    begin: 'Түзету актісін жасау',
    number: (number: string) => `№ ${number} түзету актісі`,
    whereKk: 'Хаттаманың қай жері (қазақша)',
    whereRu: 'Хаттаманың қай жері (орысша)',
    written: 'Не жазылған',
    correct: 'Дұрысы',
    ground: 'Негізі',
    foundOn: 'Қате қай күні табылды',
    foundByKk: 'Кім тапты (қазақша)',
    foundByRu: 'Кім тапты (орысша)',
    issue: 'Актіні жасау',
    scan: 'Қол қойылған актінің сканері',
  },
};

export type SharedHallWords = Shape<typeof hallKk>;
