import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The code of a system error, such as `ENOENT`. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** Whether a process of this number runs (a dead one that nobody has reaped yet does not). */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  return (await processState(pid)) !== 'Z';
}

/**
 * What tells a process from a later one with the same number: the number and the time it started.
 *
 * @returns undefined when no such process runs
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  if (!(await isRunning(pid))) return undefined;
  if (platform() !== 'linux') return `${String(pid)}@${(await ps(pid, 'lstart=')).replaceAll(/\W+/g, '_')}`;
  const started = (await procStat(pid))?.[19];
  return started === undefined ? undefined : `${String(pid)}@${started}`;
}

/** Whether a running process is the PostgreSQL server of this cluster: a server's working folder is its cluster. */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (platform() !== 'linux') return (await ps(pid, 'command=')).includes('postgres');
  try {
    return (await readlink(`/proc/${String(pid)}/cwd`)) === cluster;
  } catch {
    return false; // gone, or another user's: not ours in either case
  }
}

async function processState(pid: number): Promise<string> {
  if (platform() !== 'linux') return (await ps(pid, 'state=')).slice(0, 1);
  return (await procStat(pid))?.[0] ?? 'Z';
}

/** The fields of /proc/<pid>/stat after the command's name: state first, start time in the twentieth place. */
async function procStat(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

async function ps(pid: number, column: string): Promise<string> {
  const { stdout } = await run('ps', ['-o', column, '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
