import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { tilePath, tilesBetween } from '../log/index.js';
import type { TileName, TileSource } from '../log/index.js';

const AT_ONCE = 8;

/** Writes the tiles and entry bundles that a tree of `size` leaves has and one of `before` had not. */
export async function writeTiles(
  folder: string,
  source: TileSource,
  before: number,
  size: number,
): Promise<void> {
  let waiting: TileName[] = [];
  for (const name of tilesBetween(before, size)) {
    waiting.push(name, ...(name.level === 0 ? [{ ...name, level: 'entries' as const }] : []));
    if (waiting.length < AT_ONCE) continue;
    await Promise.all(waiting.map((each) => writeTile(folder, source, each)));
    waiting = [];
  }
  await Promise.all(waiting.map((each) => writeTile(folder, source, each)));
}

/** Writes a file whole or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, path);
}

async function writeTile(folder: string, source: TileSource, name: TileName): Promise<void> {
  await writeWhole(join(folder, tilePath(name)), await source.tile(name));
}
