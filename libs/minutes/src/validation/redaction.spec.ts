import { jest } from '@jest/globals';
import { DomainError } from '#libs/kernel';
import type { MinutesModel } from '../model.js';
import { paperTexts } from '../paper.js';
import { compose, render } from '../render.js';
import { cast, minutes, publicCopy } from '../testing/bugrovsky.js';
import { docxText } from '../testing/docx-text.js';
import { readPdf, squash } from '../testing/pdf-text.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(30_000);

const kept = [
  'Әбенова Гүлнар',
  'Щербакова Людмила Геннадьевна',
  'Тәжібаева Айгүл Серікқызы',
  'Иманбаева Дина',
];
const withheld = [
  'Байжанов',
  'Қожахметов',
  'Константинопольская',
  'Ҳасанов',
  'Нұрғалиева',
  'Репин',
  'Ахметов',
];

function withSpeech(publicText: string): MinutesModel {
  const [election, matter] = publicCopy.agenda;
  if (election === undefined || matter === undefined) throw new Error('the fixture has two items');
  const speeches = [{ speaker: cast.speaker, content: { text: 'толық мәтін', publicText } }];
  return { ...publicCopy, agenda: [election, { ...matter, speeches }] };
}

describe('the public copy', () => {
  it('keeps officials, secretaries and the elected, and withholds every other name in all of its files', async () => {
    const pdf = await render('minutes', publicCopy, { language: 'kk-ru', format: 'pdf' });
    const docx = await render('minutes', publicCopy, { language: 'kk-ru', format: 'docx' });
    const text = await render('minutes', publicCopy, { language: 'kk-ru', format: 'text' });
    const contents = [
      readPdf(pdf).pages.join(''),
      squash(docxText(docx)),
      squash(new TextDecoder().decode(text)),
    ];
    for (const content of contents) {
      for (const name of kept) expect(content).toContain(squash(name));
      for (const name of withheld) expect(content).not.toContain(name);
      expect(content).toContain('№4кандидат');
    }
    for (const file of [pdf, docx, text])
      for (const name of withheld) expect(Buffer.from(file).includes(name)).toBe(false);
  });

  it('shows free text only as its redacted wording', () => {
    const text = paperTexts(compose('minutes', withSpeech('шам орнату ұсынылды'), 'kk')).join('\n');
    expect(text).toContain('қатысушы: шам орнату ұсынылды');
    expect(text).not.toContain('толық мәтін');
    expect(text).not.toContain('1-қосымша');
  });

  it.each(['Байжановтың сөзі', 'предложение Байжанова', 'БАЙЖАНОВ ұсынды', 'Репину ответили'])(
    'is refused while a redacted wording still names somebody: %s',
    (wording) => {
      const draw = () => compose('minutes', withSpeech(wording), 'kk');
      expect(draw).toThrow(DomainError);
      expect(draw).toThrow(/agenda\[1\]\.speeches\[0\]\.content\.publicText/);
      expect(draw).not.toThrow(/Байжанов|Репин/i);
    },
  );

  it.each(['Ахметов көшесіне шам орнату', 'на улице Ахметова нет освещения', 'Әбенова Гүлнар сайланды'])(
    'may name a street that bears a surname, and those who are kept: %s',
    (wording) => {
      expect(() => compose('minutes', withSpeech(wording), 'kk')).not.toThrow();
    },
  );

  it('is refused when a title names somebody by surname and given name', () => {
    const [first, ...others] = publicCopy.agenda;
    if (first === undefined) throw new Error('the fixture has two items');
    const title = { kk: 'Байжанов Мейрамның өтініші', ru: 'Заявление' };
    expect(() =>
      compose('minutes', { ...publicCopy, agenda: [{ ...first, title }, ...others] }, 'kk'),
    ).toThrow(/namesWithheldPerson/);
  });

  it('leaves the official paper complete', () => {
    const text = paperTexts(compose('minutes', minutes, 'kk')).join('\n');
    for (const name of [...kept, ...withheld]) expect(text).toContain(name);
  });
});
