import { setTimeout as delay } from 'node:timers/promises';
import type { EncodedEvent } from './codec.js';
import { AppendUnconfirmedError } from './port.js';
import type { AppendResult, ExpectedRevision } from './port.js';

/** An append that waits for its answer. */
export interface PendingAppend {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly EncodedEvent[];
}

/** What became of one append of a batch: its result, or the error it is answered with. */
export type AppendOutcome = AppendResult | Error;

/** Writes a batch, each append to another stream; one outcome each, in the same order. */
export type SendBatch = (batch: readonly PendingAppend[]) => Promise<readonly AppendOutcome[]>;

export interface AppendQueueOptions {
  readonly send: SendBatch;
  /** Whether a failed batch may be sent again as it is (no connection, server starting). */
  readonly isTransient: (error: unknown) => boolean;
  /** After this long an append is answered with {@link AppendUnconfirmedError}. */
  readonly deadlineMs: number;
}

interface Entry extends PendingAppend {
  settled: boolean;
  readonly settle: (outcome: AppendOutcome) => void;
}

const MAX_BATCH_APPENDS = 256;
const MAX_BATCH_EVENTS = 2_000;
const FIRST_RETRY_MS = 20;
const LAST_RETRY_MS = 500;

/**
 * Makes one batch of what is asked while the batch before is under way. Repeating is safe (an append is
 * recognised by its event ids), so a batch whose answer was lost is sent again until its appends' deadlines.
 */
export class AppendQueue {
  private waiting: Entry[] = [];
  private loop: Promise<void> | undefined;
  private closed = false;

  constructor(private readonly options: AppendQueueOptions) {}

  /**
   * @throws AppendUnconfirmedError after the deadline; the append may still be written
   * @throws Error what the store answered to this append alone
   */
  append(append: PendingAppend): Promise<AppendResult> {
    if (this.closed) return Promise.reject(new Error('the event store is closed'));
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        entry.settle(new AppendUnconfirmedError(append.stream));
      }, this.options.deadlineMs);
      const entry: Entry = {
        ...append,
        settled: false,
        settle: (outcome) => {
          clearTimeout(timer);
          entry.settled = true;
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        },
      };
      this.waiting.push(entry);
      this.loop ??= this.run();
    });
  }

  /** Refuses new appends and waits for those under way. */
  async close(): Promise<void> {
    this.closed = true;
    await this.loop;
  }

  private async run(): Promise<void> {
    await Promise.resolve(); // whatever is asked in this same turn goes into the first batch
    for (let batch = this.nextBatch(); batch.length > 0; batch = this.nextBatch()) await this.write(batch);
    this.loop = undefined;
  }

  /** What was asked first goes first; a second append to a stream waits for the answer to the one before. */
  private nextBatch(): readonly Entry[] {
    const streams = new Set<string>();
    const batch: Entry[] = [];
    const later: Entry[] = [];
    let events = 0;
    for (const entry of this.waiting) {
      if (entry.settled) continue;
      const fits =
        batch.length < MAX_BATCH_APPENDS && events < MAX_BATCH_EVENTS && !streams.has(entry.stream);
      (fits ? batch : later).push(entry);
      streams.add(entry.stream);
      if (fits) events += entry.events.length;
    }
    this.waiting = later;
    return batch;
  }

  private async write(batch: readonly Entry[]): Promise<void> {
    for (let pause = FIRST_RETRY_MS; ; pause = Math.min(2 * pause, LAST_RETRY_MS)) {
      const open = batch.filter(({ settled }) => !settled);
      if (open.length === 0) return;
      try {
        const outcomes = await this.options.send(open);
        open.forEach((entry, index) => {
          entry.settle(outcomes[index] ?? new Error('the event store gave no answer'));
        });
        return;
      } catch (error) {
        if (!this.options.isTransient(error)) {
          await this.writeEachAlone(open, error);
          return;
        }
      }
      await delay(pause);
    }
  }

  /** The store refused the batch as a whole: find out whose fault it was. */
  private async writeEachAlone(batch: readonly Entry[], error: unknown): Promise<void> {
    const [only] = batch;
    if (batch.length === 1) only?.settle(error instanceof Error ? error : new Error(String(error)));
    else for (const entry of batch) await this.write([entry]);
  }
}
