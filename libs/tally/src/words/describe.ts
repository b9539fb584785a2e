import type { Facts, Problem, TallyError } from '../problem.js';
import { PROBLEMS_EN, TALLY_ERRORS_EN } from './problems.en.js';
import { PROBLEMS_KK, TALLY_ERRORS_KK } from './problems.kk.js';
import { PROBLEMS_RU, TALLY_ERRORS_RU } from './problems.ru.js';

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const PROBLEMS = { kk: PROBLEMS_KK, ru: PROBLEMS_RU, en: PROBLEMS_EN };
const TALLY_ERRORS = { kk: TALLY_ERRORS_KK, ru: TALLY_ERRORS_RU, en: TALLY_ERRORS_EN };

const PLACE: Readonly<Record<Language, string>> = {
  kk: '{line}-жол, {column}-таңба: ',
  ru: 'строка {line}, знак {column}: ',
  en: 'line {line}, column {column}: ',
};

/** Line, column and reason: `line 7, column 12: the ballot names project x, which is not in PROJECTS`. */
export function describeProblem({ code, place, facts }: Problem, language: Language): string {
  return filled(PLACE[language], { ...place }) + filled(PROBLEMS[language][code], facts);
}

/** Why the rule gives no outcome. */
export function describeTallyError({ code, facts }: TallyError, language: Language): string {
  return filled(TALLY_ERRORS[language][code], facts);
}

function filled(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    if (fact === undefined) return whole;
    return typeof fact === 'object' ? fact.join(', ') : String(fact);
  });
}
