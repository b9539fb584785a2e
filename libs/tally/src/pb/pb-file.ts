import type { Layout } from './rows.js';

/** A whole .pb file in memory, nothing interpreted and nothing lost. */
export interface PbFile {
  readonly meta: PbTable;
  readonly projects: PbTable;
  readonly votes: PbTable;
  readonly layout: Layout;
}

/** One section: its header and its rows, every cell as text. */
export interface PbTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const NEEDS_QUOTES = /[;"\n\r]/;

function cellText(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function* tableLines(name: string, table: PbTable): Generator<string> {
  yield name;
  yield table.columns.map(cellText).join(';');
  for (const row of table.rows) yield row.map(cellText).join(';');
}

function* lines(file: PbFile): Generator<string> {
  yield* tableLines('META', file.meta);
  yield* tableLines('PROJECTS', file.projects);
  yield* tableLines('VOTES', file.votes);
}

/** The text of the file in pieces of some 64 KiB, for a stream. Cells are quoted only where they must be. */
export function* pbChunks(file: PbFile): Generator<string> {
  let piece = file.layout.byteOrderMark ? '\uFEFF' : '';
  let first = true;
  for (const line of lines(file)) {
    piece += first ? line : file.layout.lineEnd + line;
    first = false;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  yield file.layout.finalLineEnd ? piece + file.layout.lineEnd : piece;
}

/** The text of the file. */
export function writePb(file: PbFile): string {
  return Array.from(pbChunks(file)).join('');
}

/** What a program gives to make a file from; keys and columns beyond the format's own are kept. */
export interface PbFileInput {
  readonly meta: Readonly<Record<string, string | number>>;
  readonly projects: readonly Readonly<Record<string, string | number>>[];
  readonly votes: readonly Readonly<Record<string, string | number>>[];
}

/** Makes a file with `\n` line ends; `num_projects` and `num_votes` are counted if they are not given. */
export function makePbFile(input: PbFileInput): PbFile {
  const meta = { num_projects: input.projects.length, num_votes: input.votes.length, ...input.meta };
  return {
    meta: {
      columns: ['key', 'value'],
      rows: Object.entries(meta).map(([key, value]) => [key, String(value)]),
    },
    projects: tableOf(['project_id', 'cost'], input.projects),
    votes: tableOf(['voter_id', 'vote'], input.votes),
    layout: { lineEnd: '\n', byteOrderMark: false, finalLineEnd: true },
  };
}

function tableOf(
  required: readonly string[],
  records: readonly Readonly<Record<string, string | number>>[],
): PbTable {
  const columns = [...new Set([...required, ...records.flatMap((record) => Object.keys(record))])];
  return { columns, rows: records.map((record) => columns.map((column) => String(record[column] ?? ''))) };
}
