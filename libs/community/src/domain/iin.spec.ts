import fc from 'fast-check';
import { readIin } from './iin.js';

const serials = fc.integer({ min: 0, max: 9999 }).map((serial) => String(serial).padStart(4, '0'));
const dates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** The eleven digits that a birth date, a sex and a serial give. */
function stem(birthDate: string, male: boolean, serial: string): string {
  const century = birthDate.startsWith('19') ? (male ? 3 : 4) : male ? 5 : 6;
  return `${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}${birthDate.slice(8, 10)}${String(century)}${serial}`;
}

const allDigits = Array.from({ length: 10 }, (_, digit) => String(digit));

describe('reading an IIN', () => {
  it('accepts a number whose check digit comes from the first pass', () => {
    expect(readIin('900101300007')).toEqual({ valid: true, birthDate: '1990-01-01', sex: 'male' });
  });

  it('accepts a number whose check digit comes from the second pass', () => {
    expect(readIin('061211600012')).toEqual({ valid: true, birthDate: '2006-12-11', sex: 'female' });
  });

  it('says that a number was never issued when both passes give ten', () => {
    for (const digit of allDigits)
      expect(readIin(`89040231584${digit}`)).toEqual({ valid: false, fault: 'neverIssued' });
  });

  it.each([
    ['', 'form'],
    ['90010130000', 'form'],
    ['9001013000070', 'form'],
    [' 900101300007', 'form'],
    ['90010130000x', 'form'],
    ['٩٠٠١٠١٣٠٠٠٠٧', 'form'],
    ['900101000007', 'centuryDigit'],
    ['900101700007', 'centuryDigit'],
    ['900231300007', 'date'],
    ['901301300007', 'date'],
    ['010229500007', 'date'],
    ['000229300007', 'date'],
    ['900101300008', 'checkDigit'],
  ] as const)('finds in "%s" a fault of %s', (text, fault) => {
    expect(readIin(text)).toEqual({ valid: false, fault });
  });

  it('reads the centuries and sexes of the seventh digit', () => {
    const readings = ['1', '2', '3', '4', '5', '6'].map((digit) => {
      const found = allDigits.map((check) => readIin(`880615${digit}0010${check}`)).find((one) => one.valid);
      return found?.valid === true ? [found.birthDate.slice(0, 2), found.sex] : undefined;
    });
    expect(readings).toEqual([
      ['18', 'male'],
      ['18', 'female'],
      ['19', 'male'],
      ['19', 'female'],
      ['20', 'male'],
      ['20', 'female'],
    ]);
  });

  it('knows 29 February of the leap year 2000 and of no common year', () => {
    const onLeapDay = allDigits.map((check) => readIin(`00022950001${check}`));
    expect(onLeapDay.some((reading) => reading.valid && reading.birthDate === '2000-02-29')).toBe(true);
  });
});

describe('any IIN', () => {
  it('has at most one check digit, and gives back the birth date and sex it was made of', () => {
    fc.assert(
      fc.property(dates, fc.boolean(), serials, (birthDate, male, serial) => {
        const readings = allDigits.map((digit) => readIin(stem(birthDate, male, serial) + digit));
        const valid = readings.filter((reading) => reading.valid);
        expect(valid.length).toBeLessThanOrEqual(1);
        for (const reading of valid)
          expect(reading).toMatchObject({ birthDate, sex: male ? 'male' : 'female' });
        if (valid.length === 0)
          expect(readings.every((one) => !one.valid && one.fault === 'neverIssued')).toBe(true);
      }),
    );
  });

  it('does not survive a wrong digit in the first three of its serial', () => {
    fc.assert(
      fc.property(
        dates,
        serials,
        fc.integer({ min: 7, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (date, serial, at, by) => {
          const valid = allDigits
            .map((digit) => stem(date, true, serial) + digit)
            .find((one) => readIin(one).valid);
          fc.pre(valid !== undefined);
          const wrong = Array.from(valid, (digit, index) =>
            index === at ? (Number(digit) + by) % 10 : digit,
          ).join('');
          fc.pre(firstPassIsEnough(valid) && firstPassIsEnough(wrong));
          expect(readIin(wrong)).toEqual({ valid: false, fault: 'checkDigit' });
        },
      ),
    );
  });

  it('is never thrown at by other text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        (text) => readIin(text).valid === /^\d{12}$/.test(text) || !readIin(text).valid,
      ),
    );
  });
});

/** The weights 1 to 10 find every wrong digit while no remainder calls the second pass; the eleventh finds none. */
function firstPassIsEnough(iin: string): boolean {
  return (
    Array.from(iin.slice(0, 11), Number).reduce((sum, digit, index) => sum + digit * (index + 1), 0) % 11 < 10
  );
}
