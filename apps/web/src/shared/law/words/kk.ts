import type { Shape } from '../../i18n/shape.js';

/** What the law's numbers say. */
export const kk = {
  units: {
    calendarDays: (value: string) => `${value} күнтізбелік күн`,
    workingDays: (value: string) => `${value} жұмыс күні`,
    minutes: (value: string) => `${value} минут`,
    years: (value: string) => `${value} жас`,
    persons: (value: string) => `${value} адам`,
    share: (percent: string) => `кемінде ${percent} %`,
  },
  yes: 'иә',
  no: 'жоқ',
  sizes: (people: string | null, least: string, most: string) =>
    people === null
      ? `одан көп болса ${least}–${most} мүше`
      : `халқы ${people} адамға дейін ${least}–${most} мүше`,
  choices: {
    fails: 'шешім қабылданбады деп саналады',
    chairDecides: 'төрағаның дауысы шешуші',
    notAllowed: 'рұқсат етілмейді',
    allowed: 'рұқсат етіледі',
    notCounted: 'мүдделі мүше дауыс беру негізіне кірмейді',
    counted: 'мүдделі мүше дауыс беру негізіне кіреді',
    mostVotes: 'квота шегінде ең көп дауыс алғандар',
    majorityOfParticipants: 'қатысушылардың жартысынан көбінің дауысын алғандар',
    authorisedPerson: 'уәкілетті тұлға',
    electedAtMeeting: 'жиында сайланған адам',
  },
};

export type LawWords = Shape<typeof kk>;
