import { dateIn, Format, instantIn } from './format.js';

const kk = new Format('kk');
const ru = new Format('ru');
const en = new Format('en');
/** Intl writes no-break spaces; a reader of this file sees plain ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates, numbers and money by language', () => {
  it('dates are written as official papers write them', () => {
    expect(kk.date('2026-03-12')).toBe('2026 жылғы 12 наурыз');
    expect(plain(ru.date('2026-03-12'))).toBe('12 марта 2026 г.');
    expect(en.date('2026-03-12')).toBe('12 March 2026');
  });

  it('a day names its weekday', () => {
    expect(kk.day('2026-03-12')).toBe('2026 жылғы 12 наурыз, бейсенбі');
    expect(ru.weekday('2026-03-15')).toBe('воскресенье');
  });

  it('times are those of Kazakhstan, wherever the browser is', () => {
    expect(kk.time('2026-03-12T06:00:00.000Z')).toBe('11:00');
    expect(dateIn('2026-03-12T19:30:00.000Z')).toBe('2026-03-13');
    expect(instantIn('2026-03-13', '00:30')).toBe('2026-03-12T19:30:00.000Z');
  });

  it('a period that closes at midnight ends at 24:00 of its last day', () => {
    const midnight = '2026-04-12T19:00:00.000Z';
    expect(kk.closing(midnight)).toBe('2026 жылғы 12 сәуір, 24:00');
    expect(en.closing('2026-04-30T19:00:00.000Z')).toBe('30 April 2026, 24:00');
    expect(kk.closing('2026-04-12T13:00:00.000Z')).toBe('2026 жылғы 12 сәуір, 18:00');
    expect(kk.dateTime(midnight)).toBe('2026 жылғы 13 сәуір, 00:00');
  });

  it('numbers are grouped as each language does', () => {
    expect(plain(kk.number(22176))).toBe('22 176');
    expect(en.number(22176)).toBe('22,176');
  });

  it('money is given in tiyn and shown in tenge', () => {
    expect(plain(kk.money(1_520_000_000))).toBe('15 200 000 ₸');
    expect(plain(ru.money(123_456_750))).toBe('1 234 567,50 ₸');
    expect(plain(en.money(5))).toBe('0.05 ₸');
  });
});
