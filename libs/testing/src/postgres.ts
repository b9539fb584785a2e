import { randomUUID } from 'node:crypto';
import type { EmbeddedPostgres, PostgresConnection } from '#libs/platform';

/** A database of one spec file's own. */
export interface TestDatabase {
  readonly connection: PostgresConnection;
  readonly url: string;
  /** Ends what is still connected and removes the database. */
  drop(): Promise<void>;
}

let server: Promise<EmbeddedPostgres> | undefined;

/**
 * The one PostgreSQL of a jest run: the first worker that asks starts it, the others adopt it, jest's
 * globalTeardown stops it. Durability is off, for speed.
 */
function testServer(): Promise<EmbeddedPostgres> {
  const dataDir = process.env['JINALYS_TEST_POSTGRES'];
  if (dataDir === undefined) throw new Error('JINALYS_TEST_POSTGRES is set by jest: run the spec with jest');
  return (server ??= startServer(dataDir));
}

/** Loads the server's program only now: a rule's spec imports this library and starts nothing. */
async function startServer(dataDir: string): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres } = await import('#libs/platform');
  return startEmbeddedPostgres({
    dataDir,
    keepRunning: true,
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
  });
}

/** A fresh, empty database on the run's PostgreSQL: `const db = await createTestDatabase()`, `afterAll(db.drop)`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { connection } = await testServer();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(connection, `CREATE DATABASE ${database} TEMPLATE template0`);
  const { user, password, host, port } = connection;
  return {
    connection: { ...connection, database },
    url: `postgresql://${user}:${password}@${host}:${String(port)}/${database}`,
    drop: () => administer(connection, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`),
  };
}

async function administer(connection: PostgresConnection, statement: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client(connection);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
