import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeKey, parseCheckpoint, parseNote } from '../log/index.js';
import type { NoteKey, TileSource } from '../log/index.js';
import { BUNDLE_FILES } from './files.js';
import type { BundleManifest, EventPlace } from './history-source.js';
import { writeTiles, writeWhole } from './write-tiles.js';

/** One event of a bundle: its canonical text, empty when it is withheld; chosen ones with their place. */
export interface BundledEvent {
  readonly line: string;
  readonly place?: EventPlace;
}

export interface BundleContent {
  readonly manifest: BundleManifest;
  /** Signed note. */
  readonly checkpoint: string;
  readonly checkpoints: readonly string[];
  readonly keys: readonly NoteKey[];
  readonly tiles: TileSource;
  readonly events: AsyncIterable<BundledEvent> | Iterable<BundledEvent>;
}

const BUFFERED_BYTES = 1024 * 1024;

/** Writes a bundle into a folder, which must be empty or not there yet. */
export async function writeBundle(
  folder: string,
  content: BundleContent,
): Promise<{ readonly events: number }> {
  const { manifest, checkpoint, checkpoints, keys, tiles } = content;
  await mkdir(folder, { recursive: true });
  const isWhole = manifest.scope === 'whole';
  const events = await writeEvents(folder, content.events, isWhole);
  if (isWhole) await writeTiles(folder, tiles, 0, parseCheckpoint(parseNote(checkpoint).text).size);
  const write = (file: string, text: string) => writeWhole(join(folder, file), text);
  await write(BUNDLE_FILES.keys, keys.map((key) => `${encodeKey(key)}\n`).join(''));
  await write(BUNDLE_FILES.checkpoints, checkpoints.map((note) => `${JSON.stringify({ note })}\n`).join(''));
  await write(BUNDLE_FILES.checkpoint, checkpoint);
  await write(BUNDLE_FILES.manifest, `${JSON.stringify(manifest, undefined, 2)}\n`);
  return { events };
}

async function writeEvents(
  folder: string,
  events: BundleContent['events'],
  isWhole: boolean,
): Promise<number> {
  const lines = await open(join(folder, BUNDLE_FILES.events), 'wx');
  const places = isWhole ? undefined : await open(join(folder, BUNDLE_FILES.places), 'wx');
  let [count, text, where] = [0, '', ''];
  try {
    for await (const { line, place } of events) {
      count += 1;
      text += `${line}\n`;
      if (place) where += `${JSON.stringify(place)}\n`;
      if (text.length < BUFFERED_BYTES) continue;
      await lines.write(text);
      await places?.write(where);
      [text, where] = ['', ''];
    }
    await lines.write(text);
    await places?.write(where);
    return count;
  } finally {
    await lines.close();
    await places?.close();
  }
}
