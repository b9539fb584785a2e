import fc from 'fast-check';
import { Frontier } from './frontier.js';
import { EMPTY_ROOT, leafHash, nodeHash } from './hash.js';
import { MemoryTiles } from './memory-tiles.js';
import { consistencyProof, inclusionProof, rootOf } from './proofs.js';
import { nodesFrom } from './tiles.js';
import { provesConsistency, provesInclusion } from './verify-proofs.js';

const entry = (index: number) => Buffer.from(`entry ${index}`);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** RFC 6962 §2.1 as it is written, without any cleverness. */
function definedRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length <= 1) return leaves[0] ?? EMPTY_ROOT;
  let split = 1;
  while (2 * split < leaves.length) split *= 2;
  return nodeHash(definedRoot(leaves.slice(0, split)), definedRoot(leaves.slice(split)));
}

const known = new Map<number, Buffer>();

/** The defined root of the first leaves, each computed once. */
function root(size: number): Buffer {
  const before = known.get(size) ?? definedRoot(leaves.slice(0, size));
  known.set(size, before);
  return before;
}

const leaves = numbers(700).map((index) => leafHash(entry(index)));
const tiles = new MemoryTiles();
for (const index of numbers(700)) tiles.append(entry(index));

describe('the tree', () => {
  it('has the roots that implementations of Certificate Transparency test with', () => {
    const inputs = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const frontier = Frontier.empty();
    const roots = inputs.map((input) => {
      frontier.append(leafHash(Buffer.from(input, 'hex')));
      return frontier.root().toString('hex');
    });
    expect([EMPTY_ROOT.toString('hex'), roots[0], roots[7]]).toEqual([
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ]);
  });

  it('has the root of the definition at every size, appended one by one and read from tiles', async () => {
    const frontier = Frontier.empty();
    for (const size of numbers(301)) {
      const defined = root(size);
      expect(frontier.root()).toEqual(defined);
      expect(await rootOf(size, nodesFrom(tiles, size))).toEqual(defined);
      frontier.append(leaves[size]!);
    }
  });

  it('goes on from its right edge as if it had never stopped', () => {
    const whole = Frontier.empty();
    let interrupted = Frontier.empty();
    for (const leaf of leaves) {
      whole.append(leaf);
      interrupted = Frontier.restore(interrupted.size, interrupted.bytes);
      interrupted.append(leaf);
    }
    expect(interrupted.root()).toEqual(whole.root());
    expect(whole.bytes.length).toBeLessThanOrEqual(32 * 10);
  });

  it('refuses a right edge of another size', () => {
    expect(() => Frontier.restore(3, Buffer.alloc(32))).toThrow(RangeError);
    expect(() => Frontier.restore(-1, Buffer.alloc(0))).toThrow(RangeError);
  });
});

describe('a proof', () => {
  it('of inclusion holds for every leaf of every small tree, and in no other place', async () => {
    for (const size of numbers(40).slice(1))
      for (const index of numbers(size)) {
        const proof = await inclusionProof(index, size, nodesFrom(tiles, size));
        const claim = { index, size, root: root(size), leaf: leaves[index]!, proof };
        expect(provesInclusion(claim)).toBe(true);
        expect(provesInclusion({ ...claim, index: (index + 1) % size }) && size > 1).toBe(false);
        expect(provesInclusion({ ...claim, leaf: leaves[index + 1]! })).toBe(false);
      }
  });

  it('of consistency holds between all small trees', async () => {
    for (const to of numbers(40))
      for (const from of numbers(to + 1)) {
        const proof = await consistencyProof(from, to, nodesFrom(tiles, to));
        const claim = { from, to, fromRoot: root(from), toRoot: root(to), proof };
        expect(provesConsistency(claim)).toBe(true);
        if (from > 0) expect(provesConsistency({ ...claim, fromRoot: root(from - 1) })).toBe(false);
        expect(provesConsistency({ ...claim, toRoot: root(to + 1) })).toBe(from === 0 && to > 0);
      }
  });

  it('holds in trees of several tiles, and breaks with any bit of it', async () => {
    const places = fc
      .tuple(fc.nat(699), fc.nat(699))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    await fc.assert(
      fc.asyncProperty(places, fc.nat(), fc.nat(255), async ([index, size], which, bit) => {
        const claim = {
          index,
          size,
          root: root(size),
          leaf: leaves[index]!,
          proof: await inclusionProof(index, size, nodesFrom(tiles, size)),
        };
        expect(provesInclusion(claim)).toBe(true);
        expect(provesInclusion({ ...claim, proof: flipped(claim.proof, which, bit) })).toBe(
          claim.proof.length === 0,
        );
        const growth = {
          from: index + 1,
          to: size,
          fromRoot: root(index + 1),
          toRoot: root(size),
          proof: await consistencyProof(index + 1, size, nodesFrom(tiles, size)),
        };
        expect(provesConsistency(growth)).toBe(true);
        expect(provesConsistency({ ...growth, proof: flipped(growth.proof, which, bit) })).toBe(
          growth.proof.length === 0,
        );
      }),
      { numRuns: 60, seed: 6962 },
    );
  });

  it('is refused when it is cut, lengthened, or of impossible sizes', async () => {
    const proof = await inclusionProof(4, 7, nodesFrom(tiles, 7));
    const claim = { index: 4, size: 7, root: root(7), leaf: leaves[4]!, proof };
    for (const wrong of [
      { proof: proof.slice(1) },
      { proof: [...proof, root(3)] },
      { index: -1 },
      { index: 7 },
      { size: 2 ** 60 },
      { index: 0.5 },
      { leaf: Buffer.alloc(0) },
    ])
      expect(provesInclusion({ ...claim, ...wrong })).toBe(false);
    await expect(inclusionProof(7, 7, nodesFrom(tiles, 7))).rejects.toThrow(RangeError);
    await expect(consistencyProof(8, 7, nodesFrom(tiles, 7))).rejects.toThrow(RangeError);
  });
});

function flipped(proof: readonly Buffer[], which: number, bit: number): Buffer[] {
  return proof.map((hash, place) => {
    if (place !== which % proof.length) return hash;
    const changed = Buffer.from(hash);
    changed[bit >> 3] = changed[bit >> 3]! ^ (1 << (bit & 7));
    return changed;
  });
}
