import { START } from '#libs/event-store';
import type { Position } from '#libs/event-store';
import { pause } from './session.js';

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
  async next(ms: number, signal?: AbortSignal): Promise<void> {
    const woken = new AbortController();
    const wake = () => {
      woken.abort();
    };
    this.waiting.add(wake);
    try {
      await pause(ms, signal ? AbortSignal.any([woken.signal, signal]) : woken.signal);
    } finally {
      this.waiting.delete(wake);
    }
  }
}
