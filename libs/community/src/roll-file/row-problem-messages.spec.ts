import { describeRowProblem } from './row-problem-messages.js';

describe('a problem of a row', () => {
  it('says line, column and reason in the language asked for', () => {
    const problem = { line: 7, column: 'birthDate', fault: 'dateDiffersFromIin' } as const;
    expect(describeRowProblem(problem, 'kk')).toBe(
      '7-жол, Туған күні: туған күні ЖСН-дегі күнге сәйкес келмейді',
    );
    expect(describeRowProblem(problem, 'ru')).toBe(
      'строка 7, Дата рождения: дата рождения не совпадает с датой в ИИН',
    );
    expect(describeRowProblem(problem, 'en')).toBe(
      'line 7, Birth date: the birth date is not the one in the IIN',
    );
  });

  it('names the line that has the number already', () => {
    const problem = { line: 9, column: 'iin', fault: 'iin.twiceInFile', firstLine: 2 } as const;
    expect(describeRowProblem(problem, 'en')).toBe('line 9, IIN: this IIN stands in the file already (2)');
  });

  it('of the row as a whole names no column', () => {
    expect(describeRowProblem({ line: 3, fault: 'quotes' }, 'ru')).toBe('строка 3: кавычки не закрыты');
  });
});
