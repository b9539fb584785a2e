import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { accountFor, handOver } from './account.js';
import { locateBinaries } from './binaries.js';
import { serverEnvironment } from './cluster.js';
import type { Cluster } from './cluster.js';
import { errorCode, isRunning, servesCluster } from './processes.js';

/** A server as its lock file `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: string;
}

const POLL_MS = 20;
const STOP_DEADLINE_MS = 60_000;

/**
 * The server that runs on this cluster. A lock file left behind by a server that no longer runs is removed, even
 * if its number now belongs to another process.
 *
 * @returns undefined when none runs
 */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  const lock = lockFile(cluster);
  const text = await readFile(lock, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const postmaster = {
    pid: Math.abs(Number(lines[0])),
    port: Number(lines[3] ?? ''),
    status: (lines[7] ?? 'starting').trim(),
  };
  if (await isAlive(postmaster, cluster)) return postmaster;
  if ((await readFile(lock, 'utf8').catch(() => undefined)) === text) await rm(lock, { force: true });
  return undefined;
}

/**
 * Starts the server and waits until it takes connections, or ends because another one was faster.
 *
 * @returns the number of the process started, whether or not it is the one that now serves
 * @throws Error with what the server said, when none runs in the end
 */
export async function launchPostmaster(
  cluster: Cluster,
  options: { readonly port?: number; readonly settings?: Readonly<Record<string, string>> },
): Promise<number | undefined> {
  const account = accountFor(join(cluster.data, '..'));
  const { postgres } = await locateBinaries(account);
  const port = options.port ?? (await freePort());
  const settings = Object.entries({ ...SETTINGS, ...options.settings });
  const log = openSync(cluster.startLog, 'w', 0o600);
  await handOver(account, cluster.startLog);
  const child = spawn(
    postgres,
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...account,
      cwd: cluster.data,
      detached: true, // Ctrl-C in a terminal is for us; we stop the server when we are done with it
      env: serverEnvironment(),
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.unref();
  const ended = new AbortController();
  let failure: Error | undefined;
  child.once('exit', () => {
    ended.abort();
  });
  child.once('error', (error) => {
    failure = error;
    ended.abort();
  });
  while (!ended.signal.aborted) {
    const postmaster = await findPostmaster(cluster);
    if (postmaster?.status === 'ready') return child.pid;
    await delay(POLL_MS);
  }
  if (failure !== undefined) throw failure;
  if ((await findPostmaster(cluster)) !== undefined) return child.pid;
  throw new Error(`PostgreSQL did not start: ${(await readFile(cluster.startLog, 'utf8')).trim()}`);
}

/**
 * Stops a server: connections are ended, what is committed stays.
 *
 * @throws Error when it still runs after a minute
 */
export async function stopPostmaster(postmaster: Postmaster, cluster: Cluster): Promise<void> {
  signalPostmaster(postmaster);
  const deadline = Date.now() + STOP_DEADLINE_MS;
  while (await isAlive(postmaster, cluster)) {
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL (process ${String(postmaster.pid)}) does not stop`);
    await delay(POLL_MS);
  }
}

/** Asks a server to end its connections and stop ("fast shutdown"); does not wait. */
export function signalPostmaster({ pid }: Pick<Postmaster, 'pid'>): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}

async function isAlive(postmaster: Postmaster, cluster: Cluster): Promise<boolean> {
  if (!Number.isInteger(postmaster.pid) || postmaster.pid <= 1) return isFresh(lockFile(cluster));
  return (await isRunning(postmaster.pid)) && (await servesCluster(postmaster.pid, cluster.data));
}

/** A lock file that is just being written has no number yet. */
async function isFresh(lock: string): Promise<boolean> {
  const written = await stat(lock).catch(() => undefined);
  return written !== undefined && Date.now() - written.mtimeMs < 2_000;
}

function lockFile(cluster: Cluster): string {
  return join(cluster.data, 'postmaster.pid');
}

/** Loopback only, no socket in a shared folder, and no statement or value of a row in the server's log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_directory: '../log',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
