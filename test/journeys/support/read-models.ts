import { canonicalJson } from '#libs/kernel';
import { PostgresEventStore, START } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { Projections } from '#libs/projections';
import type { TestDatabase } from '#libs/testing';
import { deciders } from '../../../apps/api/src/infrastructure/histories.js';
import { projections } from '../../../apps/api/src/infrastructure/projections.js';
import { schemas } from '../../../apps/api/src/infrastructure/schemas.js';

/** The api may have been stopped while a read model that nobody waits for was still behind. */
const CATCH_UP_MS = 60_000;

/** Every event of a category, in order. */
export async function eventsOf(database: TestDatabase, category: string): Promise<readonly RecordedEvent[]> {
  const store = await PostgresEventStore.open({ connection: database.connection });
  try {
    const found: RecordedEvent[] = [];
    for await (const { events } of store.readAll(START, { filter: { categories: [category] } }))
      found.push(...events);
    return found;
  } finally {
    await store.close();
  }
}

/**
 * Each read model as it is, once it has seen the whole log, and as it is when built anew; the api has to be stopped.
 *
 * @param named those alone; all when left out
 */
export async function liveAndRebuilt(
  database: TestDatabase,
  named?: readonly string[],
): Promise<readonly { readonly name: string; readonly live: string; readonly rebuilt: string }[]> {
  const store = await PostgresEventStore.open({ connection: database.connection });
  const models = new Projections({
    store,
    database: database.connection,
    projections,
    upcast: (event) => schemas.upcast(event),
  });
  try {
    const compared = [];
    models.start();
    await models.waitFor(models.names, await store.head(), CATCH_UP_MS);
    await models.stop();
    for (const name of named ?? models.names) {
      const live = await models.dump(name);
      await models.rebuild(name);
      compared.push({ name, live, rebuilt: await models.dump(name) });
    }
    return compared;
  } finally {
    await models.close();
    await store.close();
  }
}

/** What the rules say to every event of a category when it is judged again, with the event that it is about. */
export async function violationsOf(
  database: TestDatabase,
  category: string,
): Promise<readonly { readonly event: string; readonly violations: readonly unknown[] }[]> {
  const decider = deciders[category];
  if (!decider) throw new Error(`nobody judges ${category}`);
  const states = new Map<string, unknown>();
  const found: { event: string; violations: readonly unknown[] }[] = [];
  for (const event of await eventsOf(database, category)) {
    const state = states.has(event.stream) ? states.get(event.stream) : decider.initialState;
    const violations = decider.check(state, event);
    if (violations.length > 0) found.push({ event: canonicalJson(event.data), violations });
    states.set(event.stream, decider.evolve(state, event));
  }
  if (states.size === 0) throw new Error(`no ${category} was there to judge`);
  return found;
}
