import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The published file, counted by the command of the tally library in a process of its own. */
export async function expectTallied(pb: string, winners: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jinalys-campaign-'));
  try {
    const file = join(folder, 'result.pb');
    await writeFile(file, pb);
    const run = spawnSync(process.execPath, ['dist/apps/cli/src/main.js', 'tally', file, '--json'], {
      encoding: 'utf8',
    });
    expect({ status: run.status, errors: run.stderr }).toEqual({ status: 0, errors: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({ winners });
  } finally {
    await rm(folder, { recursive: true });
  }
}
