import { randomUUID } from 'node:crypto';
import type { EmbeddedPostgres, PostgresConnection } from '#libs/platform';

/** Where the run keeps what all its workers use; gone at its end. */
export function folderOfRun(): string {
  const folder = process.env['JINALYS_TEST_POSTGRES'];
  if (folder === undefined) throw new Error('JINALYS_TEST_POSTGRES is set by jest: run the spec with jest');
  return folder;
}

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
  return (server ??= startServer());
}

/** Loads the server's program only now: a rule's spec imports this library and starts nothing. */
async function startServer(): Promise<EmbeddedPostgres> {
  const { startEmbeddedPostgres } = await import('#libs/platform');
  return startEmbeddedPostgres({
    dataDir: folderOfRun(),
    keepRunning: true,
    settings: { fsync: 'off', full_page_writes: 'off', max_connections: '300' },
  });
}

/** A fresh, empty database on the run's PostgreSQL: `const db = await createTestDatabase()`, `afterAll(db.drop)`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return create(await testServer(), `test_${randomUUID().replaceAll('-', '')}`, 'template0');
}

/**
 * A database that begins as a copy of one that is filled once in a jest run, by the first worker that asks.
 *
 * @param name letters, digits and underscores
 * @param fill puts in what every copy has, and lets the database go
 */
export async function copyTestDatabase(
  name: string,
  fill: (template: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const server = await testServer();
  const { Client } = await import('pg');
  const client = new Client(server.connection);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) {
      const template = await create(server, `${name}_being_filled`, 'template0');
      try {
        await fill(template);
        await client.query(`ALTER DATABASE ${name}_being_filled RENAME TO ${name}`);
      } finally {
        await template.drop();
      }
    }
    return await create(server, `test_${randomUUID().replaceAll('-', '')}`, name);
  } finally {
    await client.end();
  }
}

async function create(
  { connection }: EmbeddedPostgres,
  database: string,
  template: string,
): Promise<TestDatabase> {
  await administer(connection, `CREATE DATABASE ${database} TEMPLATE ${template}`);
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
