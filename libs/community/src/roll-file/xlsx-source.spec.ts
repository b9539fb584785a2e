import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleRow, sampleRows } from '../testing/sample-roll.js';
import { workbook, writeWorkbook, zip } from '../testing/sample-workbook.js';
import { openTable } from './open-table.js';
import type { TableRow } from './table-source.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jinalys-xlsx-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(path: string): Promise<readonly (readonly string[])[]> {
  const rows: TableRow[] = [];
  const source = await openTable(path);
  for await (const row of source.rows()) rows.push(row);
  return rows.map((row) => ('cells' in row ? row.cells : []));
}

describe('a workbook', () => {
  it.each([
    ['shared strings', {}],
    ['inline strings', { inline: true }],
    ['numbers and dates', { numbers: true }],
  ])('with %s gives the rows of its first visible sheet', async (_name, style) => {
    const samples = [...sampleRows(20), sampleRow(20, { surname: 'Әбіл & <Ұлы>', phone: '' })];
    const [header, ...rows] = await read(await writeWorkbook(join(folder, 'roll.xlsx'), samples, style));
    expect(header?.[0]).toBe('ИИН');
    expect(rows).toHaveLength(21);
    expect(rows.map((cells) => [Number(cells[0]), ...cells.slice(1)])).toEqual(
      samples.map((row) => [Number(row.iin), ...(Object.values(row) as string[]).slice(1)]),
    );
  });

  it('is told by its first bytes, not by its name', async () => {
    expect(await read(await writeWorkbook(join(folder, 'roll.csv'), sampleRows(1)))).toHaveLength(2);
  });

  it('that was cut off is refused', async () => {
    const whole = workbook(sampleRows(10));
    await writeFile(join(folder, 'cut.xlsx'), whole.subarray(0, whole.length - 200));
    await expect(read(join(folder, 'cut.xlsx'))).rejects.toMatchObject({ code: 'RollFileDamaged' });
    await writeFile(join(folder, 'other.xlsx'), zip({ 'word/document.xml': '<w/>' }));
    await expect(read(join(folder, 'other.xlsx'))).rejects.toMatchObject({ code: 'RollFileDamaged' });
  });

  it('whose sheet was damaged is refused', async () => {
    const whole = workbook(sampleRows(200));
    const at = whole.indexOf('xl/worksheets/sheet2.xml') + 60;
    whole.fill(0xff, at, at + 400);
    await writeFile(join(folder, 'damaged.xlsx'), whole);
    await expect(read(join(folder, 'damaged.xlsx'))).rejects.toMatchObject({ code: 'RollFileDamaged' });
  });

  it('that expands far beyond what tables do is refused unread', async () => {
    const bomb = zip({ 'xl/workbook.xml': `<workbook>${' '.repeat(20_000_000)}</workbook>` });
    expect(bomb.length).toBeLessThan(25_000);
    await writeFile(join(folder, 'bomb.xlsx'), bomb);
    await expect(read(join(folder, 'bomb.xlsx'))).rejects.toMatchObject({ code: 'RollFileExpandsTooFar' });
  });
});
