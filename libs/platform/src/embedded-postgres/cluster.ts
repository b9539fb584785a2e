import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountFor, handOver } from './account.js';
import type { Account } from './account.js';
import { locateBinaries } from './binaries.js';
import { identityOf } from './processes.js';

/** Where a server's files are. */
export interface Cluster {
  /** PGDATA. */
  readonly data: string;
  readonly passwordFile: string;
  /** What the server says before its own log begins. */
  readonly startLog: string;
  /** Which process answers for stopping the server. */
  readonly ownerFile: string;
}

export const SUPERUSER = 'postgres';
const DRAFT = /^server\.draft-(\d+@[^-]*)-/;

export function clusterIn(home: string): Cluster {
  const server = join(home, 'server');
  return {
    data: join(server, 'data'),
    passwordFile: join(server, 'password'),
    startLog: join(server, 'start.log'),
    ownerFile: join(home, 'owner'),
  };
}

/**
 * Makes the cluster unless it stands. It is made under another name and renamed when whole, so neither a crash
 * nor two processes at once leave half a cluster.
 */
export async function ensureCluster(home: string): Promise<Cluster> {
  const cluster = clusterIn(home);
  const server = join(home, 'server');
  if (existsSync(server)) return cluster;
  await removeAbandonedDrafts(home);
  const draft = join(home, `server.draft-${String(await identityOf(process.pid))}-${randomUUID()}`);
  await initialise(draft, accountFor(server));
  try {
    await rename(draft, server);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(server)) throw error;
  }
  return cluster;
}

export async function readPassword(cluster: Cluster): Promise<string> {
  return (await readFile(cluster.passwordFile, 'utf8')).trim();
}

async function removeAbandonedDrafts(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const maker = DRAFT.exec(name)?.[1];
    const abandoned = maker !== undefined && (await identityOf(Number.parseInt(maker, 10))) !== maker;
    if (abandoned) await rm(join(home, name), { recursive: true, force: true });
  }
}

async function initialise(server: string, account: Account | undefined): Promise<void> {
  const { initdb } = await locateBinaries(account);
  const passwordFile = join(server, 'password');
  await mkdir(server, { mode: 0o700 });
  await writeFile(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  await chmod(passwordFile, 0o600);
  await handOver(account, server, passwordFile);
  const child = spawn(
    initdb,
    [
      `--pgdata=${join(server, 'data')}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ],
    { ...account, cwd: server, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString('utf8'));
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0) {
    await rm(server, { recursive: true, force: true });
    throw new Error(`initdb failed (${String(code)}): ${output.trim()}`);
  }
}

/** Our environment without what would steer PostgreSQL (PGDATA, PGPORT, the locale). */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
