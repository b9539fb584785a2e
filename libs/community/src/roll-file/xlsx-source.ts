import type { TableRow, TableSource } from './table-source.js';
import { readWorkbook } from './workbook.js';
import type { Workbook } from './workbook.js';
import { XmlElements } from './xml-elements.js';
import { ZipArchive } from './zip-archive.js';

const SHEET_PART = 1024 * 1024 * 1024;
/** Longer text is no value of a roll; what goes beyond is not kept. */
const LONGEST_CELL = 1_000;
const MOST_COLUMNS = 256;
const DAY = 86_400_000;

/** The first visible sheet of an .xlsx workbook, read piece by piece; its shared strings are kept whole. */
export class XlsxSource implements TableSource {
  private read = 0;

  constructor(
    private readonly path: string,
    readonly totalBytes: number,
  ) {}

  bytesRead(): number {
    return this.read;
  }

  async *rows(): AsyncGenerator<TableRow> {
    const zip = await ZipArchive.open(this.path);
    try {
      const workbook = await readWorkbook(zip);
      const reader = new SheetReader(workbook);
      const pieces = zip.text(workbook.sheet, SHEET_PART, (read, of) => {
        this.read = Math.floor((read / Math.max(of, 1)) * this.totalBytes);
      });
      for await (const piece of pieces) yield* reader.write(piece);
      yield* reader.end();
    } finally {
      zip.close();
    }
  }
}

/** Turns the elements of a sheet into rows. */
class SheetReader {
  private readonly elements: XmlElements;
  private ready: TableRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';
  private inValue = false;
  private width: number | undefined;

  constructor(private readonly workbook: Workbook) {
    this.elements = new XmlElements({
      open: (name, attributes) => {
        this.open(name, attributes);
      },
      text: (text) => {
        if (this.inValue && this.value.length < LONGEST_CELL) this.value += text;
      },
      close: (name) => {
        this.close(name);
      },
    });
  }

  write(piece: string): readonly TableRow[] {
    this.elements.write(piece);
    return this.take();
  }

  end(): readonly TableRow[] {
    this.elements.end();
    return this.take();
  }

  private take(): readonly TableRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes['r'] ?? this.line + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = columnOf(attributes['r']) ?? this.column + 1;
      this.type = attributes['t'] ?? 'n';
      this.style = Number(attributes['s'] ?? -1);
      this.value = '';
    } else if (name === 'v' || name === 't') this.inValue = true;
  }

  private close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c' && this.column < MOST_COLUMNS) this.keep(this.text());
    else if (name === 'row' && this.cells.some((cell) => cell.trim() !== '')) this.finishRow();
  }

  /** A sheet leaves out the empty cells at a row's end; the header's width says how many there are. */
  private finishRow(): void {
    this.width ??= this.cells.length;
    while (this.cells.length < this.width) this.cells.push('');
    this.ready.push({ line: this.line, cells: this.cells });
  }

  private keep(text: string): void {
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private text(): string {
    if (this.type === 's') return this.workbook.strings[Number(this.value)] ?? '';
    if (this.type !== 'n' || this.value === '') return this.value;
    const number = Number(this.value);
    if (this.workbook.dateStyles[this.style] === true)
      return dateOf(number, this.workbook.from1904) ?? this.value;
    return Number.isSafeInteger(number) ? String(number) : this.value;
  }
}

/** `C7` is column 2; undefined when the reference is left out. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Day numbers count from 30 December 1899, which makes up for Excel's 29 February 1900. */
function dateOf(serial: number, from1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < 2_958_466)) return undefined;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}
