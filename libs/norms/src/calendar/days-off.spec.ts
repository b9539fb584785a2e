import { daysOff } from './days-off.js';
import { workingCalendar } from './working-calendar.js';

const named = (from: string, to: string): string[] =>
  daysOff(from, to).map(({ date, name }) => `${date} ${name.ru}`);

describe('days off by name', () => {
  it('are holidays with their names, and the days they are carried over to', () => {
    expect(named('2026-03-01', '2026-03-31')).toEqual([
      '2026-03-08 Международный женский день',
      '2026-03-09 перенесённый выходной день',
      '2026-03-21 Наурыз мейрамы',
      '2026-03-22 Наурыз мейрамы',
      '2026-03-23 Наурыз мейрамы',
      '2026-03-24 перенесённый выходной день',
      '2026-03-25 перенесённый выходной день',
    ]);
  });

  it('know the first day of Kurban Ait and the days of rest that were moved', () => {
    expect(named('2026-05-20', '2026-05-31')).toEqual(['2026-05-27 Первый день Курбан-айта']);
    expect(daysOff('2025-01-03', '2025-01-03')).toEqual([
      expect.objectContaining({ source: 'ministry of labour, order of 21 November 2024 (press)' }),
    ]);
  });

  it('are named by the years in which they were holidays', () => {
    expect(named('2025-08-30', '2025-08-30')).toEqual(['2025-08-30 День Конституции']);
    expect(named('2026-08-30', '2026-08-31')).toEqual([]);
  });

  it('are all those of the working calendar, and none of a year that is not known', () => {
    const dates = daysOff('2024-01-01', '2027-12-31').map(({ date }) => date);
    expect(dates).toEqual([...workingCalendar().holidays].sort());
    expect(daysOff('2040-01-01', '2040-12-31')).toEqual([]);
  });
});
