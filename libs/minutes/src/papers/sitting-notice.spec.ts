import { jest } from '@jest/globals';
import { paperTexts } from '../paper.js';
import { compose, render } from '../render.js';
import { akim, sittingNotice } from '../testing/bugrovsky.js';
import { readPdf } from '../testing/pdf-text.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(60_000);

const words = (model = sittingNotice) =>
  paperTexts(compose('sittingNotice', model, 'kk-ru'))
    .join('\n')
    .replaceAll('\u00a0', ' ');

describe('the notice of a sitting', () => {
  it('states who is invited, day, place, agenda, quorum, help and who convened it, Kazakh above Russian', () => {
    const text = words();
    const parts = [
      'жергілікті қоғамдастық тұрғындарының жиыны туралы',
      '2026 жылғы 11 наурыз, сәрсенбі, сағат 18:00',
      'Бугровое ауылының мәдениет үйі',
      '705 адамнан кемінде 71 (жетпіс бір) адамның',
      'Тұрғындардың бастамасымен шақырылды',
      'Жарияланған күні: 2026 жылғы 27 ақпан',
      'Уважаемые жители! Приглашаем вас на сход',
      'для кворума – 71 (семьдесят один), имеющих право голоса – 705.',
      'Созван по инициативе жителей',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.filter((place) => place < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says whose sitting it is, and by whom', () => {
    const assembly = words({
      ...sittingNotice,
      body: 'assembly',
      convenedBy: { kind: 'members', signatures: 2 },
    });
    expect(assembly).toContain('Созвано по инициативе членов собрания (2 подписи).');
    const byAkim = { ...sittingNotice, body: 'representatives', convenedBy: { kind: 'akim', akim } } as const;
    expect(words(byAkim)).toContain('Созвал: аким Бугровского сельского округа');
  });

  it('of a cancellation invites nobody and gives the reason', () => {
    const text = words({ ...sittingNotice, cancelled: { reason: { kk: 'аза тұту', ru: 'траур' } } });
    expect(text).toContain('Сход не проводится. Причина: траур.');
    expect(text).not.toContain('Күн тәртібі');
  });

  it('is one sheet', async () => {
    const pdf = await render('sittingNotice', sittingNotice, { language: 'kk-ru', format: 'pdf' });
    expect(readPdf(pdf).pages).toHaveLength(1);
  });
});
