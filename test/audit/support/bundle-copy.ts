import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from './random.js';

/** How many leaves a tile holds. */
export const TILE = 256;

/** A copy of the true bundle for one tampering. */
export async function copyOf(folder: string, to: string): Promise<string> {
  await cp(folder, to, { recursive: true });
  return to;
}

/** Edits the events of a bundle, a line each. */
export async function editLines(folder: string, edit: (lines: string[]) => void): Promise<void> {
  const path = join(folder, 'events.jsonl');
  const lines = (await readFile(path, 'utf8')).split('\n');
  edit(lines);
  await writeFile(path, lines.join('\n'));
}

/** Flips one bit by chance in a range of bytes. @returns which byte */
export async function flipBit(path: string, from: number, to: number, random: Random): Promise<number> {
  const bytes = await readFile(path);
  const at = from + random.below(Math.min(to, bytes.length) - from);
  bytes[at] = bytes[at]! ^ (1 << random.below(8));
  await writeFile(path, bytes);
  return at;
}

/** Lets a bundle say that it was made for the public. */
export async function sayPublic(folder: string): Promise<void> {
  const path = join(folder, 'manifest.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"auditor"', '"public"'));
}

/** The path of the tile that holds a leaf, below its level. */
export function bundlePath(leaf: number, size: number): string {
  const index = Math.floor(leaf / TILE);
  const width = Math.min(TILE, size - index * TILE);
  return `${String(index).padStart(3, '0')}${width < TILE ? `.p/${width}` : ''}`;
}
