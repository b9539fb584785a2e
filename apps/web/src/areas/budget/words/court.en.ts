import type { CourtWords } from './court.kk.js';

export const en: CourtWords = {
  title: 'Decisions of courts',
  lead: 'Only judicial acts that have entered into force are recorded. A record is never removed, and the declared result stays in sight.',
  toCampaign: 'To the campaign',
  notFound: 'There is no such campaign',
  tooEarly: 'A project can be taken off the ballot only once voting has begun.',
  beforeResult:
    'The votes are counted and the result is not declared yet. A court’s correction is recorded after that.',
  number: 'Number of the act',
  date: 'Date of the act',
  courtKk: 'Name of the court, in Kazakh',
  courtRu: 'Name of the court, in Russian',
  exclude: 'Take a project off the ballot',
  excludeText: 'Votes for that project are not counted. The rest of each ballot stands.',
  project: 'Project',
  nothingToExclude: 'Every project has been taken off the ballot.',
  excludedAlready: 'Projects taken off by a court',
  saveExclusion: 'Record the exclusion',
  excludeQuestion: 'Take the project off the ballot?',
  excludeConsequence: (title, court, number, date) =>
    `“${title}” is taken off the ballot. Basis: ${court}, No. ${number} of ${date}. This cannot be undone.`,
  correct: 'Correct the result',
  correctText:
    'Mark the projects that win by the court’s decision. New winners are begun at once; projects that have lost are to be stopped afterwards.',
  winners: 'Winners after the court’s decision',
  excluded: 'taken off by a court',
  total: (spent, budget) => `Cost of the projects marked: ${spent}, budget: ${budget}`,
  reasonKk: 'Reasons, in Kazakh',
  reasonRu: 'Reasons, in Russian',
  reasonHint: 'Everybody can read it: leave out names and other personal data.',
  saveCorrection: 'Record the correction',
  correctQuestion: 'Record the court’s correction of the result?',
  correctConsequence: (winners, court, number, date) =>
    `Winners: ${winners}. Basis: ${court}, No. ${number} of ${date}. This cannot be undone; the result before stays on the page.`,
  noWinner: 'none',
  toStop: 'Projects to be stopped',
  toStopText: 'After the court’s decision these projects are no winners. Stop each of them by a document.',
};
