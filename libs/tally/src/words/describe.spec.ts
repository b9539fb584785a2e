import { TallyError } from '../problem.js';
import type { Problem } from '../problem.js';
import { LANGUAGES, describeProblem, describeTallyError } from './describe.js';
import { PROBLEMS_EN, TALLY_ERRORS_EN } from './problems.en.js';
import { PROBLEMS_KK, TALLY_ERRORS_KK } from './problems.kk.js';
import { PROBLEMS_RU, TALLY_ERRORS_RU } from './problems.ru.js';

const problem: Problem = {
  severity: 'error',
  code: 'ProjectUnknown',
  place: { line: 7, column: 12 },
  facts: { project: 'p9' },
};

function factsIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

describe('the words for a problem', () => {
  it.each([
    ['en', 'line 7, column 12: the ballot names project p9, which is not in PROJECTS'],
    ['ru', 'строка 7, знак 12: в бюллетене назван проект p9, которого нет в разделе PROJECTS'],
    ['kk', '7-жол, 12-таңба: бюллетеньде PROJECTS бөлімінде жоқ p9 жобасы аталған'],
  ] as const)('name line, column and reason in %s', (language, words) => {
    expect(describeProblem(problem, language)).toBe(words);
  });

  it('name every project of a tie that is not covered', () => {
    const error = new TallyError('TieNotCovered', { projects: ['a', 'b'] });
    for (const language of LANGUAGES) expect(describeTallyError(error, language)).toContain('a, b');
  });

  it('tell the same facts in every language', () => {
    const tables = [
      [PROBLEMS_EN, PROBLEMS_RU, PROBLEMS_KK],
      [TALLY_ERRORS_EN, TALLY_ERRORS_RU, TALLY_ERRORS_KK],
    ] as Readonly<Record<string, string>>[][];
    for (const [en, ...others] of tables)
      for (const other of others)
        for (const [code, words] of Object.entries(en!))
          expect([code, factsIn(other[code]!)]).toEqual([code, factsIn(words)]);
  });
});
