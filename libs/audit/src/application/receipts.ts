import type { RecordedEvent } from '#libs/event-store';
import { canonicalJson, DomainError } from '#libs/kernel';
import { CachedNodes, consistencyProof, encodeKey, formatTlogProof, inclusionProof } from '../log/index.js';
import type { TransparencyQueries } from '../read-model/transparency.queries.js';
import { eventLine } from '../verification/read-line.js';
import type { CheckpointLog } from './checkpoint-log.js';

/** A small file that proves one event's place in the log to whoever has the log's key. */
export interface Receipt {
  readonly format: 'jinalys-receipt@1';
  /** The log's name. */
  readonly log: string;
  /** What the log committed to, base64. */
  readonly entry: string;
  /** Proof of inclusion in the C2SP tlog-proof form, with the signed checkpoint. */
  readonly proof: string;
  /** Verifier keys as the log names them; compare them with the announced ones. */
  readonly keys: readonly string[];
  /** The event as its canonical bytes, for those who may read it: they hash to the entry. */
  readonly event?: string;
}

export interface InclusionAnswer {
  readonly leafIndex: number;
  readonly size: number;
  readonly entry: Buffer;
  readonly proof: readonly Buffer[];
  readonly checkpoint: string;
}

export interface ConsistencyAnswer {
  readonly from: number;
  readonly to: number;
  readonly proof: readonly Buffer[];
}

/** Eight MiB: all tiles above the lowest level of a log with ten million entries, and some of the lowest. */
const KEPT_TILES = 512;

/** Proofs and receipts, all up to signed checkpoints. */
export class Receipts {
  private readonly nodes: CachedNodes;

  constructor(
    private readonly tree: TransparencyQueries,
    private readonly checkpoints: CheckpointLog,
  ) {
    this.nodes = new CachedNodes(tree, KEPT_TILES);
  }

  /**
   * @param size of a signed checkpoint; the latest if not given
   * @throws DomainError `NothingPublished`, `CheckpointUnknown`, `LeafNotPublished` { leafIndex, size }
   */
  async inclusion(leafIndex: number, size?: number): Promise<InclusionAnswer> {
    const checkpoint = await this.checkpoint(size);
    const unpublished = new DomainError('LeafNotPublished', { leafIndex, size: checkpoint.size });
    if (leafIndex >= checkpoint.size) throw unpublished;
    const [leaf, proof] = await Promise.all([
      this.tree.leafAt(leafIndex),
      inclusionProof(leafIndex, checkpoint.size, this.nodes.of(checkpoint.size)),
    ]);
    if (!leaf) throw unpublished;
    return { leafIndex, size: checkpoint.size, entry: leaf.entry, proof, checkpoint: checkpoint.note };
  }

  /** @throws DomainError `NothingPublished`, `CheckpointUnknown` when either is the size of no signed checkpoint */
  async consistency(from: number, to?: number): Promise<ConsistencyAnswer> {
    const [older, newer] = [await this.checkpoint(from), await this.checkpoint(to)];
    if (older.size > newer.size) throw new DomainError('CheckpointUnknown', { size: from });
    const proof = await consistencyProof(older.size, newer.size, this.nodes.of(newer.size));
    return { from: older.size, to: newer.size, proof };
  }

  /**
   * @param event included in the receipt when given
   * @throws DomainError `NotFound` for an event that is not in the log, else as {@link inclusion}
   */
  async receipt(eventId: string, event?: RecordedEvent): Promise<Receipt> {
    const leaf = await this.tree.leafOfEvent(eventId);
    if (!leaf) throw new DomainError('NotFound', { what: 'event', id: eventId });
    const { proof, checkpoint } = await this.inclusion(leaf.leafIndex);
    return {
      format: 'jinalys-receipt@1',
      log: this.checkpoints.origin,
      entry: leaf.entry.toString('base64'),
      proof: formatTlogProof({ index: leaf.leafIndex, proof, checkpoint }),
      keys: (await this.checkpoints.keys()).map(encodeKey),
      ...(event && { event: eventLine(event) }),
    };
  }

  private async checkpoint(size?: number) {
    const checkpoint =
      size === undefined ? await this.checkpoints.latest() : await this.checkpoints.ofSize(size);
    if (checkpoint) return checkpoint;
    throw size === undefined
      ? new DomainError('NothingPublished')
      : new DomainError('CheckpointUnknown', { size });
  }
}

/** The receipt as text, one form for the same receipt. */
export function receiptText(receipt: Receipt): string {
  return canonicalJson({ ...receipt });
}
