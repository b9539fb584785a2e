/** After a jest run: stops the run's PostgreSQL if one was started, and removes its folder. */
import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export default async function teardown() {
  const folder = process.env.JINALYS_TEST_POSTGRES;
  if (folder !== undefined) await removeServer(folder);
}

export async function removeServer(folder) {
  const link = join(folder, 'moved-to');
  const home = existsSync(link) ? link : folder;
  const lock = join(home, 'server/data/postmaster.pid');
  if (existsSync(lock)) {
    const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10);
    // Immediate shutdown: nothing here is worth a checkpoint.
    if (stillServes(pid, join(home, 'server/data'))) process.kill(pid, 'SIGQUIT');
    for (let tries = 0; tries < 250 && existsSync(lock) && isRunning(pid); tries += 1) await delay(20);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A server's working folder is its cluster; where that cannot be asked, a running process is taken for it. */
function stillServes(pid, data) {
  if (!isRunning(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}
