import { jest } from '@jest/globals';
import type { NoticeModel } from '../model.js';
import { paperTexts } from '../paper.js';
import { compose, render } from '../render.js';
import {
  certificate,
  correctionAnnex,
  extract,
  notice,
  publicCopy,
  registrationSheet,
  tallySheet,
} from '../testing/bugrovsky.js';
import { erased, namesakes } from '../testing/people.js';

// Drawing a PDF parses the fonts anew; a loaded machine may need more than the five seconds a test has.
jest.setTimeout(30_000);

const noticeText = async (model: NoticeModel) =>
  new TextDecoder().decode(await render('notice', model, { language: 'kk-ru', format: 'text' }));

describe('the notice', () => {
  it('states place, time, agenda, the right to nominate, help and rules, Kazakh above Russian', async () => {
    const text = await noticeText(notice);
    const parts = [
      '2026 жылғы 11 наурыз, сәрсенбі, сағат 18:00',
      'Бугровое ауылының мәдениет үйі, Мектеп көшесі, 1',
      'Әрбір қатысушы өкілдікке кандидат ұсына алады',
      'Мүгедектігі бар адамдар, қарттар',
      'тел. 8 (71538) 2-12-34',
      'Қызылжар аудандық мәслихаты, 2026 жылғы 10 ақпандағы № 25/3 шешім',
      '11 марта 2026 года, среда, 18:00',
      'Каждый участник может выдвинуть кандидата',
      'Лица с инвалидностью',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).not.toContain('separateGathering-');
  });

  it('says how many are needed for the quorum, in the grammar of each language', async () => {
    const text = await noticeText({ ...notice, quorum: { eligible: 705, required: 71 } });
    expect(text).toContain(
      'Учаскеде жергілікті қоғамдастықтың 705 мүшесі бар. Кворум үшін кемінде 71 (жетпіс бір) мүшенің қатысуы қажет.',
    );
    expect(text).toContain(
      'Наименьшее число участников для кворума – 71 (семьдесят один), членов местного сообщества на участке – 705.',
    );
  });

  it('of a repeated gathering says which one was not held', async () => {
    const text = await noticeText({ ...notice, occasion: { kind: 'repeat', notHeldOn: '2026-02-20' } });
    expect(text).toContain('2026 жылғы 20 ақпандағы бөлек жиын кворум болмағандықтан өтпеді деп танылды');
  });

  it('of a postponement gives the reason, the old and the new date', async () => {
    const text = await noticeText({
      ...notice,
      occasion: {
        kind: 'postponed',
        from: '2026-03-04T13:00:00.000Z',
        reason: { kk: 'боран', ru: 'метель' },
      },
    });
    expect(text).toContain(
      '2026 жылғы 4 наурыз, сағат 18:00 деп белгіленген бөлек жиын кейінге қалдырылды. Себебі: боран.',
    );
    expect(text).toContain('Жаңа күні: 2026 жылғы 11 наурыз');
  });

  it('of a cancellation invites nobody', async () => {
    const text = await noticeText({
      ...notice,
      occasion: { kind: 'cancelled', reason: { kk: 'аза тұту', ru: 'траур' } },
    });
    expect(text).toContain('Раздельный сход не проводится. Причина: траур.');
    expect(text).not.toContain('Күн тәртібі');
    expect(text).not.toContain('Право выдвигать');
  });

  it('has a picture whose letters are outlines and whose words can be read aloud', async () => {
    const svg = new TextDecoder().decode(
      await render('notice', notice, { language: 'kk-ru', format: 'picture' }),
    );
    expect(svg).toMatch(/^<svg [^>]*role="img">/);
    expect(svg).toContain('ХАБАРЛАНДЫРУ');
    expect(svg).not.toContain('<text');
    expect(svg.indexOf('ХАБАРЛАНДЫРУ')).toBeLessThan(svg.indexOf('ОБЪЯВЛЕНИЕ'));
  });
});

