import { addCalendarDays, addWorkingDays, isWorkingDay } from '#libs/kernel';
import { CALENDAR_YEARS, workingCalendar } from './working-calendar.js';

const calendar = workingCalendar();

function workingDaysOf(year: number): number {
  let count = 0;
  for (let date = `${String(year)}-01-01`; date.startsWith(String(year)); date = addCalendarDays(date, 1))
    if (isWorkingDay(date, calendar)) count += 1;
  return count;
}

describe('the working calendar of Kazakhstan', () => {
  it('knows the years 2024 to 2027', () => {
    expect(CALENDAR_YEARS).toEqual([2024, 2025, 2026, 2027]);
  });

  it('refuses a year whose Kurban Ait is not known', () => {
    expect(() => workingCalendar([2031])).toThrow(RangeError);
  });

  it('has the 246 working days of the official production calendar for 2025', () => {
    expect(workingDaysOf(2025)).toBe(246);
  });

  it.each([
    ['2024-03-25', '23 March 2024 was a Saturday'],
    ['2024-07-08', '6 July 2024 was a Saturday'],
    ['2025-03-10', '8 March 2025 was a Saturday'],
    ['2025-03-24', '22 March 2025 was a Saturday'],
    ['2025-03-25', '23 March 2025 was a Sunday'],
    ['2025-07-07', '6 July 2025 was a Sunday'],
    ['2025-09-01', '30 August 2025 was a Saturday'],
    ['2025-10-27', '25 October 2025 was a Saturday'],
    ['2026-03-09', '8 March 2026 is a Sunday'],
    ['2026-03-24', '21 March 2026 is a Saturday'],
    ['2026-03-25', '22 March 2026 is a Sunday'],
    ['2026-05-11', '9 May 2026 is a Saturday'],
    ['2026-10-26', '25 October 2026 is a Sunday'],
    ['2027-01-04', '2 January 2027 is a Saturday'],
  ])('carries a holiday over to %s, because %s', (date) => {
    expect(isWorkingDay(date, calendar)).toBe(false);
  });

  it('carries over neither Christmas nor Kurban Ait', () => {
    expect(isWorkingDay('2024-01-08', calendar)).toBe(true);
    expect(isWorkingDay('2024-06-17', calendar)).toBe(true);
    expect(isWorkingDay('2027-05-17', calendar)).toBe(true);
  });

  it('works on 31 August 2026 and rests on 15 March 2027, since the Constitution has a new day', () => {
    expect(isWorkingDay('2026-08-31', calendar)).toBe(true);
    expect(isWorkingDay('2026-03-16', calendar)).toBe(true);
    expect(isWorkingDay('2027-03-15', calendar)).toBe(false);
    expect(isWorkingDay('2027-08-30', calendar)).toBe(true);
  });

  it('works on a day whose rest was moved, and rests where it was moved to', () => {
    expect(isWorkingDay('2025-01-05', calendar)).toBe(true);
    expect(isWorkingDay('2025-01-03', calendar)).toBe(false);
    expect(isWorkingDay('2024-05-04', calendar)).toBe(true);
    expect(isWorkingDay('2024-05-08', calendar)).toBe(false);
  });

  it('counts two working days over Nauryz 2026 from Friday 20 March to Friday 27 March', () => {
    expect(addWorkingDays('2026-03-20', 2, calendar)).toBe('2026-03-27');
  });
});
