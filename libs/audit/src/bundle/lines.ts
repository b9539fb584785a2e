const NEWLINE = 0x0a;

/** Lines of a text, many at a time, without their newlines. */
export type Lines = AsyncIterable<readonly Buffer[], void>;

/** Cuts a stream of bytes into lines; a last line without a newline counts as well. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Buffer[], void> {
  /** What came of a line whose end has not come yet. */
  let begun: Buffer[] = [];
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const line = bytes.subarray(start, end);
      lines.push(begun.length === 0 ? line : Buffer.concat([...begun, line]));
      begun = [];
      start = end + 1;
    }
    if (start < bytes.length) begun.push(bytes.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (begun.length > 0) yield [Buffer.concat(begun)];
}

/** The lines after the first `count`. */
export async function* skipLines(lines: Lines, count: number): AsyncGenerator<readonly Buffer[], void> {
  let left = count;
  for await (const some of lines) {
    if (left < some.length) yield some.slice(left);
    left = Math.max(0, left - some.length);
  }
}

/** Takes lines as many as are wanted at a time, however many come. */
export class LineReader {
  private readonly source: AsyncIterator<readonly Buffer[], void>;
  private waiting: readonly Buffer[] = [];
  private at = 0;

  constructor(lines: Lines) {
    this.source = lines[Symbol.asyncIterator]();
  }

  /** The next lines, fewer than `count` only at the end. */
  async take(count: number): Promise<readonly Buffer[]> {
    const taken: Buffer[] = [];
    while (taken.length < count) {
      if (this.at === this.waiting.length) {
        const { value, done } = await this.source.next();
        if (done) break;
        this.waiting = value;
        this.at = 0;
      }
      const some = this.waiting.slice(this.at, this.at + count - taken.length);
      taken.push(...some);
      this.at += some.length;
    }
    return taken;
  }

  /** Lets go of the source before its end. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}
