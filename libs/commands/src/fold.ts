import type { Decider, DomainEvent } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';

/** Folds recorded events, of today's versions, into the state they lead to from the first or from `state` on. */
export function fold<C, E extends DomainEvent<string, object>, S>(
  decider: Decider<C, E, S>,
  events: readonly RecordedEvent[],
  state: S = decider.initialState,
): S {
  return events.reduce((current, event) => decider.evolve(current, event as unknown as E), state);
}
