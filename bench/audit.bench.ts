import { hash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderSource, verifyHistory } from '#libs/audit';
import type { JudgedHistory } from '#libs/audit';
import { Random } from '../test/audit/support/random.js';
import { judgedHistory } from '../apps/api/src/infrastructure/histories.js';
import { sampleHistory } from '../test/audit/support/sample-history.js';
import { sampleLog, TRUST, writeSample } from '../test/audit/support/sample-log.js';
import type { SampleLog } from '../test/audit/support/sample-log.js';
import { ballotsOfCity, gatheringsOfOkrugs } from './audit-histories.js';
import { measureProofs } from './audit-proofs.js';
import { median, secondsOf } from './measure.js';
import type { Report } from './report.js';

export const name = 'audit';

const EVENTS = 50_000;
/** A checkpoint a minute, at sixteen events a second. */
const CHECKPOINT_EVERY = 1_000;
const ROUNDS = 5;

/** What is verified, and what is asked of it. */
const LOGS = [
  {
    of: 'gatherings of 24 to 200 people',
    events: () => gatheringsOfOkrugs(new Random(1), EVENTS),
    atLeast: 50_000,
  },
  { of: "a city's ballots", events: () => ballotsOfCity(new Random(1), EVENTS), atLeast: 50_000 },
  // Not as any log is: every kind of event as often as another, as it takes to try out the rules.
  { of: 'every kind of event alike', events: () => sampleHistory(new Random(1), EVENTS) },
];

export async function run(report: Report): Promise<void> {
  for (const { of, events, atLeast } of LOGS) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-audit-'));
    try {
      const log = await sampleLog(events(), { interval: CHECKPOINT_EVERY });
      await writeSample(folder, log);
      await measureVerification(folder, log, of, report, atLeast);
      await measureSize(folder, log, of, report);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  await measureProofs(report);
}

/** Everything that `jinalys audit verify` does with a bundle, the judgement by the rules included. */
async function measureVerification(
  folder: string,
  log: SampleLog,
  of: string,
  report: Report,
  atLeast: number | undefined,
): Promise<void> {
  const bytes = log.lines.map((line) => Buffer.from(line));
  const verify = () => verified(folder, judgedHistory);
  const unjudged = () => verified(folder, WITHOUT_RULES);
  const rawHashes = () => {
    for (const line of bytes) hash('sha256', line, 'buffer');
    return undefined;
  };
  const rates = { verify: [] as number[], unjudged: [] as number[], raw: [] as number[] };
  for (let round = -2; round < ROUNDS; round += 1) {
    const [whole, proofs, raw] = [
      await secondsOf(verify),
      await secondsOf(unjudged),
      await secondsOf(rawHashes),
    ];
    // What is not compiled yet says nothing of a log of millions.
    if (round < 0) continue;
    rates.verify.push(log.size / whole);
    rates.unjudged.push(log.size / proofs);
    rates.raw.push(log.size / raw);
  }
  const yardstick = { name: 'SHA-256 of the same events alone', value: median(rates.raw) };
  report({
    name: `full verification of ${of}, events a second of one core`,
    value: median(rates.verify),
    unit: '1/s',
    ...(atLeast === undefined ? {} : { atLeast }),
    yardstick,
  });
  report({
    name: 'the same without judging by the rules',
    value: median(rates.unjudged),
    unit: '1/s',
    yardstick,
  });
}

const WITHOUT_RULES: JudgedHistory = {
  deciders: new Map(
    [...judgedHistory.deciders.keys()].map((category) => [
      category,
      { initialState: undefined, evolve: () => undefined, check: () => [] },
    ]),
  ),
  upcast: (event) => event,
};

/** @throws Error when the bundle does not verify, for then nothing was measured */
async function verified(folder: string, rules: JudgedHistory): Promise<void> {
  const { findings } = await verifyHistory(await FolderSource.open(folder), TRUST, rules);
  const [first] = findings;
  if (first) throw new Error(`the log that is measured does not verify: ${first.how}`);
}

/** Tiles, partial tiles and entry bundles as they lie in a mirror. */
async function measureSize(folder: string, log: SampleLog, of: string, report: Report): Promise<void> {
  const files = await readdir(join(folder, 'tile'), { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  report({ name: `published tiles and entries of ${of}`, value: bytes / log.size, unit: 'bytes/leaf' });
}
