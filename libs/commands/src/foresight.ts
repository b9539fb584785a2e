import type { DomainEvent, Instant } from '#libs/kernel';
import type { Execution } from './execution.js';

/**
 * Makes a command while others still go before it, on the state before them all: its look-ups go beside theirs.
 *
 * @returns the command on the state that it finds when its turn has come: the one made beforehand when what that
 *   one rests on is still the same, else one made anew
 */
export function foresee<C, E extends DomainEvent<string, object>, S>(
  { authorise, command, restsOn = (state) => [state] }: Execution<C, E, S>,
  before: S,
  now: Instant,
): (state: S) => C | Promise<C> {
  const anew = (state: S): C | Promise<C> => command(state, now);
  try {
    authorise?.(before);
  } catch {
    return anew; // nothing is looked up for somebody who may not; they are asked again in their turn
  }
  const parts = restsOn(before);
  const made = Promise.resolve().then(() => command(before, now));
  made.catch(() => undefined); // told to the one who takes it
  return (state) => (same(parts, restsOn(state)) ? made : anew(state));
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((part, index) => part === others[index]);
}
