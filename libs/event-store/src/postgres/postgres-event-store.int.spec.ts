import { Client } from 'pg';
import { createTestDatabase } from '#libs/testing';
import { eventStoreContract } from '../testing/contract.js';
import { PostgresEventStore } from './postgres-event-store.js';

eventStoreContract('PostgreSQL', async () => {
  const database = await createTestDatabase();
  const [store, other] = await Promise.all([
    PostgresEventStore.open({ connection: database.connection }),
    PostgresEventStore.open({ connection: database.connection }),
  ]);
  return {
    store,
    other,
    cutConnections: async () => {
      const client = new Client({ ...database.connection, database: 'postgres' });
      await client.connect();
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        database.connection.database,
      ]);
      await client.end();
    },
    close: async () => {
      await Promise.all([store.close(), other.close()]);
      await database.drop();
    },
  };
});
