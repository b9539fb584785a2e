import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { AppendUnconfirmedError, InvalidAppendError, START } from '../port.js';
import type { RecordedEvent } from '../port.js';
import { collect, sampleEvent, sampleEvents, take } from '../testing/sample-events.js';
import { PostgresEventStore } from './postgres-event-store.js';

describe('the log in PostgreSQL', () => {
  let database: TestDatabase;
  let store: PostgresEventStore;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    store = await PostgresEventStore.open({ connection: database.connection });
    client = new Client(database.connection);
    await client.connect();
  }, 60_000);
  afterAll(async () => {
    await Promise.all([store.close(), client.end()]);
    await database.drop();
  });

  it.each([
    "UPDATE event_store.events SET type = 'Forged'",
    'DELETE FROM event_store.events',
    'TRUNCATE event_store.events',
    "SET session_replication_role = replica; UPDATE event_store.events SET type = 'Forged'",
  ])('refuses %s', async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({ code: '23001' });
    await client.query('SET session_replication_role = origin');
  });

  it('numbers positions without a gap, whatever was refused in between', async () => {
    const start = Number(await store.head());
    const writers = Array.from({ length: 60 }, (_, n) =>
      store.append(`dense-${String(n % 40)}`, 'noStream', sampleEvents(1 + (n % 3))),
    );
    const outcomes = await Promise.allSettled(writers);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(20);
    const { rows } = await client.query<{ position: string }>(
      'SELECT position FROM event_store.events WHERE position > $1 ORDER BY position',
      [start],
    );
    expect(rows.map(({ position }) => Number(position))).toEqual(
      Array.from({ length: rows.length }, (_, n) => start + n + 1),
    );
  });

  it('refuses an event id that stands elsewhere in the log, alone', async () => {
    const event = sampleEvent();
    await store.append('unique-1', 'noStream', [event]);
    await expect(store.append('unique-2', 'noStream', [event])).rejects.toThrow(InvalidAppendError);
    const twin = sampleEvent();
    const outcomes = await Promise.allSettled([
      store.append('unique-3', 'noStream', [twin]),
      store.append('unique-4', 'noStream', [twin]),
      store.append('unique-5', 'noStream', sampleEvents(1)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('says unconfirmed when the log is locked too long, and answers the same append afterwards', async () => {
    const impatient = await PostgresEventStore.open({
      connection: database.connection,
      appendDeadlineMs: 150,
    });
    await client.query('BEGIN');
    await client.query('LOCK TABLE event_store.events IN EXCLUSIVE MODE');
    const events = sampleEvents(2);
    await expect(impatient.append('locked-1', 'noStream', events)).rejects.toThrow(AppendUnconfirmedError);
    await client.query('ROLLBACK');
    expect((await store.append('locked-1', 'noStream', events)).revision).toBe(1);
    expect(await store.readStream('locked-1')).toHaveLength(2);
    await impatient.close();
  });

  it('shows a subscriber nothing of a transaction that has not ended', async () => {
    await client.query('BEGIN');
    await client.query('SELECT * FROM event_store.append($1, $2, $3, $4, $5, $6, $7, $8)', [
      ['open-1'],
      [-1],
      [1],
      [1],
      [randomUUID()],
      ['Happened'],
      ['{"n":0}'],
      ['{"schemaVersion":1}'],
    ]);
    const behind = store.append('open-2', 'noStream', sampleEvents(1, 1));
    const filter = { categories: ['open'] };
    const tail = take(store.subscribeAll(START, { filter }), 2);
    expect(await collect(store.readAll(START, { filter }))).toEqual([]);
    await client.query('COMMIT');
    await behind;
    expect((await tail).map(({ data }) => data['n'])).toEqual([0, 1]);
  });

  it('reads each event of a category once, however few batches it has read of many', async () => {
    const events = 30_000;
    const atOnce = 1_000;
    for (let from = 0; from < events; from += atOnce)
      await store.append(`crowd-${String(from)}`, 'noStream', sampleEvents(atOnce));
    // Planned knowing nothing of the table, and knowing which categories are common: neither may lead elsewhere.
    expect(await readOnce()).toHaveLength(events);
    await client.query('ANALYZE event_store.events');
    expect(await readOnce()).toHaveLength(events);
    expect(await tuplesRead()).toBeLessThan(3 * events);
  });

  it('opens an old log again, and refuses one of a newer program', async () => {
    const again = await PostgresEventStore.open({ connection: database.connection });
    expect(await again.head()).toBe(await store.head());
    await again.close();
    await client.query('INSERT INTO event_store.migrations (version) VALUES (999)');
    await expect(PostgresEventStore.open({ connection: database.connection })).rejects.toThrow('999');
    await client.query('DELETE FROM event_store.migrations WHERE version = 999');
  });

  it('says so when the database cannot be reached', async () => {
    const connection = { ...database.connection, port: 1 };
    await expect(PostgresEventStore.open({ connection })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('reads and appends after idle connections were lost', async () => {
    await store.readStream('idle-1');
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await expect(store.readStream('idle-1')).resolves.toEqual([]);
    await expect(store.append('idle-1', 'noStream', sampleEvents(1))).resolves.toMatchObject({ revision: 0 });
  });

  async function readOnce(): Promise<readonly RecordedEvent[]> {
    const reader = await PostgresEventStore.open({
      connection: { ...database.connection, application_name: 'reading once' },
    });
    const filter = { categories: ['crowd', 'rare'] };
    const read = await collect(reader.readAll(START, { batchSize: 500, filter }));
    await reader.close();
    return read;
  }

  /** What the indexes of categories and positions have given out so far; a connection says so when it ends. */
  async function tuplesRead(): Promise<number> {
    const alone = `SELECT count(*) = 0 AS alone FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = 'reading once'`;
    for (let isAlone = false; !isAlone;)
      isAlone = (await client.query<{ alone: boolean }>(alone)).rows[0]?.alone ?? false;
    const { rows } = await client.query<{ read: string }>(
      `SELECT sum(idx_tup_read) AS read FROM pg_stat_user_indexes
        WHERE indexrelname IN ('events_by_category', 'events_pkey')`,
    );
    return Number(rows[0]?.read);
  }
});
