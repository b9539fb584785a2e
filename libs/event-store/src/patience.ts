import { setTimeout as delay } from 'node:timers/promises';

const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 2_000;

export interface Patience {
  /** Whether trouble is the connection's or the server's moment, so that trying again makes sense. */
  readonly isTransient: (error: unknown) => boolean;
  /** For how long to try again. */
  readonly forMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Growing pauses between tries, from 50 ms to 2 s, until success is reported or the time is over. */
export class Retries {
  private pause = FIRST_PAUSE_MS;
  private since: number | undefined;

  constructor(private readonly patience: Patience) {}

  succeeded(): void {
    this.pause = FIRST_PAUSE_MS;
    this.since = undefined;
  }

  /** Waits before the next try (not for long once the signal aborts), or throws the error when that is in vain. */
  async failed(error: unknown): Promise<void> {
    const { isTransient, forMs, signal } = this.patience;
    if (signal?.aborted === true) return;
    this.since ??= performance.now();
    if (!isTransient(error) || performance.now() - this.since + this.pause > forMs) throw error;
    await delay(this.pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    this.pause = Math.min(2 * this.pause, LAST_PAUSE_MS);
  }
}

/**
 * Does a read, and does it again while the trouble is passing.
 *
 * @throws Error what the store answered, or the last trouble when the time is over
 */
export async function patiently<T>(read: () => Promise<T>, patience: Omit<Patience, 'signal'>): Promise<T> {
  for (const retries = new Retries(patience); ;) {
    try {
      return await read();
    } catch (error) {
      await retries.failed(error);
    }
  }
}
