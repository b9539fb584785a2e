import { AppendUnconfirmedError, InvalidAppendError, START, WrongExpectedRevisionError } from '../port.js';
import type { EventBatch } from '../port.js';
import { eventStoreContract } from '../testing/contract.js';
import { CuttableProxy } from '../testing/cuttable-proxy.js';
import { GrpcEventServer } from '../testing/grpc/event-server.js';
import { collect, sampleEvent, sampleEvents, take } from '../testing/sample-events.js';
import { EventStoreDbEventStore } from './eventstoredb-event-store.js';

async function startServer() {
  const server = new GrpcEventServer();
  await server.start();
  const { port, search } = new URL(server.connectionString);
  const proxy = new CuttableProxy({ host: '127.0.0.1', port: Number(port) });
  const connectionString = `esdb://127.0.0.1:${String(await proxy.listen())}${search}`;
  return { server, proxy, connectionString };
}

eventStoreContract('The EventStoreDB adapter on the gRPC test server', async () => {
  const { server, proxy, connectionString } = await startServer();
  const [store, other] = await Promise.all([
    EventStoreDbEventStore.open({ connectionString }),
    EventStoreDbEventStore.open({ connectionString }),
  ]);
  return {
    store,
    other,
    cutConnections: () => {
      proxy.cut();
      return Promise.resolve();
    },
    close: async () => {
      await Promise.all([store.close(), other.close()]);
      await proxy.close();
      server.stop();
    },
  };
});

