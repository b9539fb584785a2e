import { readFileSync } from 'node:fs';
import { parseCheckpoint } from '../checkpoint.js';
import { leafHash } from '../hash.js';
import { parseKey, parsePrivateKey } from '../note-keys.js';
import { openNote, signNote } from '../signed-note.js';
import { parseTilePath } from '../tile-path.js';
import { provesConsistency, provesInclusion } from '../verify-proofs.js';
import { crossCheckTree, writeOurs } from './write-ours.js';
import type { CrossCheck } from './write-ours.js';

function read(file: string): CrossCheck {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as CrossCheck;
}

const bytes = (base64: string) => Buffer.from(base64, 'base64');

describe('what golang.org/x/mod (sumdb/note and tlog, 0.7.0) wrote', () => {
  const go = read('go.json');

  it('opens: its note, its keys, and signing again gives the same note', () => {
    const { text, verified } = openNote(go.note, [parseKey(go.vkey)]);
    const checkpoint = parseCheckpoint(text);
    expect(verified).toHaveLength(1);
    expect(checkpoint).toEqual({ origin: 'go.example/log', size: 300, root: bytes(go.roots['300']!) });
    expect(signNote(text, [parsePrivateKey(go.skey)])).toBe(go.note);
  });

  it('has our tiles, bit by bit and under the same paths', async () => {
    const tree = crossCheckTree();
    for (const [path, tile] of Object.entries(go.tiles))
      expect((await tree.tile(parseTilePath(path)!)).toString('base64')).toBe(tile);
    expect(Object.keys(go.tiles).sort()).toEqual(Object.keys((await writeOurs()).tiles).sort());
  });

  it('proves inclusion and consistency to us', () => {
    for (const { index, size, proof } of go.inclusion) {
      const claim = { index, size, root: bytes(go.roots[size]!), proof: proof.map(bytes) };
      expect(provesInclusion({ ...claim, leaf: leafHash(Buffer.from(`entry ${index}`)) })).toBe(true);
    }
    for (const { from, to, proof } of go.consistency) {
      const [fromRoot, toRoot] = [from, to].map((size) => go.roots[size]);
      if (fromRoot === undefined || toRoot === undefined) continue;
      const claim = { from, to, fromRoot: bytes(fromRoot), toRoot: bytes(toRoot), proof: proof.map(bytes) };
      expect(provesConsistency(claim)).toBe(true);
    }
    expect(go.consistency.filter(({ from, to }) => from in go.roots && to in go.roots)).not.toHaveLength(0);
  });
});

describe('what we wrote', () => {
  it('is still, byte for byte, what golang.org/x/mod read and found to hold', async () => {
    expect(await writeOurs()).toEqual(read('ours.json'));
  });
});
