import { inclusionProof, MemoryTiles, nodesFrom, rootOf } from '#libs/audit';

/**
 * The tree of RFC 6962 over the commitments of the ballots that count, in ascending order: where one stands tells
 * nothing of when it was cast. A leaf's entry are the 32 bytes of its commitment.
 */
export class CommitmentTree {
  /** Ascending. */
  readonly commitments: readonly string[];
  private readonly tiles = new MemoryTiles();

  /** @param commitments 64 hexadecimal digits each, in any order */
  constructor(commitments: readonly string[]) {
    this.commitments = [...commitments].sort();
    for (const commitment of this.commitments) this.tiles.append(Buffer.from(commitment, 'hex'));
  }

  get size(): number {
    return this.commitments.length;
  }

  /** Lower-case hex. */
  async root(): Promise<string> {
    return (await rootOf(this.size, nodesFrom(this.tiles, this.size))).toString('hex');
  }

  /** The audit path of a commitment, hex each; undefined for one that is not in the tree. */
  async proof(
    commitment: string,
  ): Promise<{ readonly leafIndex: number; readonly path: readonly string[] } | undefined> {
    const leafIndex = this.commitments.indexOf(commitment);
    if (leafIndex < 0) return undefined;
    const path = await inclusionProof(leafIndex, this.size, nodesFrom(this.tiles, this.size));
    return { leafIndex, path: path.map((hash) => hash.toString('hex')) };
  }
}
