/**
 * Before a jest run: a folder for the run's one PostgreSQL, which starts when the first spec asks for it
 * (libs/testing/src/postgres.ts). Folders of runs that were killed are cleared away.
 */
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, removeServer } from './postgres-teardown.mjs';

const PREFIX = 'jinalys-test-postgres-';

export default async function setup() {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : Number.NaN);
    if (pid > 0 && !isRunning(pid)) await removeServer(join(tmpdir(), name));
  }
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${String(process.pid)}-`));
  await writeFile(join(folder, 'README'), 'PostgreSQL of a jest run; removed at its end.\n');
  process.env.JINALYS_TEST_POSTGRES = folder;
}
