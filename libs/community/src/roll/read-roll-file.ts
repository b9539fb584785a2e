import { ensure } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { readHeader } from '../roll-file/columns.js';
import type { RollHeader } from '../roll-file/columns.js';
import { readRow } from '../roll-file/read-row.js';
import { rollFileRefused } from '../roll-file/roll-file-error.js';
import type { RowProblem } from '../roll-file/row-problem.js';
import type { TableRow, TableSource } from '../roll-file/table-source.js';
import type { NumberedPerson, RollStaging } from './roll-staging.js';

const BATCH = 2_000;
const MOST_ROWS = 2_500_000;

export interface RollImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

export interface RollReadingOptions {
  readonly territory: Kato;
  readonly today: CalendarDate;
  readonly onProgress?: ((progress: RollImportProgress) => void) | undefined;
  readonly onProblem?: ((problem: RowProblem) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Reads a file through and hands its people over in batches; the next rows are read while one is staged. */
export class RollReading {
  /** Rows that were not taken. */
  rejected = 0;
  /** Rows whose number could not be read, so that nobody knows whom they are about. */
  unreadable = 0;
  private rows = 0;
  private header: RollHeader | undefined;
  private people: NumberedPerson[] = [];
  private mentioned: string[] = [];
  private staged: Promise<void> = Promise.resolve();

  constructor(
    private readonly staging: RollStaging,
    private readonly options: RollReadingOptions,
  ) {}

  /** @throws DomainError a fault of the whole file; the signal's reason */
  async through(source: TableSource): Promise<void> {
    try {
      for await (const row of source.rows()) {
        this.take(row);
        if (this.people.length + this.mentioned.length >= BATCH || this.rows % (BATCH * 5) === 0)
          await this.handOver(source);
      }
      if (this.rows === 0) throw rollFileRefused('RollFileEmpty');
      await this.handOver(source);
      await this.staged;
    } finally {
      await Promise.allSettled([this.staged]);
    }
  }

  private take(row: TableRow): void {
    if (this.header === undefined) {
      this.header = readHeader('cells' in row ? row.cells : []);
      return;
    }
    this.rows += 1;
    ensure(this.rows <= MOST_ROWS, 'RollHasTooManyRows', { most: MOST_ROWS });
    const judged = readRow(row, { ...this.options, header: this.header });
    if ('person' in judged) this.people.push({ line: row.line, person: judged.person });
    else {
      this.reject(judged.problems);
      if (judged.iin === undefined) this.unreadable += 1;
      else this.mentioned.push(judged.iin);
    }
  }

  private async handOver(source: TableSource): Promise<void> {
    await this.staged;
    this.options.signal?.throwIfAborted();
    const [people, mentioned] = [this.people, this.mentioned];
    this.people = [];
    this.mentioned = [];
    this.staged = this.stage(people, mentioned);
    this.staged.catch(() => undefined); // thrown to whoever waits for it next
    const { totalBytes } = source;
    this.options.onProgress?.({ bytes: source.bytesRead(), totalBytes, rows: this.rows });
  }

  private async stage(people: readonly NumberedPerson[], mentioned: readonly string[]): Promise<void> {
    await this.staging.mention(mentioned);
    this.reject(await this.staging.add(people));
  }

  private reject(problems: readonly RowProblem[]): void {
    this.rejected += new Set(problems.map((problem) => problem.line)).size;
    for (const problem of problems) this.options.onProblem?.(problem);
  }
}
