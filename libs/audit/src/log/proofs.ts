import { foldRight } from './hash.js';

/** A complete subtree: 2^level leaves, the `index`-th of its level. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** Hashes of complete subtrees, in the order asked for. */
export type ReadNodes = (nodes: readonly Node[]) => Promise<readonly Buffer[]>;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The audit path of RFC 6962 §2.1.1, from the leaf's sibling up.
 *
 * @throws RangeError unless 0 ≤ index < size
 */
export async function inclusionProof(index: number, size: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isSize(size) || !isSize(index) || index >= size)
    throw new RangeError(`no leaf ${index} in a tree with ${size} leaves`);
  return hashRanges(siblings(index, { start: 0, end: size }), read);
}

/**
 * The proof of RFC 6962 §2.1.2 that a tree grew from an earlier one.
 *
 * @throws RangeError unless 0 ≤ from ≤ to
 */
export async function consistencyProof(from: number, to: number, read: ReadNodes): Promise<Buffer[]> {
  if (!isSize(from) || !isSize(to) || from > to)
    throw new RangeError(`a tree with ${to} leaves did not grow from one with ${from}`);
  if (from === 0 || from === to) return [];
  return hashRanges(growth(from, to), read);
}

/** The root of the first `size` leaves. */
export async function rootOf(size: number, read: ReadNodes): Promise<Buffer> {
  return foldRight(await read(completeSubtrees({ start: 0, end: size })));
}

function siblings(index: number, whole: Range): Range[] {
  const path: Range[] = [];
  let { start, end } = whole;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  return path;
}

function growth(from: number, to: number): Range[] {
  const path: Range[] = [];
  let [start, end] = [0, to];
  while (end !== from) {
    const middle = start + splitOf(end - start);
    if (from <= middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  // The verifier has the old root already when the old tree is one complete subtree.
  return start === 0 ? path : [{ start, end }, ...path];
}

async function hashRanges(ranges: readonly Range[], read: ReadNodes): Promise<Buffer[]> {
  const nodes = ranges.map(completeSubtrees);
  const hashes = await read(nodes.flat());
  let next = 0;
  return nodes.map(({ length }) => foldRight(hashes.slice(next, (next += length))));
}

/** A range that begins at a multiple of the power of two not below its length, as complete subtrees. */
function completeSubtrees({ start, end }: Range): Node[] {
  const nodes: Node[] = [];
  let from = start;
  while (from < end) {
    const level = Math.floor(Math.log2(end - from));
    const size = 2 ** level;
    nodes.push({ level, index: from / size });
    from += size;
  }
  return nodes;
}

/** The largest power of two below n, for n > 1. */
function splitOf(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
