import { isUtf8 } from 'node:buffer';
import type { Place, Problems } from '../problem.js';

/** One record of the file. Cells are cut out when they are asked for: most of a ballot's never are. */
export class Row {
  /**
   * @param line where the record begins, from 1
   * @param text the record as it stands in the file
   * @param starts by cell, at which character of the text it begins
   * @param unquoted the cells, if the record has quotes
   */
  constructor(
    readonly line: number,
    readonly text: string,
    readonly starts: readonly number[],
    readonly unquoted?: readonly string[],
  ) {}

  /** How many cells the record has. */
  get count(): number {
    return this.starts.length;
  }

  cell(at: number): string {
    if (this.unquoted) return this.unquoted[at]!;
    return this.text.slice(
      this.starts[at],
      at + 1 < this.starts.length ? this.starts[at + 1]! - 1 : undefined,
    );
  }

  cells(): string[] {
    return this.starts.map((_, at) => this.cell(at));
  }

  /** Where a cell begins, and `ahead` characters further. */
  place(cell: number, ahead = 0): Place {
    return { line: this.line, column: this.starts[cell]! + 1 + ahead };
  }

  isBlank(): boolean {
    return !/[^;\s]/.test(this.text);
  }
}

/** How the file was written, so that it can be written the same way again. */
export interface Layout {
  readonly lineEnd: '\n' | '\r\n';
  readonly byteOrderMark: boolean;
  readonly finalLineEnd: boolean;
}

/** The longest record that is read, in bytes: a guard against a file without line ends or with an open quote. */
export const LONGEST_ROW = 1024 * 1024;
/** The most lines one quoted cell may run over: beyond it the quote was surely left open by mistake. */
export const MOST_LINES_IN_ROW = 1000;

const LINE_FEED = 10;
const QUOTE = '"';

/**
 * Cuts a stream of bytes into rows: `;` between cells, `"` around a cell that needs it, `""` inside. Holds one
 * chunk and one row at a time, whatever the file's size.
 */
export class RowSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #line = 0;
  #open: { text: string; line: number; quoteColumn: number } | undefined;
  #byteOrderMark = false;
  #lineEnd: '\n' | '\r\n' | undefined;
  #finalLineEnd = true;
  #started = false;

  constructor(readonly problems: Problems) {}

  /** Known after the whole file was read. */
  get layout(): Layout {
    return {
      lineEnd: this.#lineEnd ?? '\n',
      byteOrderMark: this.#byteOrderMark,
      finalLineEnd: this.#finalLineEnd,
    };
  }

  /** The rows that end within this chunk. */
  *push(chunk: Uint8Array): Generator<Row> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const data = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const cut = data.lastIndexOf(LINE_FEED) + 1;
    this.#rest = Buffer.from(data.subarray(cut));
    if (this.#rest.length > LONGEST_ROW)
      this.problems.fatal('RowTooLong', { line: this.#line + 1, column: 1 }, { bytes: LONGEST_ROW });
    if (cut > 0) yield* this.#block(data.subarray(0, cut));
  }

  /** What is left when the file ends without a line end. */
  *end(): Generator<Row> {
    if (this.#rest.length > 0) {
      this.#finalLineEnd = false;
      const last = this.#rest;
      this.#rest = Buffer.alloc(0);
      yield* this.#block(last);
    }
    if (this.#open)
      this.problems.fatal('QuoteNotClosed', { line: this.#open.line, column: this.#open.quoteColumn });
  }

  *#block(block: Buffer): Generator<Row> {
    if (!isUtf8(block)) this.#rejectEncoding(block);
    let text = block.toString('utf8');
    if (!this.#started) {
      this.#started = true;
      this.#byteOrderMark = text.startsWith('\uFEFF');
      if (this.#byteOrderMark) text = text.slice(1);
    }
    let start = 0;
    while (start < text.length) {
      let end = text.indexOf('\n', start);
      const next = end < 0 ? text.length : end + 1;
      if (end < 0) end = text.length;
      if (end > start && text.charCodeAt(end - 1) === 13) {
        end -= 1;
        this.#lineEnd ??= '\r\n';
      }
      if (next > end) this.#lineEnd ??= '\n';
      this.#line += 1;
      const row = this.#take(text.slice(start, end));
      if (row) yield row;
      start = next;
    }
  }

  #take(line: string): Row | undefined {
    if (!this.#open && !line.includes(QUOTE)) return new Row(this.#line, line, cellStarts(line));
    const text = this.#open ? `${this.#open.text}\n${line}` : line;
    const first = this.#open?.line ?? this.#line;
    if (this.#open) {
      if (text.length > LONGEST_ROW || this.#line - first > MOST_LINES_IN_ROW)
        this.problems.fatal('QuoteNotClosed', { line: first, column: this.#open.quoteColumn });
      if (quotesIn(line) % 2 === 0) {
        this.#open.text = text;
        return undefined;
      }
    }
    const cells: string[] = [];
    const starts: number[] = [];
    const openAt = splitQuoted(text, cells, starts, (column) => {
      this.problems.error('QuoteMisplaced', { line: first, column });
    });
    if (openAt > 0) {
      this.#open = { text, line: first, quoteColumn: this.#open?.quoteColumn ?? openAt };
      return undefined;
    }
    this.#open = undefined;
    return new Row(first, text, starts, cells);
  }

  #rejectEncoding(block: Buffer): never {
    let line = this.#line;
    let start = 0;
    while (start < block.length) {
      let end = block.indexOf(LINE_FEED, start) + 1;
      if (end === 0) end = block.length;
      line += 1;
      if (!isUtf8(block.subarray(start, end))) break;
      start = end;
    }
    return this.problems.fatal('NotUtf8', { line, column: 1 });
  }
}

function cellStarts(line: string): number[] {
  const starts = [0];
  for (let at = line.indexOf(';'); at >= 0; at = line.indexOf(';', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Splits a text that has quotes. Returns 0, or the column (from 1) of a quote that is still open at its end.
 * A quote inside an unquoted cell, or text after a closing quote, is misplaced.
 */
function splitQuoted(
  text: string,
  cells: string[],
  starts: number[],
  misplaced: (column: number) => void,
): number {
  let at = 0;
  for (;;) {
    starts.push(at);
    if (text[at] === QUOTE) {
      const opened = at + 1;
      let cell = '';
      for (;;) {
        const close = text.indexOf(QUOTE, at + 1);
        if (close < 0) return opened;
        cell += text.slice(at + 1, close);
        at = close + 1;
        if (text[at] !== QUOTE) break;
        cell += QUOTE;
      }
      if (at < text.length && text[at] !== ';') {
        misplaced(at + 1);
        const end = text.indexOf(';', at);
        at = end < 0 ? text.length : end;
      }
      cells.push(cell);
    } else {
      const end = text.indexOf(';', at);
      const cell = text.slice(at, end < 0 ? text.length : end);
      const quote = cell.indexOf(QUOTE);
      if (quote >= 0) misplaced(at + quote + 1);
      cells.push(cell);
      at += cell.length;
    }
    if (at >= text.length) return 0;
    at += 1;
    if (at === text.length) {
      starts.push(at);
      cells.push('');
      return 0;
    }
  }
}

function quotesIn(line: string): number {
  let quotes = 0;
  for (let at = line.indexOf(QUOTE); at >= 0; at = line.indexOf(QUOTE, at + 1)) quotes += 1;
  return quotes;
}
