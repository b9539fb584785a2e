import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readPbFile, writePb } from '#libs/tally';
import type { Finding, Section } from './section.js';

/** Every .pb file read and written again must be the same: bytes, or else cells where quotes were needless. */
export const pabulibRoundTrips: Section = {
  name: '.pb files read and written again',
  folder: 'pabulib',
  async checks(folder) {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.pb')).sort();
    return files.map((file) => ({ name: file, run: () => roundTrip(join(folder, file)) }));
  },
};

async function roundTrip(path: string): Promise<Finding> {
  const original = await readFile(path);
  const read = await readPbFile([original]);
  const written = Buffer.from(writePb(read));
  const again = await readPbFile([written]);
  if (JSON.stringify(again) !== JSON.stringify(read)) return { wrong: 'other cells after writing' };
  if (written.equals(original)) return { note: 'the same bytes' };
  const at = original.findIndex((byte, index) => byte !== written[index]);
  const line = original.subarray(0, at).toString().split('\n').length;
  return { note: `the same cells; the first byte that differs is in line ${String(line)}` };
}
