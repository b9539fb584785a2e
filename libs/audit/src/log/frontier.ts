import { foldRight, HASH_BYTES, nodeHash, splitHashes } from './hash.js';

/**
 * The right edge of an RFC 6962 tree: the roots of its complete subtrees, largest first. It is all that is needed
 * to append a leaf in O(log n) and to tell the root, and small enough to be kept beside a checkpoint.
 */
export class Frontier {
  private constructor(
    private leaves: number,
    private readonly subtrees: Buffer[],
  ) {}

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /**
   * Goes on where {@link bytes} was taken.
   *
   * @throws RangeError when the bytes cannot belong to a tree of that size
   */
  static restore(size: number, bytes: Uint8Array): Frontier {
    if (!Number.isSafeInteger(size) || size < 0 || bytes.length !== subtreesOf(size) * HASH_BYTES)
      throw new RangeError(`${bytes.length} bytes are no frontier of a tree with ${size} leaves`);
    return new Frontier(size, splitHashes(Buffer.from(bytes)));
  }

  /** How many leaves the tree has. */
  get size(): number {
    return this.leaves;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.subtrees);
  }

  /** @returns the index of the new leaf */
  append(leaf: Buffer): number {
    return this.appendComplete(leaf, 1);
  }

  /**
   * Appends a complete subtree as a whole.
   *
   * @param count how many leaves it has: a power of two that the present size is a multiple of
   * @returns the index of its first leaf
   */
  appendComplete(root: Buffer, count: number): number {
    let hash = root;
    for (let merged = this.leaves / count; merged % 2 === 1; merged = (merged - 1) / 2) {
      const left = this.subtrees.pop();
      if (left) hash = nodeHash(left, hash);
    }
    this.subtrees.push(hash);
    const first = this.leaves;
    this.leaves += count;
    return first;
  }

  root(): Buffer {
    return foldRight(this.subtrees);
  }

  clone(): Frontier {
    return new Frontier(this.leaves, [...this.subtrees]);
  }
}

/** How many complete subtrees a tree of this size falls into: the ones in its binary form. */
function subtreesOf(size: number): number {
  let ones = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) ones += rest % 2;
  return ones;
}
