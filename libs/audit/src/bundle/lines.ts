const NEWLINE = 0x0a;

/** Cuts a stream of bytes into lines, without their newlines; a last line without one counts as well. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
  }
  if (rest.length > 0) yield rest;
}

/** The lines after the first `count`. */
export async function* skipLines(
  lines: AsyncIterable<Buffer, void>,
  count: number,
): AsyncGenerator<Buffer, void> {
  let seen = 0;
  for await (const line of lines) {
    seen += 1;
    if (seen > count) yield line;
  }
}
