import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import type { SampleRow } from './sample-roll.js';
import { HEADER_RU } from './sample-roll.js';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How the sample's cells are stored, as different programs do it. */
export interface WorkbookStyle {
  /** Birth dates as day numbers in a date format, IINs as plain numbers. */
  readonly numbers?: boolean;
  /** Text within the cells instead of in the shared strings. */
  readonly inline?: boolean;
}

/** A minimal .xlsx workbook: a hidden sheet before the one with the roll. */
export function workbook(rows: readonly SampleRow[], style: WorkbookStyle = {}): Buffer {
  const strings: string[] = [];
  const text = (value: string, reference: string) => {
    if (style.inline === true)
      return `<c r="${reference}" t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    return `<c r="${reference}" t="s"><v>${String(strings.push(value) - 1)}</v></c>`;
  };
  const cell = (value: string, column: number, row: number) => {
    const reference = `${String.fromCharCode(65 + column)}${String(row)}`;
    if (value === '') return '';
    if (style.numbers === true && row > 1 && column === 0)
      return `<c r="${reference}"><v>${String(Number(value))}</v></c>`;
    if (style.numbers === true && row > 1 && column === 4)
      return `<c r="${reference}" s="1"><v>${String(dayNumber(value))}</v></c>`;
    return text(value, reference);
  };
  const table = [HEADER_RU, ...rows.map((row) => Object.values(row) as string[])];
  const sheet = table
    .map(
      (cells, index) =>
        `<row r="${String(index + 1)}">${cells.map((value, column) => cell(value, column, index + 1)).join('')}</row>`,
    )
    .join('');
  return zip({
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="x" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Тізім" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${XML}<sst xmlns="${MAIN}">${strings.map((value) => `<si><t>${escape(value)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

export async function writeWorkbook(
  path: string,
  rows: readonly SampleRow[],
  style?: WorkbookStyle,
): Promise<string> {
  await writeFile(path, workbook(rows, style));
  return path;
}

/** A zip file of these parts, deflated. */
export function zip(parts: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, fileName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, fileName]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

function dayNumber(date: string): number {
  return (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
