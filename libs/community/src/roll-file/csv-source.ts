import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { codeOf } from '../error-code.js';
import { rollFileRefused } from './roll-file-error.js';
import { detectDelimiter, splitCsvLine } from './csv-line.js';
import type { Delimiter } from './csv-line.js';
import type { TableRow, TableSource } from './table-source.js';

const LONGEST_LINE = 16_384;
const CHUNK = 64 * 1024;

/** A CSV file in UTF-8, with or without a byte order mark, read piece by piece. */
export class CsvSource implements TableSource {
  private read = 0;

  constructor(
    private readonly path: string,
    readonly totalBytes: number,
  ) {}

  bytesRead(): number {
    return this.read;
  }

  async *rows(): AsyncGenerator<TableRow> {
    let delimiter: Delimiter | undefined;
    let line = 0;
    for await (const text of this.lines()) {
      line += 1;
      if (text === TOO_LONG) {
        yield { line, malformed: 'tooLong' };
        continue;
      }
      if (text.trim() === '') continue;
      delimiter ??= detectDelimiter(text);
      const cells = splitCsvLine(text, delimiter);
      yield cells === undefined ? { line, malformed: 'quotes' } : { line, cells };
    }
  }

  private async *lines(): AsyncGenerator<string | typeof TOO_LONG> {
    let rest = '';
    let tooLong = false;
    for await (const text of this.text()) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const complete of lines) {
        yield tooLong || complete.length > LONGEST_LINE ? TOO_LONG : withoutReturn(complete);
        tooLong = false;
      }
      if (rest.length > LONGEST_LINE) {
        tooLong = true;
        rest = '';
      }
    }
    if (tooLong) yield TOO_LONG;
    else if (rest !== '') yield withoutReturn(rest);
  }

  private async *text(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const piece of createReadStream(this.path, { highWaterMark: CHUNK })) {
      const bytes = piece as Buffer;
      this.read += bytes.length;
      yield decode(decoder, bytes, true);
    }
    yield decode(decoder, Buffer.alloc(0), false);
  }
}

/** Stands in for a line that is longer than any row of a roll. */
const TOO_LONG = Symbol('line too long');

function decode(decoder: TextDecoder, bytes: Buffer, stream: boolean): string {
  try {
    const text = decoder.decode(bytes, { stream });
    if (text.includes('\0')) throw rollFileRefused('RollFileNotUtf8', { looksLike: 'utf-16' });
    return text;
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw rollFileRefused('RollFileNotUtf8', { looksLike: guessEncoding(bytes) });
  }
}

/** What a file that is not UTF-8 most likely is, so that the message can say how to save it anew. */
function guessEncoding(bytes: Buffer): 'utf-16' | 'windows-1251' | 'unknown' {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff' || bytes.includes(0)) return 'utf-16';
  const high = bytes.filter((byte) => byte >= 0x80);
  const cyrillic = high.filter((byte) => byte >= 0xc0);
  return cyrillic.length * 2 > high.length ? 'windows-1251' : 'unknown';
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
