import { isInstant, systemClock } from '#libs/kernel';
import type { Clock, Instant } from '#libs/kernel';
import type { Config } from './config.js';
import { ConfigError } from './config-error.js';

/** How the parent sets the time; the child sends the same message back once it holds. */
export interface ClockMessage {
  readonly type: 'clock';
  readonly now: Instant;
}

/** The side of `process` that an IpcClock needs. */
export interface ParentChannel {
  send?: ((message: ClockMessage) => unknown) | undefined;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  off(event: 'message', listener: (message: unknown) => void): unknown;
}

/**
 * The clock of a child process whose parent, a test, says what time it is. Time stands still between the parent's
 * messages and never goes back.
 */
export class IpcClock implements Clock {
  readonly #listeners = new Set<(now: Instant) => void>();

  private constructor(
    private readonly parent: ParentChannel,
    private time: Instant,
  ) {}

  /**
   * Waits for the parent's first message.
   *
   * @param boundMs how long to wait for it, in milliseconds
   * @throws Error when there is no parent, or it does not say the time
   */
  static async fromParent(parent: ParentChannel, boundMs = 10_000): Promise<IpcClock> {
    if (parent.send === undefined) throw new Error('the clock ipc needs a parent process that sets the time');
    const first = await new Promise<Instant>((resolve, reject) => {
      const timer = setTimeout(() => {
        parent.off('message', listen);
        reject(new Error(`the parent process did not say the time within ${String(boundMs)} ms`));
      }, boundMs);
      const listen = (message: unknown) => {
        if (!isClockMessage(message)) return;
        clearTimeout(timer);
        parent.off('message', listen);
        resolve(message.now);
      };
      parent.on('message', listen);
    });
    const clock = new IpcClock(parent, first);
    parent.on('message', (message) => {
      if (isClockMessage(message)) clock.set(message.now);
    });
    clock.set(first);
    return clock;
  }

  now(): Instant {
    return this.time;
  }

  /** Calls a listener after each change, so that nothing has to poll for a time that stands still. */
  onChange(listener: (now: Instant) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  private set(now: Instant): void {
    if (!isInstant(now)) throw new RangeError(`not a moment in UTC with milliseconds: ${now}`);
    if (now < this.time)
      throw new RangeError(`the clock stands at ${this.time} and does not go back to ${now}`);
    this.time = now;
    for (const listener of this.#listeners) listener(now);
    this.parent.send?.({ type: 'clock', now });
  }
}

/**
 * The clock that the configuration asks for.
 *
 * @throws ConfigError for a clock of tests under production
 */
export async function createClock(
  config: Pick<Config, 'clock' | 'environment'>,
  parent: ParentChannel = process,
): Promise<Clock | IpcClock> {
  if (config.clock === 'system') return systemClock;
  if (config.environment === 'production') {
    throw new ConfigError([{ variable: 'JINALYS_CLOCK', problem: 'is for tests, refused under production' }]);
  }
  return IpcClock.fromParent(parent);
}

function isClockMessage(message: unknown): message is ClockMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'clock' &&
    'now' in message &&
    typeof message.now === 'string'
  );
}
