import type { Clock } from '#libs/kernel';
import { formatCheckpoint, nodesFrom, rootOf, signNote } from '../log/index.js';
import type { NoteSigner } from '../log/index.js';
import type { TransparencyQueries } from '../read-model/transparency.queries.js';
import type { CheckpointLog, PublishedCheckpoint } from './checkpoint-log.js';

/** The log no longer grows out of what was signed: nothing more is signed until somebody has looked. */
export class HistoryRewritten extends Error {
  override readonly name = 'HistoryRewritten';

  constructor(
    readonly how: 'shorter' | 'changed',
    readonly signedSize: number,
    readonly size: number,
  ) {
    super(
      how === 'shorter'
        ? `the log has ${size} entries, but ${signedSize} were signed`
        : `the first ${signedSize} entries of the log are not those that were signed`,
    );
  }
}

/** Signs the head of the tree, never one that does not grow out of the last that was signed. */
export class CheckpointPublisher {
  /**
   * @param signers the log's key; while it is being changed, the one before as well
   */
  constructor(
    private readonly log: CheckpointLog,
    private readonly tree: Pick<TransparencyQueries, 'tree' | 'tile'>,
    private readonly signers: readonly NoteSigner[],
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a checkpoint if the log has grown.
   *
   * @returns the new checkpoint, or undefined when there was nothing to sign
   * @throws HistoryRewritten
   */
  publish(): Promise<PublishedCheckpoint | undefined> {
    return this.log.append(async (latest) => {
      const frontier = await this.tree.tree();
      if (latest) await this.requireGrowth(latest, frontier.size);
      if (latest?.size === frontier.size) return undefined;
      const checkpoint = { origin: this.log.origin, size: frontier.size, root: frontier.root() };
      return {
        keys: this.signers.map(({ key }) => key),
        checkpoint: {
          size: checkpoint.size,
          root: checkpoint.root,
          publishedAt: this.clock.now(),
          note: signNote(formatCheckpoint(checkpoint), this.signers),
          witnesses: [],
        },
      };
    });
  }

  private async requireGrowth(latest: PublishedCheckpoint, size: number): Promise<void> {
    if (size < latest.size) throw new HistoryRewritten('shorter', latest.size, size);
    const root = await rootOf(latest.size, nodesFrom(this.tree, latest.size));
    if (!root.equals(latest.root)) throw new HistoryRewritten('changed', latest.size, size);
  }
}
