import {
  MemoryTiles,
  cosign,
  eventLine,
  formatCheckpoint,
  formatNote,
  parseNote,
  rootOf,
  nodesFrom,
  signNote,
  signerOf,
  SIGNATURE_TYPE,
  writeBundle,
} from '#libs/audit';
import type { Trust } from '#libs/audit';
import { leafEntry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';

export const ORIGIN = 'jinalys.example/log';
export const LOG_KEY = signerOf(ORIGIN, Buffer.alloc(32, 1));
export const WITNESS_KEY = signerOf('maslikhat.example', Buffer.alloc(32, 2), SIGNATURE_TYPE.cosignature);
/** A checkpoint was signed each time the log had grown by so many. */
export const INTERVAL = 64;

/** A log in memory, as its operator has it. */
export interface SampleLog {
  readonly lines: readonly string[];
  readonly tiles: MemoryTiles;
  /** Signed notes by size. */
  readonly checkpoints: ReadonlyMap<number, string>;
  readonly size: number;
}

export interface Signing {
  readonly signer?: typeof LOG_KEY;
  /** Up to which size the witness still signs. */
  readonly witnessedUpTo?: number;
  /** How many leaves lie between two checkpoints. */
  readonly interval?: number;
}

/** Builds tree and checkpoints over events. */
export async function sampleLog(events: readonly RecordedEvent[], signing: Signing = {}): Promise<SampleLog> {
  const { signer = LOG_KEY, witnessedUpTo = Infinity, interval = INTERVAL } = signing;
  const tiles = new MemoryTiles();
  const checkpoints = new Map<number, string>();
  for (const [index, event] of events.entries()) {
    tiles.append(leafEntry(event));
    const size = index + 1;
    if (size % interval === 0 || size === events.length)
      checkpoints.set(size, await signed(tiles, size, signer, size <= witnessedUpTo));
  }
  return { lines: events.map(eventLine), tiles, checkpoints, size: events.length };
}

/** Writes it down as `jinalys audit export` does. */
export async function writeSample(folder: string, log: SampleLog): Promise<void> {
  await writeBundle(folder, {
    manifest: { format: 'jinalys-audit-bundle@1', scope: 'whole', audience: 'auditor' },
    checkpoint: log.checkpoints.get(log.size)!,
    checkpoints: [...log.checkpoints.values()],
    keys: [LOG_KEY.key],
    tiles: log.tiles,
    events: log.lines.map((line) => ({ line })),
  });
}

export const TRUST: Trust = { keys: [LOG_KEY.key], since: [], witnesses: [] };

async function signed(
  tiles: MemoryTiles,
  size: number,
  signer: typeof LOG_KEY,
  isWitnessed: boolean,
): Promise<string> {
  const root = await rootOf(size, nodesFrom(tiles, size));
  const text = formatCheckpoint({ origin: ORIGIN, size, root });
  const note = signNote(text, [signer]);
  if (!isWitnessed) return note;
  const cosignature = { ...WITNESS_KEY.key, bytes: cosign(text, WITNESS_KEY, 1_773_205_200 + size) };
  return formatNote({ text, signatures: [...parseNote(note).signatures, cosignature] });
}
