import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderSource, verifyHistory } from '#libs/audit';
import { Random } from '../test/audit/support/random.js';
import { sampleHistory, sampleRules } from '../test/audit/support/sample-history.js';
import { sampleLog, TRUST, writeSample } from '../test/audit/support/sample-log.js';
import type { Report } from './report.js';

export const name = 'audit';

const EVENTS = 50_000;

export async function run(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-audit-'));
  try {
    await measureVerification(folder, report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Processor time, not time on the clock: the figure is for one core. */
async function secondsOf(work: () => Promise<unknown> | undefined): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function measureVerification(folder: string, report: Report): Promise<void> {
  const events = sampleHistory(new Random(1), EVENTS);
  const log = await sampleLog(events);
  await writeSample(folder, log);
  const bytes = log.lines.map((line) => Buffer.from(line));
  const verify = async () => verifyHistory(await FolderSource.open(folder), TRUST, sampleRules);
  await verify();
  const raw = await secondsOf(() => {
    for (const line of bytes) hash('sha256', line, 'buffer');
    return undefined;
  });
  const seconds = await secondsOf(verify);
  report({
    name: 'full verification, events a second of one core',
    value: events.length / seconds,
    unit: '1/s',
    atLeast: 50_000,
    yardstick: { name: 'SHA-256 of the same events alone', value: events.length / raw },
  });
}
