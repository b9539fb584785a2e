import type { Pool } from 'pg';
import { START } from '#libs/event-store';
import type { EventStore } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { ProjectionBehind } from '#libs/projections';
import type { Projections } from '#libs/projections';
import { CheckpointLog } from './application/checkpoint-log.js';
import { CheckpointTicker } from './application/checkpoint-ticker.js';
import { Cosignatures } from './application/cosignatures.js';
import { BundleExport } from './application/export-bundle.js';
import { Mirror } from './application/mirror.js';
import { CheckpointPublisher } from './application/publish-checkpoint.js';
import type { HistoryRewritten } from './application/publish-checkpoint.js';
import { Receipts } from './application/receipts.js';
import { parseKey, signerOf } from './log/index.js';
import type { NoteKey } from './log/index.js';
import { transparencyProjection } from './read-model/transparency.projection.js';
import { TransparencyQueries } from './read-model/transparency.queries.js';

export interface AuditLogOptions {
  readonly pool: Pool;
  readonly store: EventStore;
  readonly clock: Clock;
  /** What people type; receipts lead there. */
  readonly publicUrl: string;
  /** The Ed25519 seed that signs, and the one before while both do. */
  readonly keys: { readonly audit: Uint8Array; readonly previousAudit?: Uint8Array };
  readonly config: {
    readonly origin: string;
    readonly isOriginConfigured: boolean;
    readonly interval: number;
    readonly mirror?: string;
    readonly witnesses: readonly string[];
  };
}

/** How long a tick waits for the tree to have what the log has, in milliseconds. */
const PATIENCE_MS = 30_000;

/** The public log of an installation: what it publishes, and what it proves. */
export class AuditLog {
  readonly bundles: BundleExport;
  readonly receipts: Receipts;
  readonly cosignatures: Cosignatures;
  readonly publisher: CheckpointPublisher;
  readonly witnesses: readonly NoteKey[];
  private signing: CheckpointTicker | undefined;

  private constructor(
    readonly options: AuditLogOptions,
    readonly tree: TransparencyQueries,
    readonly checkpoints: CheckpointLog,
  ) {
    const { store, keys, clock, config } = options;
    const seeds = [keys.audit, ...(keys.previousAudit ? [keys.previousAudit] : [])];
    const signers = seeds.map((seed) => signerOf(checkpoints.origin, seed));
    this.publisher = new CheckpointPublisher(checkpoints, tree, signers, clock);
    this.bundles = new BundleExport(store, tree, checkpoints);
    this.receipts = new Receipts(tree, checkpoints);
    this.witnesses = config.witnesses.map(parseKey);
    this.cosignatures = new Cosignatures(checkpoints, this.witnesses);
  }

  /**
   * @throws Error when a configured origin is not the log's
   * @throws NoteKeyMalformed for a witness's key that is none
   */
  static async open(options: AuditLogOptions): Promise<AuditLog> {
    const { pool, config } = options;
    const checkpoints = await CheckpointLog.open(pool, config.origin, config.isOriginConfigured);
    return new AuditLog(options, new TransparencyQueries(pool), checkpoints);
  }

  /** Why nothing more is signed: the log no longer grows out of what was. Undefined while all is well. */
  get failure(): HistoryRewritten | undefined {
    return this.signing?.failure;
  }

  /** Signs and mirrors at the configured interval. */
  ticker(projections: Projections, onError: (error: unknown) => void): CheckpointTicker {
    const { store, config } = this.options;
    const mirror = config.mirror === undefined ? undefined : new Mirror(config.mirror);
    this.signing = new CheckpointTicker({
      publisher: this.publisher,
      intervalMs: config.interval * 1000,
      onError,
      ready: async () => {
        const head = await store.head();
        if (head === START) return false;
        try {
          await projections.waitFor(transparencyProjection.name, head, PATIENCE_MS);
          return true;
        } catch (error) {
          if (error instanceof ProjectionBehind) return false;
          throw error;
        }
      },
      onPublished: async (checkpoint) => {
        await mirror?.update(checkpoint, this.tree, await this.checkpoints.keys());
      },
    });
    return this.signing;
  }
}
