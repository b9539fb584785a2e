import { eventStoreContract } from '../testing/contract.js';
import { CuttableProxy } from '../testing/cuttable-proxy.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

const given = process.env['EVENTSTOREDB_TEST_URL'];

/** The way to a single server without TLS leads through a proxy, so that it can be cut. */
async function throughProxy(connectionString: string) {
  const url = new URL(connectionString);
  const isPlain = url.protocol === 'esdb:' && url.searchParams.get('tls') === 'false';
  if (!isPlain || url.host.includes(',')) return { connectionString, proxy: undefined };
  const proxy = new CuttableProxy({ host: url.hostname, port: Number(url.port) });
  const port = await proxy.listen();
  return { connectionString: `esdb://127.0.0.1:${String(port)}${url.search}`, proxy };
}

/** Against a real server, where one is named: the CI's service container, or one of your own. */
if (given !== undefined)
  eventStoreContract('EventStoreDB', async () => {
    const { connectionString, proxy } = await throughProxy(given);
    const [store, other] = await Promise.all([
      EventStoreDbEventStore.open({ connectionString }),
      EventStoreDbEventStore.open({ connectionString }),
    ]);
    return {
      store,
      other,
      cutConnections: () => {
        proxy?.cut();
        return Promise.resolve();
      },
      close: async () => {
        await Promise.all([store.close(), other.close()]);
        await proxy?.close();
      },
    };
  });

describe('a real EventStoreDB', () => {
  it(`is ${given === undefined ? 'not named by EVENTSTOREDB_TEST_URL, so it was not tried' : 'tried'}`, () => {
    expect(given ?? 'esdb://').toMatch(/^esdb(\+discover)?:\/\//);
  });
});
