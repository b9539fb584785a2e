import type { LawWords } from './kk.js';

export const en: LawWords = {
  units: {
    calendarDays: (value) => `${value} calendar days`,
    workingDays: (value) => `${value} working days`,
    minutes: (value) => `${value} minutes`,
    years: (value) => `${value} years`,
    persons: (value) => `${value} persons`,
    share: (percent) => `at least ${percent} %`,
  },
  yes: 'yes',
  no: 'no',
  choices: {
    mostVotes: 'those with the most votes within the quota',
    majorityOfParticipants: 'those with the votes of more than half of the participants',
    authorisedPerson: 'the authorised person',
    electedAtMeeting: 'a person elected at the gathering',
  },
};
