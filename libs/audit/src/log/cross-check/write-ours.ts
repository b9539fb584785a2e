import { formatCheckpoint } from '../checkpoint.js';
import { cosign } from '../cosignature.js';
import { MemoryTiles } from '../memory-tiles.js';
import { encodeKey, encodePrivateKey, SIGNATURE_TYPE, signerOf } from '../note-keys.js';
import { consistencyProof, inclusionProof, rootOf } from '../proofs.js';
import { formatNote, parseNote, signNote } from '../signed-note.js';
import { nodesFrom } from '../tiles.js';

/** A note and a tree of 300 entries (`entry 0` …) as one implementation wrote them, for another to read. */
export interface CrossCheck {
  readonly vkey: string;
  readonly skey: string;
  readonly note: string;
  readonly size: number;
  readonly roots: Readonly<Record<string, string>>;
  readonly tiles: Readonly<Record<string, string>>;
  readonly inclusion: readonly {
    readonly index: number;
    readonly size: number;
    readonly proof: readonly string[];
  }[];
  readonly consistency: readonly {
    readonly from: number;
    readonly to: number;
    readonly proof: readonly string[];
  }[];
}

export const SIZE = 300;

export function crossCheckTree(): MemoryTiles {
  const tiles = new MemoryTiles();
  for (let index = 0; index < SIZE; index += 1) tiles.append(Buffer.from(`entry ${index}`));
  return tiles;
}

/** What stands in ours.json, made anew. */
export async function writeOurs(): Promise<CrossCheck> {
  const tree = crossCheckTree();
  const read = (size: number) => nodesFrom(tree, size);
  const seed = Buffer.alloc(32, 11);
  const log = signerOf('jinalys.example/log', seed);
  const witness = signerOf('witness.example', Buffer.alloc(32, 12), SIGNATURE_TYPE.cosignature);
  const root = async (size: number) => rootOf(size, read(size));
  const text = formatCheckpoint({ origin: log.key.name, size: SIZE, root: await root(SIZE) });
  const cosignature = { ...witness.key, bytes: cosign(text, witness, 1_790_000_000) };
  const files = [...tree.files()];
  const roots: Record<string, string> = {};
  for (const size of [1, 2, 3, 7, 8, 255, 256, 257, 299, 300]) roots[size] = base64(await root(size));
  return {
    vkey: encodeKey(log.key),
    skey: encodePrivateKey(log.key, seed),
    note: formatNote({ text, signatures: [...parseNote(signNote(text, [log])).signatures, cosignature] }),
    size: SIZE,
    roots,
    tiles: Object.fromEntries(
      files.filter(([path]) => !path.includes('entries')).map(([path, bytes]) => [path, base64(bytes)]),
    ),
    inclusion: await Promise.all(
      [
        [0, 1],
        [0, 300],
        [299, 300],
        [255, 300],
        [256, 300],
        [5, 257],
        [4, 7],
        [128, 256],
      ].map(async ([index = 0, size = 0]) => ({
        index,
        size,
        proof: (await inclusionProof(index, size, read(size))).map(base64),
      })),
    ),
    consistency: await Promise.all(
      [
        [1, 300],
        [256, 300],
        [255, 300],
        [299, 300],
        [3, 7],
        [4, 7],
        [6, 8],
        [300, 300],
      ].map(async ([from = 0, to = 0]) => ({
        from,
        to,
        proof: (await consistencyProof(from, to, read(to))).map(base64),
      })),
    ),
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}
