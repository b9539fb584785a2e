import { jest } from '@jest/globals';
import { paperTexts } from '../paper.js';
import { compose, render } from '../render.js';
import { akimAnswer, akimDisagreement, repeatDiscussion } from '../testing/bugrovsky.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(60_000);

describe('papers of a decision', () => {
  it('the akim who agrees says who does it, until when and what shows it', () => {
    const ru = paperTexts(compose('akimAnswer', akimAnswer, 'ru')).join('\n');
    for (const part of ['Ответ акима', 'входящий номер 70', 'С решением соглашаюсь', '1200', 'Иманбаева'])
      expect(ru).toContain(part);
    expect(ru).toContain('после установленного срока');
    expect(ru).not.toContain('не соглашаюсь');
  });

  it('the akim who disagrees says why, and that it is discussed again', () => {
    const kk = paperTexts(compose('akimAnswer', akimDisagreement, 'kk')).join('\n');
    for (const part of ['келіспеймін', 'Бюджетте қаражат көзделмеген.', 'қайта талқылауға'])
      expect(kk).toContain(part);
    expect(kk).not.toContain('мерзімнен кейін');
  });

  it('the repeat discussion says what the akim said, how it was voted and what follows', () => {
    const ru = paperTexts(compose('repeatDiscussion', repeatDiscussion, 'ru')).join('\n');
    for (const part of ['повторного обсуждения', 'о несогласии', 'За – 5', 'Решение подтверждено'])
      expect(ru).toContain(part);
    const withdrawn = compose('repeatDiscussion', { ...repeatDiscussion, stands: false }, 'kk');
    expect(paperTexts(withdrawn).join('\n')).toContain('Шешім алып тасталды.');
  });

  it('a plan without indicators is no plan', () => {
    const plan = {
      ...akimAnswer.answer,
      plan: { responsible: akimAnswer.akim, deadline: '2026-09-01', indicators: [] },
    };
    const answer = { ...plan, kind: 'agreed' as const };
    expect(() => compose('akimAnswer', { ...akimAnswer, answer }, 'kk')).toThrow('PaperModelInvalid');
  });

  it('become PDF and Word', async () => {
    const pdf = await render('akimAnswer', akimAnswer, { language: 'kk-ru', format: 'pdf' });
    const docx = await render('repeatDiscussion', repeatDiscussion, { language: 'ru', format: 'docx' });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(docx.subarray(0, 2)).toString()).toBe('PK');
  });
});
