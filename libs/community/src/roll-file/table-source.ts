/** One row of a file: its cells as text, or why its text could not be taken apart. */
export type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly malformed: 'quotes' | 'tooLong' };

/** A file as rows, in order; only a bounded part of it is ever in memory. */
export interface TableSource {
  readonly totalBytes: number;
  /** How much of the file has been read so far; for a progress bar. */
  bytesRead(): number;
  /** @throws DomainError when the file as a whole can't be read on */
  rows(): AsyncIterable<TableRow>;
}