describe('the registration sheet', () => {
  it('prefills the people, numbers blank rows on, and has one table in both languages', () => {
    const paper = compose('registrationSheet', registrationSheet, 'kk-ru');
    const table = paper.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toHaveLength(312);
    expect(table?.rows[0]).toEqual(['1', '', 'Әбенова Гүлнар', '1961', 'Мектеп көшесі, 12', '', '', '']);
    expect(table?.rows[4]).toEqual(['5', '', 'дербес деректері жойылған', '', '', '', '', '']);
    expect(table?.rows.at(-1)).toEqual(['312', '', '', '', '', '', '', '']);
    expect(table?.columns.map((column) => column.header)).toContain('Қолы / Подпись');
    expect(paper.pageTotals?.label).toBe('Бет бойынша қол қойғаны / Расписалось на странице:');
  });

  it('has a code in each row that holds the beginning of a random id and nothing else', () => {
    const [first, second] = namesakes;
    const id = '5b0b6c52-2f5f-4a4e-9c44-0d9b1a3c7e18';
    const people = [{ ...first, id }, { ...erased, id }, second];
    const paper = compose('registrationSheet', { ...registrationSheet, people }, 'kk-ru');
    const table = paper.blocks.find((block) => block.kind === 'table');
    expect(table?.codes).toEqual({ column: 1, ofRows: ['5b0b6c52-2f5f', '', ''] });
    expect(paperTexts(paper).join()).not.toContain('5b0b6c52');
  });

  it('can be printed empty', () => {
    const paper = compose('registrationSheet', { ...registrationSheet, people: [], guestRows: 0 }, 'kk');
    expect(paper.blocks.filter((block) => block.kind === 'table')).toHaveLength(1);
  });
});

describe('the tally sheet', () => {
  it('has a sheet a round, filled in or to be filled by hand', () => {
    const paper = compose('tallySheet', tallySheet, 'kk-ru');
    const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables).toHaveLength(2);
    expect(tables[0]?.rows[0]?.slice(2)).toEqual(['103', '88', '5', '10', '0', '']);
    expect(tables[0]?.rows[5]).toEqual(['6', '', '', '', '', '', '', '']);
    expect(paper.blocks.filter((block) => block.kind === 'pageBreak')).toHaveLength(1);
  });
});

describe('extract, certificate and correction annex', () => {
  it('the extract gives one agenda item and says it is true', () => {
    const text = paperTexts(compose('extract', extract, 'kk')).join('\n');
    expect(text).toContain('№ 2 хаттамадан үзінді');
    expect(text).toContain('Күн тәртібінің 2-мәселесі бойынша (барлығы 2 мәселе).');
    expect(text).toContain('Үзінді дұрыс');
    expect(text).not.toContain('Ұсынылған кандидаттар');
  });

  it('the extract from a public copy names no ordinary participant', () => {
    const text = paperTexts(compose('extract', { ...extract, minutes: publicCopy }, 'ru')).join('\n');
    expect(text).not.toContain('Байжанов');
    expect(text).toContain('содержание в публичной копии не приводится');
  });

  it('the certificate names the representative, the minutes and how long it is valid', () => {
    const text = paperTexts(compose('certificate', certificate, 'kk-ru')).join('\n');
    expect(text).toContain(
      'Құдайбергенова-Константинопольская Александра-Айгерім Мұхамеджанқызы Вениаминовна',
    );
    expect(text).toContain('2026 жылғы 11 наурыздағы № 2 хаттама');
    expect(text).toContain('келесі бөлек жиынға дейін');
    const dated = compose('certificate', { ...certificate, validUntil: '2030-03-11' }, 'kk');
    expect(paperTexts(dated).join('\n')).toContain('2030 жылғы 11 наурызға дейін');
  });

  it('the correction annex says what was written, what is correct and on what ground', () => {
    const paper = compose('correctionAnnex', correctionAnnex, 'ru');
    const table = paper.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([
      [
        '1',
        'вопрос 1 повестки дня, первое голосование, кандидат № 2',
        'за – 74',
        'за – 75',
        'лист подсчёта голосов',
      ],
    ]);
    const open = compose('correctionAnnex', { ...correctionAnnex, audience: 'public' }, 'ru');
    expect(paperTexts(open).join('\n')).not.toContain('за – 75');
  });
});
