import { setTimeout as delay } from 'node:timers/promises';
import { isTransient } from './errors.js';

const FIRST_PAUSE_MS = 50;
const LAST_PAUSE_MS = 2_000;

/**
 * Does a read, and does it again with growing pauses while the database cannot be reached: for that many
 * milliseconds, or until the signal aborts.
 *
 * @returns undefined when the signal aborted
 * @throws Error what the database answered, or the last trouble when the time is over
 */
export function patiently<T>(read: () => Promise<T>, limit: { forMs: number }): Promise<T>;
export function patiently<T>(read: () => Promise<T>, limit: { signal: AbortSignal }): Promise<T | undefined>;
export async function patiently<T>(
  read: () => Promise<T>,
  { forMs = Infinity, signal }: { forMs?: number; signal?: AbortSignal },
): Promise<T | undefined> {
  const started = performance.now();
  const isAborted = () => signal?.aborted === true;
  for (let pause = FIRST_PAUSE_MS; !isAborted(); pause = Math.min(2 * pause, LAST_PAUSE_MS)) {
    try {
      return await read();
    } catch (error) {
      const goOn = isTransient(error) && performance.now() - started + pause < forMs;
      if (!goOn && !isAborted()) throw error;
    }
    await delay(pause, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  }
  return undefined;
}
