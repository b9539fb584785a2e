import { kazakhDate, russianDate, timeOf, weekday } from './dates.js';
import { decimal, kazakhWords, percentOf, russianPlural, russianWords } from './numbers.js';

describe('numbers in words', () => {
  it.each([
    [0, 'нөл', 'ноль'],
    [7, 'жеті', 'семь'],
    [12, 'он екі', 'двенадцать'],
    [95, 'тоқсан бес', 'девяносто пять'],
    [100, 'жүз', 'сто'],
    [101, 'жүз бір', 'сто один'],
    [942, 'тоғыз жүз қырық екі', 'девятьсот сорок два'],
    [1000, 'бір мың', 'одна тысяча'],
    [2302, 'екі мың үш жүз екі', 'две тысячи триста два'],
    [15_011, 'он бес мың он бір', 'пятнадцать тысяч одиннадцать'],
    [40_520, 'қырық мың бес жүз жиырма', 'сорок тысяч пятьсот двадцать'],
  ])('writes %i in both languages', (value, kazakh, russian) => {
    expect(kazakhWords(value)).toBe(kazakh);
    expect(russianWords(value)).toBe(russian);
  });

  it('inflects a Russian noun by its count', () => {
    const votes = (count: number) => russianPlural(count, 'голос', 'голоса', 'голосов');
    expect([1, 2, 5, 11, 14, 21, 104, 112].map(votes)).toEqual([
      'голос',
      'голоса',
      'голосов',
      'голосов',
      'голосов',
      'голос',
      'голоса',
      'голосов',
    ]);
  });

  it('never rounds a share up to the quorum', () => {
    expect(percentOf(94, 942)).toBe('9,9');
    expect(percentOf(95, 942)).toBe('10');
    expect(percentOf(102, 942)).toBe('10,8');
    expect(percentOf(9999, 100_000)).toBe('9,9');
  });

  it('writes decimals with a comma and no trailing zero', () => {
    expect([decimal(9420, 100), decimal(9425, 100), decimal(9000, 100), decimal(9405, 100)]).toEqual([
      '94,2',
      '94,25',
      '90',
      '94,05',
    ]);
  });
});

describe('dates', () => {
  it('are written as an official writes them, in every Kazakh case', () => {
    expect(kazakhDate('2026-03-11')).toBe('2026 жылғы 11 наурыз');
    expect(kazakhDate('2026-09-01', 'on')).toBe('2026 жылғы 1 қыркүйекте');
    expect(kazakhDate('2026-07-05', 'of')).toBe('2026 жылғы 5 шілдедегі');
    expect(kazakhDate('2026-06-30', 'to')).toBe('2026 жылғы 30 маусымға');
    expect(russianDate('2026-03-11')).toBe('11 марта 2026 года');
    expect([weekday('2026-03-11', 'kk'), weekday('2026-03-15', 'ru')]).toEqual(['сәрсенбі', 'воскресенье']);
  });

  it('stand in the time of Kazakhstan, whatever the zone of the machine', () => {
    expect(timeOf('2026-03-11T13:05:00.000Z')).toBe('18:05');
    expect(timeOf('2026-03-11T19:00:00.000Z')).toBe('00:00');
  });
});
