import { writeFile } from 'node:fs/promises';
import { CommunityKit, OKRUG } from '../testing/community-kit.js';
import {
  HEADER_EN,
  HEADER_KK,
  HEADER_RU,
  makeIin,
  sampleRow,
  sampleRows,
  toCsv,
  writeCsv,
} from '../testing/sample-roll.js';

let kit: CommunityKit;

beforeEach(async () => {
  kit = await CommunityKit.create();
}, 60_000);

afterEach(() => kit.close());

async function countRows(table: string): Promise<number> {
  const { rows } = await kit.pool.query<{ count: number }>(
    `select count(*)::int as count from vault.${table}`,
  );
  return rows[0]!.count;
}

describe('importing a roll', () => {
  it('makes the first version and records it without a name', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(50));
    const result = await kit.import(file);
    expect(result).toMatchObject({
      outcome: 'imported',
      version: 1,
      count: 50,
      added: 50,
      rejected: 0,
      problems: [],
    });
    const [event] = await kit.events(`roll-${OKRUG}`);
    expect(event).toMatchObject({
      type: 'RollImported',
      data: {
        territory: OKRUG,
        version: 1,
        count: 50,
        before: 0,
        added: 50,
        changed: 0,
        removed: 0,
        rejected: 0,
        full: false,
      },
    });
    expect(JSON.stringify(event)).not.toMatch(/Ахметов|Абай|"\d{12}"/u);
  });

  it('changes nothing when the same file comes twice', async () => {
    const file = await writeCsv(kit.file('roll.csv'), sampleRows(50));
    await kit.import(file);
    const again = await kit.import(file);
    expect(again).toMatchObject({ outcome: 'unchanged', version: 1, count: 50, unchanged: 50, added: 0 });
    expect(await kit.events(`roll-${OKRUG}`)).toHaveLength(1);
    expect(await countRows('roll_entry')).toBe(50);
  });

  it('keeps the id of a person whose data changed, and both versions', async () => {
    await kit.import(await writeCsv(kit.file('1.csv'), sampleRows(3)));
    const changed = [sampleRow(0, { surname: 'Жаңа' }), sampleRow(1), sampleRow(9)];
    const result = await kit.import(await writeCsv(kit.file('2.csv'), changed));
    expect(result).toMatchObject({ version: 2, count: 4, added: 1, changed: 1, unchanged: 1, removed: 0 });
    expect(await countRows('member')).toBe(4);
    expect(await countRows('roll_entry')).toBe(5);
  });

  it('takes those missing from a full file for people who left, and takes them in again', async () => {
    await kit.import(await writeCsv(kit.file('1.csv'), sampleRows(5)));
    const full = await kit.import(await writeCsv(kit.file('2.csv'), sampleRows(3)), { full: true });
    expect(full).toMatchObject({ version: 2, count: 3, removed: 2, unchanged: 3 });
    const back = await kit.import(await writeCsv(kit.file('3.csv'), sampleRows(5)), { full: true });
    expect(back).toMatchObject({ version: 3, count: 5, added: 2, removed: 0 });
    expect(await countRows('member')).toBe(5);
  });
});

describe('a bad row', () => {
  it('is reported with line, column and reason, and the good ones are kept', async () => {
    const rows = [
      sampleRow(0),
      sampleRow(1, { iin: '900101300008' }),
      sampleRow(2, { surname: '', birthDate: '31.02.1990' }),
      sampleRow(3, { kato: '750000000', residenceKind: 'for ever', incapable: 'maybe' }),
      sampleRow(0, { surname: 'Екінші' }),
      sampleRow(4, { birthDate: '1990-01-02' }),
      sampleRow(5),
    ];
    const text = toCsv(rows) + '"open,quote\n1,2,3\n';
    await writeFile(kit.file('bad.csv'), text);
    const result = await kit.import(kit.file('bad.csv'));
    expect(result).toMatchObject({ version: 1, count: 2, added: 2, rejected: 7 });
    expect(result.problems).toEqual(
      expect.arrayContaining([
        { line: 3, column: 'iin', fault: 'iin.checkDigit' },
        { line: 4, column: 'surname', fault: 'missing' },
        { line: 4, column: 'birthDate', fault: 'date' },
        { line: 5, column: 'kato', fault: 'outsideTerritory' },
        { line: 5, column: 'residenceKind', fault: 'residenceKind' },
        { line: 5, column: 'incapable', fault: 'yesNo' },
        { line: 6, column: 'iin', fault: 'iin.twiceInFile', firstLine: 2 },
        { line: 7, column: 'birthDate', fault: 'dateDiffersFromIin' },
        { line: 9, fault: 'quotes' },
        { line: 10, fault: 'cells' },
      ]),
    );
    expect(result.problems).toHaveLength(10);
  });

  it('does not make its person leave the roll in a full file', async () => {
    await kit.import(await writeCsv(kit.file('1.csv'), sampleRows(3)));
    const rows = [sampleRow(0), sampleRow(1, { surname: '' })];
    const result = await kit.import(await writeCsv(kit.file('2.csv'), rows), { full: true });
    expect(result).toMatchObject({ version: 2, count: 2, removed: 1, rejected: 1 });
  });

  it('whose number is unreadable bars a full file, and nothing is imported', async () => {
    const file = await writeCsv(kit.file('1.csv'), [sampleRow(0), sampleRow(1, { iin: 'x' })]);
    await expect(kit.import(file, { full: true })).rejects.toMatchObject({
      code: 'RollFullFileHasUnreadableRows',
    });
    expect(await countRows('member')).toBe(0);
  });
});

