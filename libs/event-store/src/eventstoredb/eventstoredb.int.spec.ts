import { eventStoreContract } from '../testing/contract.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const connectionString = process.env['EVENTSTOREDB_TEST_URL'];

/** Against a real server, where one is named: the CI's service container, or one of your own. */
if (connectionString !== undefined)
  eventStoreContract('EventStoreDB', async () => {
    const [store, other] = await Promise.all([
      EventStoreDbEventStore.open({ connectionString }),
      EventStoreDbEventStore.open({ connectionString }),
    ]);
    return {
      store,
      other,
      close: async () => {
        await Promise.all([store.close(), other.close()]);
      },
    };
  });

describe('a real EventStoreDB', () => {
  it(`is ${connectionString === undefined ? 'not named by EVENTSTOREDB_TEST_URL, so it was not tried' : 'tried'}`, () => {
    expect(connectionString ?? 'esdb://').toMatch(/^esdb(\+discover)?:\/\//);
  });
});
