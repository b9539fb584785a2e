import type { Problems } from '../problem.js';
import type { Row } from './rows.js';

export type SectionName = 'META' | 'PROJECTS' | 'VOTES';
const ORDER: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

const USUAL_FIRST_COLUMN: ReadonlyMap<string, SectionName> = new Map([
  ['project_id', 'PROJECTS'],
  ['voter_id', 'VOTES'],
]);

/** Receives the rows of a file, section by section, each with exactly as many cells as its header. */
export interface PbSink {
  header(section: SectionName, columns: readonly string[], row: Row): void;
  row(section: SectionName, row: Row): void;
  /** A row with more or fewer cells, which was reported. */
  refused(section: SectionName): void;
}

/** Knows the sections of the format and the shape of their rows; what the cells mean is the sink's business. */
export class SectionReader {
  #section: SectionName | undefined;
  #columns: readonly string[] | undefined;
  #lastLine = 1;

  constructor(
    readonly sink: PbSink,
    readonly problems: Problems,
  ) {}

  take(row: Row): void {
    this.#lastLine = row.line;
    if (row.isBlank()) {
      this.problems.warning(row.count > 1 ? 'StraySeparator' : 'BlankLine', row.place(0));
      return;
    }
    const marker = markerOf(row);
    if (marker) this.#begin(marker, row);
    else if (!this.#section) this.problems.fatal('MetaMissing', row.place(0));
    else if (!this.#columns) this.#header(row);
    else this.#data(this.#section, this.#columns, row);
  }

  /** @throws PbError `SectionMissing` */
  end(): void {
    const reached = this.#section ? ORDER.indexOf(this.#section) + 1 : 0;
    const missing = ORDER.slice(reached);
    const place = { line: this.#lastLine, column: 1 };
    if (this.#section && !this.#columns)
      this.problems.fatal('HeaderMissing', place, { section: this.#section });
    if (missing.length > 0) this.problems.fatal('SectionMissing', place, { sections: missing });
  }

  #begin(section: SectionName, row: Row): void {
    const place = { line: row.line, column: 1 };
    if (this.#section && !this.#columns)
      this.problems.error('HeaderMissing', place, { section: this.#section });
    const expected = ORDER[this.#section ? ORDER.indexOf(this.#section) + 1 : 0];
    if (section !== expected)
      this.problems.fatal('SectionOutOfOrder', place, {
        found: section,
        expected: expected ?? 'end of file',
      });
    if (row.count > 1) this.problems.warning('StraySeparator', row.place(1));
    this.#section = section;
    this.#columns = undefined;
  }

  #header(row: Row): void {
    const columns = row.cells().map((cell) => cell.trim());
    columns.forEach((name, at) => {
      const place = row.place(at);
      if (name === '') this.problems.error('ColumnNameMissing', place, {});
      else if (columns.indexOf(name) !== at) this.problems.error('ColumnRepeated', place, { name });
    });
    this.#columns = columns;
    this.sink.header(this.#section!, columns, row);
  }

  #data(section: SectionName, columns: readonly string[], row: Row): void {
    if (section !== 'VOTES') this.#checkNotAHeader(section, row);
    if (row.count === columns.length) {
      this.sink.row(section, row);
      return;
    }
    const facts = { expected: columns.length, found: row.count };
    if (row.count > columns.length) this.problems.error('StraySeparator', row.place(columns.length), facts);
    else this.problems.error('CellsMissing', { line: row.line, column: row.text.length + 1 }, facts);
    this.sink.refused(section);
  }

  /** The usual header of a later section among the rows of this one: the line with that section's name is missing. */
  #checkNotAHeader(section: SectionName, row: Row): void {
    const name = USUAL_FIRST_COLUMN.get(row.cell(0));
    if (name && name !== section) this.problems.fatal('SectionMissing', row.place(0), { sections: [name] });
  }
}

const MARKER = /^\s*(META|PROJECTS|VOTES)[;\s]*$/i;

/** The section that a row begins; spreadsheets pad such a row with separators. */
function markerOf(row: Row): SectionName | undefined {
  const found = MARKER.exec(row.text)?.[1]?.toUpperCase();
  return ORDER.find((name) => name === found);
}
