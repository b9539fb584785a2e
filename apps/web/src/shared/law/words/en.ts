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
  sizes: (people, least, most) =>
    people === null
      ? `with more people ${least} to ${most} members`
      : `up to ${people} people ${least} to ${most} members`,
  choices: {
    fails: 'the decision is not adopted',
    chairDecides: 'the vote of the chair decides',
    notAllowed: 'not allowed',
    allowed: 'allowed',
    notCounted: 'a member with a conflict of interest is outside the base',
    counted: 'a member with a conflict of interest counts in the base',
    mostVotes: 'those with the most votes within the quota',
    majorityOfParticipants: 'those with the votes of more than half of the participants',
    authorisedPerson: 'the authorised person',
    electedAtMeeting: 'a person elected at the gathering',
  },
};
