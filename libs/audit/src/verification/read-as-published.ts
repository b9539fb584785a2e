import { HASH_BYTES, leafHashInto } from '../log/index.js';
import { readLine } from './read-line.js';
import type { EventLine } from './scan-event.js';

/** In an entry bundle each entry is behind its length as a big-endian uint16. */
const LENGTH_BYTES = 2;
const BUNDLED_BYTES = LENGTH_BYTES + HASH_BYTES;

/**
 * The lines of a tile's width when all of them are as published: each event has the entry of the bundle, each entry
 * the hash of the tile. So it is with nearly every block of a log, and one comparison of the whole block tells it.
 *
 * @param bundle the published entry bundle
 * @param tile the published tile of level 0, a hash for each leaf
 * @returns undefined for a line that is withheld; undefined as a whole when anything differs, wherever that may be
 */
export function readAsPublished(
  lines: readonly Buffer[],
  bundle: Buffer,
  tile: Buffer,
): readonly (EventLine | undefined)[] | undefined {
  const width = tile.length / HASH_BYTES;
  if (lines.length !== width || bundle.length !== width * BUNDLED_BYTES) return undefined;
  const entries = Buffer.alloc(bundle.length);
  const leaves = Buffer.alloc(tile.length);
  const read: (EventLine | undefined)[] = [];
  for (const line of lines) {
    const place = read.length;
    const entry = place * BUNDLED_BYTES + LENGTH_BYTES;
    const event = line.length > 0 ? readLine(line) : undefined;
    if (event) entries.set(event.entry, entry);
    else if (line.length > 0) return undefined;
    else bundle.copy(entries, entry, entry, entry + HASH_BYTES);
    entries.writeUInt16BE(HASH_BYTES, entry - LENGTH_BYTES);
    leafHashInto(leaves, place * HASH_BYTES, entries, entry);
    read.push(event);
  }
  return entries.equals(bundle) && leaves.equals(tile) ? read : undefined;
}