describe('a file', () => {
  it.each([
    ['English', HEADER_EN, ',', ''],
    ['Kazakh', HEADER_KK, ';', '\uFEFF'],
    ['Russian', HEADER_RU, '\t', ''],
  ] as const)('may have a header in %s', async (_language, header, delimiter, mark) => {
    await writeFile(
      kit.file('roll.csv'),
      mark + toCsv(sampleRows(3), header, delimiter).replaceAll('\n', '\r\n'),
    );
    expect(await kit.import(kit.file('roll.csv'))).toMatchObject({ count: 3, problems: [] });
  });

  it('may say yes and no, residence and citizenship in Kazakh and Russian', async () => {
    const rows = [
      sampleRow(0, {
        residenceKind: 'тұрақты',
        citizenship: 'ҚР азаматы',
        incapable: 'жоқ',
        imprisoned: 'иә',
      }),
      sampleRow(1, {
        residenceKind: 'Временная',
        citizenship: 'лицо без гражданства',
        incapable: 'да',
        imprisoned: '',
      }),
    ];
    expect(await kit.import(await writeCsv(kit.file('roll.csv'), rows))).toMatchObject({
      count: 2,
      problems: [],
    });
  });

  it('in Windows-1251 is refused, since that has no Kazakh letters', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER_EN.join(',')}\n900101300007,`),
      Buffer.from([0xc0, 0xf5, 0xec, 0xe5]),
    ]);
    await writeFile(kit.file('old.csv'), bytes);
    await expect(kit.import(kit.file('old.csv'))).rejects.toMatchObject({
      code: 'RollFileNotUtf8',
      facts: { looksLike: 'windows-1251' },
    });
  });

  it('in UTF-16 is refused', async () => {
    await writeFile(kit.file('wide.csv'), Buffer.from(`\uFEFF${toCsv(sampleRows(1))}`, 'utf16le'));
    await expect(kit.import(kit.file('wide.csv'))).rejects.toMatchObject({
      code: 'RollFileNotUtf8',
      facts: { looksLike: 'utf-16' },
    });
  });

  it('without a column is refused, and every missing one is named', async () => {
    await writeFile(kit.file('short.csv'), 'ЖСН;Тегі\n900101300007;Ахметов\n');
    await expect(kit.import(kit.file('short.csv'))).rejects.toMatchObject({
      code: 'RollColumnsMissing',
      facts: {
        columns: [
          'givenName',
          'birthDate',
          'kato',
          'residenceKind',
          'citizenship',
          'incapable',
          'imprisoned',
        ],
      },
    });
  });

  it('that is no file, is empty, or is an old workbook is refused', async () => {
    await writeFile(kit.file('empty.csv'), '');
    await writeFile(kit.file('header.csv'), toCsv([]));
    await writeFile(kit.file('old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    await expect(kit.import(kit.file('absent.csv'))).rejects.toMatchObject({ code: 'RollFileMissing' });
    await expect(kit.import(kit.file('empty.csv'))).rejects.toMatchObject({ code: 'RollFileEmpty' });
    await expect(kit.import(kit.file('header.csv'))).rejects.toMatchObject({ code: 'RollFileEmpty' });
    await expect(kit.import(kit.file('old.xls'))).rejects.toMatchObject({ code: 'RollFileFormatUnknown' });
  });

  it('takes back the zeros that a spreadsheet dropped, where the birth date agrees', async () => {
    const iin = makeIin('2000-01-05', 7);
    const rows = [sampleRow(0, { iin: iin.replace(/^0+/, ''), birthDate: '05.01.2000' })];
    expect(await kit.import(await writeCsv(kit.file('roll.csv'), rows))).toMatchObject({
      count: 1,
      problems: [],
    });
    const same = [sampleRow(0, { iin, birthDate: '05.01.2000' })];
    expect(await kit.import(await writeCsv(kit.file('2.csv'), same))).toMatchObject({ outcome: 'unchanged' });
  });
});
