import { PostgresEventStore, START } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import { Projections } from '#libs/projections';
import type { TestDatabase } from '#libs/testing';
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

/** Every read model, built anew, is what it was; the api has to be stopped. */
export async function expectRebuiltAsLive(database: TestDatabase): Promise<void> {
  for (const { name, live, rebuilt } of await liveAndRebuilt(database))
    expect({ name, text: rebuilt }).toEqual({ name, text: live });
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
