import { setTimeout as delay } from 'node:timers/promises';
import type { Position } from './port.js';

/**
 * Tells subscribers that the log has grown: at once after an append of this process, within the poll interval
 * after one of another. One query serves all who wait, and none is made while nobody waits.
 */
export class Tail {
  private head = '' as Position;
  private readonly waiting = new Map<() => void, Position>();
  private polling = false;

  constructor(
    private readonly readHead: () => Promise<Position>,
    private readonly intervalMs: number,
  ) {}

  /** As far as the log is known to reach; the start while nothing is known. */
  get end(): Position {
    return this.head;
  }

  /** The log is known to reach at least this position. */
  advance(position: Position): void {
    if (position <= this.head) return;
    this.head = position;
    this.wakeWhere((seen) => this.head > seen);
  }

  /**
   * Resolves when there is something after the position, or the signal aborts, or the log cannot be read.
   *
   * @param atOnce false waits for the next poll even if the log is known to be longer: a reader who made no
   *   progress may be asking a replica that lags behind
   */
  async grownBeyond(position: Position, signal: AbortSignal, { atOnce = true } = {}): Promise<void> {
    if ((atOnce && this.head > position) || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.set(wake, position);
      signal.addEventListener('abort', wake);
      if (!this.polling) void this.poll();
    });
  }

  private async poll(): Promise<void> {
    this.polling = true;
    while (this.waiting.size > 0) {
      await delay(this.intervalMs);
      if (this.waiting.size === 0) break;
      try {
        this.advance(await this.readHead());
        this.wakeWhere((seen) => this.head > seen);
      } catch {
        this.wakeWhere(() => true); // each subscriber reads, meets the trouble itself and starts over
      }
    }
    this.polling = false;
  }

  private wakeWhere(isDue: (seen: Position) => boolean): void {
    for (const [wake, seen] of [...this.waiting]) if (isDue(seen)) wake();
  }
}
