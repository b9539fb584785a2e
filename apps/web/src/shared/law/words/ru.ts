import type { LawWords } from './kk.js';

export const ru: LawWords = {
  units: {
    calendarDays: (value) => `календарных дней: ${value}`,
    workingDays: (value) => `рабочих дней: ${value}`,
    minutes: (value) => `минут: ${value}`,
    years: (value) => `лет: ${value}`,
    persons: (value) => `человек: ${value}`,
    share: (percent) => `не менее ${percent} %`,
  },
  yes: 'да',
  no: 'нет',
  sizes: (people, least, most) =>
    people === null
      ? `при большем населении от ${least} до ${most} членов`
      : `до ${people} жителей от ${least} до ${most} членов`,
  choices: {
    fails: 'решение не принято',
    chairDecides: 'решает голос председателя',
    notAllowed: 'не допускается',
    allowed: 'допускается',
    notCounted: 'заинтересованный член не входит в базу голосования',
    counted: 'заинтересованный член входит в базу голосования',
    mostVotes: 'набравшие наибольшее число голосов в пределах квоты',
    majorityOfParticipants: 'набравшие более половины голосов участников',
    authorisedPerson: 'уполномоченное лицо',
    electedAtMeeting: 'лицо, избранное на сходе',
  },
};
