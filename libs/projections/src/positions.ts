import { START } from '#libs/event-store';
import type { Position } from '#libs/event-store';

/** How far this process's runners have come, for those who wait for it. */
export class Positions {
  private readonly reached = new Map<string, Position>();
  private readonly waiting = new Set<() => void>();

  of(consumer: string): Position {
    return this.reached.get(consumer) ?? START;
  }

  moved(consumer: string, position: Position): void {
    this.reached.set(consumer, position);
    this.wake();
  }

  /** Lets everyone who waits look again. */
  wake(): void {
    for (const wake of [...this.waiting]) wake();
  }

  /** Resolves at the next move of any consumer, after `ms`, or when the signal aborts. */
  next(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', wake);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal?.addEventListener('abort', wake);
      this.waiting.add(wake);
    });
  }
}
