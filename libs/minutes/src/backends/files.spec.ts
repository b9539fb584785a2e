import { jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { CorrectionAnnexModel, PaperFormat, PaperKind, PaperModels } from '../model.js';
import { pagesOfSheet, render } from '../render.js';
import {
  certificate,
  correctionAnnex,
  minutes,
  notice,
  registrationSheet,
  tallySheet,
} from '../testing/bugrovsky.js';
import { docxText, unzip } from '../testing/docx-text.js';
import { readPdf, squash } from '../testing/pdf-text.js';
import { fixZipTimes } from './zip-time.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(30_000);

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function pdf<Kind extends PaperKind>(
  paper: Kind,
  model: PaperModels[Kind],
  language: 'kk' | 'kk-ru' = 'kk-ru',
) {
  return render(paper, model, { language, format: 'pdf' });
}

describe('files', () => {
  it.each<PaperFormat>(['pdf', 'docx', 'text'])(
    'of one model are the same bytes each time, whatever was drawn between: %s',
    async (format) => {
      const draw = (model: CorrectionAnnexModel) =>
        render('correctionAnnex', model, { language: 'kk-ru', format });
      const first = await draw(correctionAnnex);
      await render('tallySheet', tallySheet, { language: 'kk', format });
      expect(digest(await draw(structuredClone(correctionAnnex)))).toBe(digest(first));
    },
  );

  it('of the picture are the same bytes each time', async () => {
    const draw = () => render('notice', structuredClone(notice), { language: 'kk-ru', format: 'picture' });
    expect(digest(await draw())).toBe(digest(await draw()));
  });

  it('change when the model does', async () => {
    const first = await pdf('certificate', certificate, 'kk');
    const second = await pdf('certificate', { ...certificate, drawnAt: '2026-03-11T15:00:01.000Z' }, 'kk');
    expect(digest(second)).not.toBe(digest(first));
  });
});

describe('PDF', () => {
  it('says what it is: PDF/A-2b, title, language, date from the model, every font embedded', async () => {
    const file = Buffer.from(await pdf('minutes', minutes, 'kk')).toString('latin1');
    expect(file).toContain('%PDF-1.7');
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('(D:20260311150000Z)');
    expect(file).toContain('/Lang (kk-KZ)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file.match(/\/BaseFont \/[A-Z]{6}\+Tinos/g)?.length).toBeGreaterThanOrEqual(3);
    expect(file.match(/\/FontFile2 /g)?.length).toBeGreaterThanOrEqual(3);
    expect(file).not.toMatch(/\/BaseFont \/(?![A-Z]{6}\+)/);
  });

  it('shows the whole text with a glyph for every letter', async () => {
    const { pages, missingGlyphs } = readPdf(await pdf('minutes', minutes));
    const text = pages.join('');
    expect(missingGlyphs).toBe(0);
    for (const words of [
      '942 × 10 / 100 = 94,2, яғни кемінде 95 (тоқсан бес) адам.',
      'Құдайбергенова-Константинопольская Александра-Айгерім',
      'Сағат 19:10: кворум жоғалды',
      'Представителями избраны:',
      'Список участников раздельного схода'.toLocaleUpperCase('ru'),
    ])
      expect(text).toContain(squash(words));
    expect(text).toContain(squash(`${String(pages.length)}-бет, барлығы ${String(pages.length)} бет`));
  });

  it('spreads 300 people over pages that each have the header, the totals and their number', async () => {
    const { pages } = readPdf(await pdf('registrationSheet', registrationSheet));
    expect(pages.length).toBeGreaterThanOrEqual(11);
    expect(pages.length).toBeLessThanOrEqual(16);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Қолы/Подпись');
      expect(page).toContain(squash('Бет бойынша қол қойғаны / Расписалось на странице:'));
      expect(page).toContain(`${String(index + 1)}-бет,барлығы${String(pages.length)}бет`);
    }
    const text = pages.join('');
    for (const person of registrationSheet.people)
      if (!('erased' in person.name))
        expect(text).toContain(squash(`${person.name.surname} ${person.name.given}`));
    expect(pages.at(-2)).toContain('310311312');
    const pageOf = await pagesOfSheet(registrationSheet, 'kk-ru');
    for (const [row, person] of registrationSheet.people.entries())
      if (!('erased' in person.name))
        expect(pages[(pageOf[row] ?? 0) - 1]).toContain(
          squash(`${person.name.surname} ${person.name.given}`),
        );
  });

  it('fits a poster on one sheet, a crowded one too', async () => {
    const crowded = {
      ...notice,
      agenda: Array.from({ length: 9 }, (_, index) => ({
        kk: `${String(index + 1)}-мәселе: ауыл көшелерін абаттандыру, жарықтандыру және жолдарды жөндеу туралы`,
        ru: `вопрос ${String(index + 1)}: о благоустройстве, освещении улиц села и ремонте дорог`,
      })),
    };
    expect(readPdf(await pdf('notice', crowded)).pages).toHaveLength(1);
  });

  it('fits a certificate on one sheet with the longest of names', async () => {
    expect(readPdf(await pdf('certificate', certificate)).pages).toHaveLength(1);
  });
});

describe('DOCX', () => {
  it('holds the same words and the fields for page numbers', async () => {
    const file = await render('minutes', { ...minutes, draft: true }, { language: 'kk', format: 'docx' });
    const text = docxText(file);
    for (const words of ['ЖОБА', 'яғни кемінде 95 (тоқсан бес) адам', 'Қожахметов Ғани Өмірұлы', 'NUMPAGES'])
      expect(text).toContain(words);
  });

  it('tells no time but the model’s', async () => {
    const file = await render('certificate', certificate, { language: 'ru', format: 'docx' });
    expect(unzip(file).get('docProps/core.xml')).toContain('2026-03-11T15:00:00Z');
    const [, ...entries] = Buffer.from(file)
      .toString('latin1')
      .split(`PK${String.fromCharCode(3, 4)}`);
    const times = entries.map((entry) => entry.slice(6, 10));
    expect(new Set(times)).toEqual(new Set(['\0\0\x21\0']));
  });

  it('refuses to set the times of what is no archive', () => {
    expect(() => fixZipTimes(new Uint8Array(40))).toThrow(RangeError);
  });
});
