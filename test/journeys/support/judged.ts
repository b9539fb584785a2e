import { canonicalJson } from '#libs/kernel';
import type { RecordedEvent } from '#libs/event-store';
import type { TestDatabase } from '#libs/testing';
import { deciders } from '../../../apps/api/src/infrastructure/histories.js';
import { eventsOf } from './read-models.js';

/** Judges every event of these categories again. @returns them, in the order of the log */
export async function expectJudged(
  database: TestDatabase,
  categories: readonly string[],
): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for (const category of categories) {
    const decider = deciders[category];
    if (!decider) throw new Error(`nobody judges ${category}`);
    const states = new Map<string, unknown>();
    for (const event of await eventsOf(database, category)) {
      all.push(event);
      const state = states.has(event.stream) ? states.get(event.stream) : decider.initialState;
      expect({ event: canonicalJson(event.data), violations: decider.check(state, event) }).toEqual({
        event: canonicalJson(event.data),
        violations: [],
      });
      states.set(event.stream, decider.evolve(state, event));
    }
  }
  return all.sort((one, other) => (one.position < other.position ? -1 : 1));
}
