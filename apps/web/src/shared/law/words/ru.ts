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
  choices: {
    mostVotes: 'набравшие наибольшее число голосов в пределах квоты',
    majorityOfParticipants: 'набравшие более половины голосов участников',
    authorisedPerson: 'уполномоченное лицо',
    electedAtMeeting: 'лицо, избранное на сходе',
  },
};
