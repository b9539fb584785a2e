import { rollFileRefused } from './roll-file-error.js';
import { XmlElements } from './xml-elements.js';
import type { ZipArchive } from './zip-archive.js';

const MIB = 1024 * 1024;
const SMALL_PART = 16 * MIB;
const STRINGS_PART = 256 * MIB;
/** Number formats that Excel has built in for dates (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

/** What one must know of a workbook to read its first visible sheet. */
export interface Workbook {
  readonly sheet: string;
  /** Strings that cells refer to by number. */
  readonly strings: readonly string[];
  /** For each cell style, whether a number in it is a date. */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
}

export async function readWorkbook(zip: ZipArchive): Promise<Workbook> {
  const { sheetId, from1904 } = await readSheetList(zip);
  const sheet = await readTarget(zip, sheetId);
  return { sheet, from1904, strings: await readStrings(zip), dateStyles: await readDateStyles(zip) };
}

async function readSheetList(zip: ZipArchive): Promise<{ sheetId: string; from1904: boolean }> {
  const sheets: string[] = [];
  let from1904 = false;
  await XmlElements.read(zip.text('xl/workbook.xml', SMALL_PART), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
      sheets.push(Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '');
    },
  });
  if (sheets[0] === undefined) throw rollFileRefused('RollFileEmpty');
  return { sheetId: sheets[0], from1904 };
}

async function readTarget(zip: ZipArchive, sheetId: string): Promise<string> {
  let target: string | undefined;
  await XmlElements.read(zip.text('xl/_rels/workbook.xml.rels', SMALL_PART), {
    open: (name, attributes) => {
      if (name === 'Relationship' && attributes['Id'] === sheetId) target = attributes['Target'];
    },
  });
  if (target === undefined) throw rollFileRefused('RollFileDamaged', { missing: 'sheet' });
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function readStrings(zip: ZipArchive): Promise<readonly string[]> {
  const strings: string[] = [];
  if (!zip.has('xl/sharedStrings.xml')) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  await XmlElements.read(zip.text('xl/sharedStrings.xml', STRINGS_PART), {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic += 1;
      inText = name === 't' && phonetic === 0;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      inText = false;
      if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(current);
    },
  });
  return strings;
}

async function readDateStyles(zip: ZipArchive): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (!zip.has('xl/styles.xml')) return styles;
  const own = new Map<number, string>();
  let inCellFormats = false;
  await XmlElements.read(zip.text('xl/styles.xml', SMALL_PART), {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) styles.push(isDate(Number(attributes['numFmtId']), own));
    },
    close: (name) => {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

function isDate(format: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(format)?.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return code === undefined ? BUILT_IN_DATES.has(format) : /[dy]/i.test(code);
}
