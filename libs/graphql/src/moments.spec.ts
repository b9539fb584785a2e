import { closingIn, dateIn, momentIn } from './moments.js';
import { defineRefusals, refusalOf } from './refusal-catalogue.js';

const MIDNIGHT = '2026-04-12T19:00:00.000Z';
const EVENING = '2026-04-12T13:00:00.000Z';

describe('moments in words', () => {
  it('are those of Kazakhstan', () => {
    expect(dateIn('kk', MIDNIGHT)).toBe('2026 жылғы 13 сәуір');
    expect(momentIn('kk', EVENING)).toBe('2026 жылғы 12 сәуір, 18:00');
    expect(momentIn('en', MIDNIGHT)).toBe('13 April 2026 at 00:00');
  });

  it.each([
    ['kk', '2026 жылғы 12 сәуір, 24:00'],
    ['ru', '12 апреля 2026 года в 24:00'],
    ['en', '12 April 2026 at 24:00'],
  ] as const)('what closes at midnight ends at 24:00 of its last day (%s)', (locale, inWords) => {
    expect(closingIn(locale, MIDNIGHT)).toBe(inWords);
    expect(closingIn(locale, EVENING)).toBe(momentIn(locale, EVENING));
  });

  beforeAll(() => {
    defineRefusals({
      OverForTest: {
        facts: { until: 'date' },
        kk: '{until} күні аяқталды.',
        ru: 'Закончилось {until}.',
        en: 'It ended on {until}.',
      },
    });
  });

  it('a refusal says them to a person and gives them to a program', () => {
    defineRefusals({
      ClosedForTest: {
        facts: { closesAt: 'closing', at: 'instant' },
        kk: '{closesAt} аяқталды, қазір {at}.',
        ru: 'Закончилось {closesAt}, сейчас {at}.',
        en: 'It ended on {closesAt}, now it is {at}.',
      },
    });
    const facts = { closesAt: MIDNIGHT, at: MIDNIGHT };
    expect(refusalOf('ClosedForTest', facts, 'kk')).toMatchObject({
      ...facts,
      message: '2026 жылғы 12 сәуір, 24:00 аяқталды, қазір 2026 жылғы 13 сәуір, 00:00.',
    });
  });

  it.each([
    ['kk', '2026 жылғы 8 мамыр күні аяқталды.'],
    ['ru', 'Закончилось 8 мая 2026 года.'],
    ['en', 'It ended on 8 May 2026.'],
  ] as const)('nor does it say a date as a program writes it (%s)', (locale, message) => {
    expect(refusalOf('OverForTest', { until: '2026-05-08' }, locale)).toMatchObject({
      until: '2026-05-08',
      message,
    });
  });
});
