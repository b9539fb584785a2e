import { canonicalJson } from '#libs/kernel';
import type { JsonValue } from '#libs/kernel';

/** One line of an answer: names of columns with values. */
export type Row = Readonly<Record<string, JsonValue>>;

const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Comma-separated values (RFC 4180), UTF-8 with a byte order mark, so that a spreadsheet reads Kazakh; text that a
 * spreadsheet would compute gets an apostrophe before it.
 *
 * @param columns in this order; also of a table without a row
 */
export async function* csvOf(
  columns: readonly string[],
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string, void> {
  yield `${BYTE_ORDER_MARK}${columns.join(',')}\r\n`;
  for await (const row of rows) yield `${columns.map((column) => cell(row[column] ?? null)).join(',')}\r\n`;
}

/** JSON Lines: every row as canonical JSON. */
export async function* jsonLinesOf(rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<string, void> {
  for await (const row of rows) yield `${canonicalJson(row)}\n`;
}

function cell(value: JsonValue): string {
  if (value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : canonicalJson(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
