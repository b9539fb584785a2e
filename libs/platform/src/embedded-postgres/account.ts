import { existsSync, realpathSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readlink, rmdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The uid and gid a server runs under when we are root, which PostgreSQL refuses to be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The overflow uid ("nobody"): known to every kernel, so no system user has to be created. */
const NOBODY: Account = { uid: 65534, gid: 65534 };

/** Where root puts what {@link NOBODY} must reach when the checkout lies in a closed folder. */
export const SYSTEM_FOLDER = '/var/lib/jinalys';

/**
 * Whom the server runs as: nobody special for an ordinary user; for root the owner of an existing cluster, or
 * uid 65534.
 */
export function accountFor(cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (!existsSync(cluster)) return NOBODY;
  const { uid, gid } = statSync(cluster);
  return uid === 0 ? NOBODY : { uid, gid };
}

/** Whether an account may run a program: read it and enter every folder on the way to it. */
export function isReachable(program: string, account: Account): boolean {
  const path = realpathSync(program);
  return allows(path, account, 0o5) && canEnter(dirname(path), account);
}

function canEnter(folder: string, account: Account): boolean {
  for (let current = folder; ; current = dirname(current)) {
    if (!allows(current, account, 0o1)) return false;
    if (dirname(current) === current) return true;
  }
}

function allows(path: string, account: Account, bits: number): boolean {
  const { mode, uid, gid } = statSync(path);
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
  return ((mode >> shift) & bits) === bits;
}

/**
 * The folder in which the server's files live: the data folder itself (made searchable, not readable), unless we
 * are root and the server's account cannot get that far; then a folder under {@link SYSTEM_FOLDER}, with the
 * link `moved-to` in the data folder.
 */
export async function settleHome(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  const account = accountFor(join(folder, 'server'));
  if (account === undefined) return folder;
  if (canEnter(dirname(folder), account)) {
    if (!allows(folder, account, 0o1)) await chmod(folder, statSync(folder).mode | 0o011);
    return folder;
  }
  return readlink(join(folder, 'moved-to')).catch(() => moveHome(join(folder, 'moved-to')));
}

async function moveHome(link: string): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const home = await mkdtemp(join(SYSTEM_FOLDER, 'data-'));
  await chmod(home, 0o711);
  try {
    await symlink(home, link);
    return home;
  } catch (error) {
    await rmdir(home);
    if (existsSync(link)) return readlink(link);
    throw error;
  }
}

/** Gives files we made to the account that the server runs under. */
export async function handOver(account: Account | undefined, ...paths: readonly string[]): Promise<void> {
  if (account === undefined) return;
  for (const path of paths) await chown(path, account.uid, account.gid);
}
