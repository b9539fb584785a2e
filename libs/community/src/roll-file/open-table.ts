import { open } from 'node:fs/promises';
import { codeOf } from '../error-code.js';
import { CsvSource } from './csv-source.js';
import { rollFileRefused } from './roll-file-error.js';
import type { TableSource } from './table-source.js';
import { XlsxSource } from './xlsx-source.js';

const MIB = 1024 * 1024;
/** Two million people are some 300 MiB. */
export const MOST_CSV_BYTES = 512 * MIB;
/** A sheet has at most 1,048,576 rows, some 100 MiB. */
export const MOST_XLSX_BYTES = 128 * MIB;

const ZIP = '504b0304';
const OLD_EXCEL = 'd0cf11e0';

/**
 * A roll file, told by its first bytes and not by its name.
 *
 * @throws DomainError `RollFileMissing`, `RollFileEmpty`, `RollFileTooLarge`, `RollFileFormatUnknown`
 */
export async function openTable(path: string): Promise<TableSource> {
  const { size, magic } = await inspect(path);
  if (size === 0) throw rollFileRefused('RollFileEmpty');
  if (magic === OLD_EXCEL)
    throw rollFileRefused('RollFileFormatUnknown', { found: 'xls', expected: 'xlsx, csv' });
  const most = magic === ZIP ? MOST_XLSX_BYTES : MOST_CSV_BYTES;
  if (size > most) throw rollFileRefused('RollFileTooLarge', { bytes: size, most });
  return magic === ZIP ? new XlsxSource(path, size) : new CsvSource(path, size);
}

async function inspect(path: string): Promise<{ size: number; magic: string }> {
  try {
    const file = await open(path, 'r');
    try {
      const stats = await file.stat();
      if (!stats.isFile()) throw rollFileRefused('RollFileMissing');
      const { bytesRead, buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return { size: stats.size, magic: buffer.subarray(0, bytesRead).toString('hex') };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'EISDIR') throw rollFileRefused('RollFileMissing');
    throw error;
  }
}
