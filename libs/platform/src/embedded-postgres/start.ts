import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { accountFor, handOver, settleHome } from './account.js';
import { ensureCluster, readPassword, SUPERUSER } from './cluster.js';
import type { Cluster } from './cluster.js';
import { Ownership } from './ownership.js';
import { errorCode } from './processes.js';
import { findPostmaster, launchPostmaster, signalPostmaster, stopPostmaster } from './postmaster.js';
import type { Postmaster } from './postmaster.js';

export interface EmbeddedPostgresOptions {
  /** Folder of the server's files; made if missing. */
  readonly dataDir: string;
  /** TCP port on 127.0.0.1; a free one if not given. A server that already runs keeps the port it has. */
  readonly port?: number;
  /** Database to connect to, made if missing (default `jinalys`). */
  readonly database?: string;
  /** Server settings beyond ours (`postgresql.conf` names); for a server that already runs they change nothing. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Leave the server running when we end; whoever wants it stopped sees to it (default false). */
  readonly keepRunning?: boolean;
  readonly log?: (message: string) => void;
}

export interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedPostgres {
  readonly connection: PostgresConnection;
  /** The connection as `postgresql://…`; holds the password, so never log it. */
  readonly url: string;
  readonly pid: number;
  /** The server ran already: another process's, or one that outlived its process. */
  readonly adopted: boolean;
  /** Stops the server if we answer for it: we started it, or its process is gone. */
  stop(): Promise<void>;
}

const START_DEADLINE_MS = 60_000;
const POLL_MS = 50;

/**
 * Starts a PostgreSQL server of our own on a data folder, or adopts the one that runs there. It needs nothing on
 * the machine but the npm package, works as root too (the server then runs as uid 65534), listens on 127.0.0.1
 * and asks for the password that stands in the folder, readable by us alone.
 *
 * @throws Error when the server does not start; the message holds what it said
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const home = await settleHome(options.dataDir);
  const cluster = await ensureCluster(home);
  await ensureLogFolder(cluster);
  const ownership = await Ownership.of(cluster);
  const { postmaster, adopted } = await startOrAdopt(cluster, options, log);
  if (options.keepRunning !== true) await (adopted ? ownership.takeIfOrphaned() : ownership.take());

  const connection: PostgresConnection = {
    host: '127.0.0.1',
    port: postmaster.port,
    user: SUPERUSER,
    password: await readPassword(cluster),
    database: options.database ?? 'jinalys',
  };
  await ensureDatabase(connection);
  const stopAtExit = options.keepRunning !== true && (await ownership.isMine());
  const onExit = () => {
    signalPostmaster(postmaster);
  };
  if (stopAtExit) process.once('exit', onExit);
  log(`PostgreSQL ${adopted ? 'adopted' : 'started'} on port ${String(postmaster.port)} (${cluster.data})`);

  return {
    connection,
    url: `postgresql://${connection.user}:${connection.password}@${connection.host}:${String(connection.port)}/${connection.database}`,
    pid: postmaster.pid,
    adopted,
    async stop() {
      if (options.keepRunning === true) return;
      await ownership.takeIfOrphaned();
      const isOurs = await ownership.isMine();
      if (isOurs && (await findPostmaster(cluster))?.pid === postmaster.pid) {
        await stopPostmaster(postmaster, cluster);
        log('PostgreSQL stopped');
      }
      process.off('exit', onExit); // last, for the process may end while it waits
    },
  };
}

async function startOrAdopt(
  cluster: Cluster,
  options: EmbeddedPostgresOptions,
  log: (message: string) => void,
): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  const password = await readPassword(cluster);
  const deadline = Date.now() + START_DEADLINE_MS;
  let launched = false;
  let trouble: unknown;
  while (Date.now() < deadline) {
    const postmaster = await findPostmaster(cluster);
    if (postmaster === undefined) {
      log('PostgreSQL is starting');
      try {
        const pid = await launchPostmaster(cluster, options);
        launched = (await findPostmaster(cluster))?.pid === pid;
      } catch (error) {
        if (options.port !== undefined || !isPortTaken(error)) throw error;
      }
      continue;
    }
    try {
      await ping({
        host: '127.0.0.1',
        port: postmaster.port,
        user: SUPERUSER,
        password,
        database: 'postgres',
      });
      return { postmaster, adopted: !launched };
    } catch (error) {
      if (String(errorCode(error)).startsWith('28')) throw error;
      trouble = error; // starting, stopping, or being adopted while it stops: look again
    }
    await delay(POLL_MS);
  }
  throw new Error(`PostgreSQL on ${cluster.data} does not answer`, { cause: trouble });
}

/** The free port that was found has gone to somebody else meanwhile. */
function isPortTaken(error: unknown): boolean {
  return error instanceof Error && error.message.includes('Address already in use');
}

async function ensureLogFolder(cluster: Cluster): Promise<void> {
  const folder = join(cluster.data, '..', 'log');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await handOver(accountFor(join(cluster.data, '..')), folder);
}

async function ping(connection: PostgresConnection): Promise<void> {
  await withClient(connection, (client) => client.query('SELECT 1'));
}

async function ensureDatabase(connection: PostgresConnection): Promise<void> {
  const { database } = connection;
  await withClient({ ...connection, database: 'postgres' }, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 1) return;
    await client.query(`CREATE DATABASE ${escapeIdentifier(database)}`).catch((error: unknown) => {
      if (!['42P04', '23505'].includes(String(errorCode(error)))) throw error;
    });
  });
}

async function withClient<T>(
  connection: PostgresConnection,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // an ended connection shows in the query that was under way
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