describe('the EventStoreDB adapter', () => {
  let server: GrpcEventServer;
  let proxy: CuttableProxy;
  let store: EventStoreDbEventStore;
  let impatient: EventStoreDbEventStore;

  beforeAll(async () => {
    const started = await startServer();
    ({ server, proxy } = started);
    const { connectionString } = started;
    store = await EventStoreDbEventStore.open({ connectionString });
    impatient = await EventStoreDbEventStore.open({ connectionString, appendDeadlineMs: 300 });
  });
  afterAll(async () => {
    await Promise.all([store.close(), impatient.close()]);
    await proxy.close();
    server.stop();
  });

  it('sends events as JSON, with the type and the id that they have', async () => {
    const event = sampleEvent({ text: 'жиналыс' }, 'Convened');
    await store.append('wire-1', 'noStream', [event]);
    const [stored] = server.log.stream('wire-1') ?? [];
    expect(stored?.id).toBe(event.id);
    expect(stored?.metadata.get('type')).toBe('Convened');
    expect(stored?.metadata.get('content-type')).toBe('application/json');
    expect(Buffer.from(stored?.data ?? []).toString('utf8')).toBe('{"text":"жиналыс"}');
    expect(JSON.parse(Buffer.from(stored?.customMetadata ?? []).toString('utf8'))).toEqual(event.metadata);
  });

  it('says unconfirmed when the server does not answer in time', async () => {
    server.failNextAppend('silence');
    await expect(impatient.append('silent-1', 'noStream', sampleEvents(1))).rejects.toThrow(
      AppendUnconfirmedError,
    );
  });

  it('asks again after the answer was lost, and the event stands once', async () => {
    server.failNextAppend('writtenThenBroken');
    const { revision } = await store.append('lost-1', 'noStream', sampleEvents(1));
    expect(revision).toBe(0);
    expect(server.log.stream('lost-1')).toHaveLength(1);
  });

  it('does not ask again at any revision, where a repeat is not surely recognised', async () => {
    server.failNextAppend('writtenThenBroken');
    await expect(store.append('any-1', 'any', sampleEvents(1))).rejects.toThrow(AppendUnconfirmedError);
  });

  it('asks again when the server ran out of time', async () => {
    server.failNextAppend('Timeout');
    await expect(store.append('slow-1', 'noStream', sampleEvents(1))).resolves.toMatchObject({ revision: 0 });
  });

  it('says unconfirmed when the server does not know itself', async () => {
    server.failNextAppend('Unknown');
    await expect(store.append('doubt-1', 'noStream', sampleEvents(1))).rejects.toThrow(
      AppendUnconfirmedError,
    );
  });

  it('passes on that an append is too large, and that access is denied', async () => {
    server.failNextAppend('MaximumAppendSizeExceeded');
    await expect(store.append('large-1', 'noStream', sampleEvents(1))).rejects.toThrow(InvalidAppendError);
    server.failNextAppend('AccessDenied');
    await expect(store.append('denied-1', 'noStream', sampleEvents(1))).rejects.toMatchObject({
      type: 'access-denied',
    });
  });

  it('tells the revision that it found', async () => {
    await store.append('conflict-1', 'noStream', sampleEvents(3));
    const refusal: unknown = await store
      .append('conflict-1', 0, sampleEvents(1))
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(WrongExpectedRevisionError);
    expect(refusal).toMatchObject({ expected: 0, actual: 2 });
  });

  it('leaves it to the server to find the events of a category, in a log that is full of others', async () => {
    await store.append('needle-1', 'noStream', sampleEvents(1, 1));
    for (let n = 0; n < 4; n += 1) await store.append(`hay-${String(n)}`, 'noStream', sampleEvents(1_000));
    await store.append('needle-2', 'noStream', sampleEvents(1, 2));
    const before = server.eventsSent;
    const found = await collect(store.readAll(START, { filter: { categories: ['needle'] }, batchSize: 100 }));
    expect(found.map(({ data }) => data['n'])).toEqual([1, 2]);
    expect(server.eventsSent - before).toBeLessThan(500);
  }, 30_000);

  it('takes from the server no more than a slow reader has room for', async () => {
    for (let n = 0; n < 3; n += 1)
      await store.append(`flood-${String(n)}`, 'noStream', sampleEvents(1_000, 1_000 * n));
    const before = server.eventsSent;
    const reader = store.subscribeAll(START, { filter: { categories: ['flood'] }, batchSize: 10 });
    const seen: unknown[] = [];
    while (seen.length < 50) {
      const { value } = (await reader.next()) as { value: EventBatch };
      seen.push(...value.events.map(({ data }) => data['n']));
    }
    expect(server.eventsSent - before).toBeLessThan(1_500);
    for await (const batch of reader) {
      seen.push(...batch.events.map(({ data }) => data['n']));
      if (seen.length >= 3_000) break;
    }
    expect(seen).toEqual(Array.from({ length: 3_000 }, (_, n) => n));
  }, 30_000);

  it('goes on after the server was away', async () => {
    const filter = { categories: ['away'] };
    const tail = take(store.subscribeAll(await store.head(), { filter }), 3);
    await store.append('away-1', 'noStream', sampleEvents(1, 0));
    server.stop();
    const during = store.append('away-1', 0, sampleEvents(1, 1));
    await server.start();
    await during;
    await store.append('away-1', 1, sampleEvents(1, 2));
    expect((await tail).map(({ data }) => data['n'])).toEqual([0, 1, 2]);
  }, 30_000);

  it('refuses an event that this product has not written', async () => {
    const after = await store.head();
    server.log.append('foreign-1', 'any', [
      {
        id: sampleEvent().id,
        metadata: new Map([
          ['type', 'Foreign'],
          ['content-type', 'application/octet-stream'],
          ['created', '0'],
        ]),
        data: new Uint8Array([1]),
        customMetadata: new Uint8Array(),
      },
    ]);
    await expect(collect(store.readAll(after))).rejects.toThrow('not written by this product');
  });
});

it('says so when no EventStoreDB can be reached', async () => {
  const connectionString = 'esdb://127.0.0.1:1?tls=false';
  await expect(EventStoreDbEventStore.open({ connectionString })).rejects.toMatchObject({
    type: 'unavailable',
  });
}, 30_000);
