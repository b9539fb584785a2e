import {
  formatCheckpoint,
  MemoryTiles,
  nodesFrom,
  NoteNotVerified,
  openNote,
  parseNote,
  rootOf,
  SIGNATURE_TYPE,
  signerOf,
  signNote,
} from '../log/index.js';
import { Witness } from './witness.js';

const LOG = signerOf('log.example', Buffer.alloc(32, 5));
const SIGNER = signerOf('witness.example', Buffer.alloc(32, 6), SIGNATURE_TYPE.cosignature);
const witness = new Witness({ signer: SIGNER, logKey: LOG.key, now: () => 1_773_205_200 });

function treeOf(entries: readonly string[]): MemoryTiles {
  const tiles = new MemoryTiles();
  for (const entry of entries) tiles.append(Buffer.from(entry));
  return tiles;
}

async function noteOf(tiles: MemoryTiles, origin = LOG.key.name): Promise<string> {
  const root = await rootOf(tiles.size, nodesFrom(tiles, tiles.size));
  return signNote(formatCheckpoint({ origin, size: tiles.size, root }), [LOG]);
}

describe('a witness', () => {
  const seen = treeOf(['a', 'b', 'c']);
  const grown = treeOf(['a', 'b', 'c', 'd', 'e']);
  let before: string;
  beforeAll(async () => {
    before = (await witness.cosign(await noteOf(seen), undefined, seen)).note;
  });

  it('signs what it sees for the first time, with the time', () => {
    expect(openNote(before, [SIGNER.key]).verified).toEqual([{ key: SIGNER.key, timestamp: 1_773_205_200 }]);
    expect(parseNote(before).signatures).toHaveLength(2);
  });

  it('signs a log that grew, and the same one again without a second line', async () => {
    const { note, size } = await witness.cosign(await noteOf(grown), before, grown);
    expect(size).toBe(5);
    const again = await witness.cosign(note, note, grown);
    expect(again.note).toBe(note);
  });

  it('refuses a log that was rolled back, forked, or is another', async () => {
    const forked = treeOf(['a', 'x', 'c', 'd']);
    const shorter = treeOf(['a', 'b']);
    const refusal = (tiles: MemoryTiles, note: string) => witness.cosign(note, before, tiles);
    await expect(refusal(shorter, await noteOf(shorter))).rejects.toMatchObject({ reason: 'rolledBack' });
    await expect(refusal(forked, await noteOf(forked))).rejects.toMatchObject({ reason: 'forked' });
    await expect(refusal(grown, await noteOf(grown, 'other'))).rejects.toMatchObject({ reason: 'otherLog' });
  });

  it('refuses what the log did not sign', async () => {
    const forged = (await noteOf(grown)).replace('\n5\n', '\n6\n');
    await expect(witness.cosign(forged, before, grown)).rejects.toThrow(NoteNotVerified);
  });
});
