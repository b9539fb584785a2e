import { jest } from '@jest/globals';
import { paperTexts } from '../paper.js';
import { compose, render } from '../render.js';
import { coverLetter, sittingExtract, sittingMinutes } from '../testing/bugrovsky.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(60_000);

const words = (language: 'kk' | 'ru') =>
  paperTexts(compose('sittingMinutes', sittingMinutes, language)).join('\n');

describe('the minutes of a sitting', () => {
  it('say who convened it, who came and who did not, the quorum, officers, items, votes and decisions', () => {
    const kk = words('kk');
    for (const part of [
      'Тұрғындардың бастамасымен шақырылды',
      'Қатысуға құқығы бар 5 адамнан 3 адам қатысты',
      'Кворум бар.',
      'Төраға болып сайланды',
      'Жиналыс сайланды.',
      'Бюллетеньдер: басылғаны – 4',
      'Ерекше пікір:',
      'Шешім қабылданды.',
    ])
      expect(kk).toContain(part);
    const ru = words('ru');
    for (const part of ['Протокол № 4', 'Отсутствовали', 'Открыто для публики', 'Оставить решение в силе'])
      expect(ru).toContain(part);
  });

  it('without a quorum say so, and decide nothing', () => {
    const {
      openedAt: _opened,
      chair: _chair,
      secretary: _secretary,
      agendaVote: _vote,
      ...rest
    } = sittingMinutes;
    const items = rest.items.map(({ title }) => ({ title, speeches: [], recused: [], dissents: [] }));
    const quorum = { ...rest.quorum, present: 2 };
    const missed = { ...rest, items, quorum, outcome: 'notHeld' as const };
    const text = paperTexts(compose('sittingMinutes', missed, 'ru')).join('\n');
    expect(text).toContain('Признано несостоявшимся');
    expect(text).toContain('Кворума нет.');
    expect(text).not.toContain('Решение принято');
  });

  it('say who took part from elsewhere, and when one of them came into the hall', () => {
    const [first, second] = sittingMinutes.participants;
    if (!first || !second) throw new Error('two took part');
    const remote = [
      { person: first, channel: 'video' as const, inHallFrom: '2026-03-11T06:20:00.000Z' },
      { person: second, channel: 'telephone' as const },
    ];
    const text = (language: 'kk' | 'ru') =>
      paperTexts(compose('sittingMinutes', { ...sittingMinutes, remote }, language)).join('\n');
    expect(text('kk')).toMatch(/\(бейнебайланыс; залға келген уақыты: 11:20\), .*\(телефон\)\./);
    expect(text('ru')).toMatch(/\(видеосвязь; в зале с 11:20\), .*\(телефон\)\./);
  });

  it('extract holds one item alone', () => {
    const text = paperTexts(compose('sittingExtract', sittingExtract, 'ru')).join('\n');
    expect(text).toContain('Повторное обсуждение после несогласия акима');
    expect(text).not.toContain('Избирается членов собрания');
    expect(() => compose('sittingExtract', { ...sittingExtract, item: 3 }, 'ru')).toThrow(
      'PaperModelInvalid',
    );
  });

  it('go with a letter and a line of the inventory', () => {
    const text = paperTexts(compose('coverLetter', coverLetter, 'kk')).join('\n');
    expect(text).toContain('Ілеспе хат');
    expect(text).toContain('03-14');
  });

  it('become PDF and Word', async () => {
    const pdf = await render('sittingMinutes', sittingMinutes, { language: 'kk-ru', format: 'pdf' });
    const docx = await render('coverLetter', coverLetter, { language: 'ru', format: 'docx' });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(docx.subarray(0, 2)).toString()).toBe('PK');
  });
});
