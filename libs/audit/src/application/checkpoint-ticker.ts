import { HistoryRewritten } from './publish-checkpoint.js';
import type { CheckpointPublisher } from './publish-checkpoint.js';
import type { PublishedCheckpoint } from './checkpoint-log.js';

export interface TickerOptions {
  readonly publisher: Pick<CheckpointPublisher, 'publish'>;
  readonly intervalMs: number;
  /** Waits until the tree has all that the log has; false while there is nothing to sign. */
  readonly ready: () => Promise<boolean>;
  /** Told of each new checkpoint, before the next one is signed. */
  readonly onPublished: (checkpoint: PublishedCheckpoint) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** Signs the head of the log at a fixed interval, one at a time. */
export class CheckpointTicker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;
  private fault: HistoryRewritten | undefined;

  constructor(private readonly options: TickerOptions) {}

  /** Why nothing more is signed; undefined while the log grows as it must. */
  get failure(): HistoryRewritten | undefined {
    return this.fault;
  }

  start(): void {
    this.stopped = false;
    this.schedule(0);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private schedule(ms: number): void {
    this.timer = setTimeout(() => {
      this.running = this.tick().finally(() => {
        if (!this.stopped) this.schedule(this.options.intervalMs);
      });
    }, ms);
    this.timer.unref();
  }

  private async tick(): Promise<void> {
    const { publisher, ready, onPublished, onError } = this.options;
    try {
      if (!(await ready())) return;
      const published = await publisher.publish();
      this.fault = undefined;
      if (published) await onPublished(published);
    } catch (error) {
      if (error instanceof HistoryRewritten) this.fault = error;
      onError(error);
    }
  }
}
