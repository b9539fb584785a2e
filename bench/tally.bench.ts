import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareWithRecord, readElection, recordedOptions, tally } from '#libs/tally';
import { referenceEqualShares } from '../libs/tally/src/testing/reference.js';
import type { Report } from './report.js';
import type { Counted } from './tally-worker.js';

export const name = 'tally';

const CORPORA = process.env['JINALYS_CORPORA'] ?? '../shared/corpora';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 5;
const BALLOTS = 1_000_000;
/** The same per ballot, but for the machine's caches and the ballots that only a larger number makes differ. */
const LINEAR = 1.5;

/** Real elections with reading their files, a small one by the command, a city's worth of synthetic ballots. */
export async function run(report: Report): Promise<void> {
  await measureKrakow(report);
  await measureSwiecie(report);
  measureCommand(report);
  measureSynthetic(report);
}

/** 65,101 voters, 4 MB: read, checked, grouped and counted; beside splitting the text into its cells. */
async function measureKrakow(report: Report): Promise<void> {
  const path = inCorpora('Poland_Krakow_2024.pb');
  if (path === undefined) return;
  const value = await lowestSeconds(async () => {
    await countRecorded(path);
  });
  const plain = await lowestSeconds(async () => {
    const text = await readFile(path, 'utf8');
    return text.split('\n').map((line) => line.split(';').map((cell) => cell.split(',')));
  });
  report({
    name: 'Kraków 2024 (65,101 voters) by its rule, with reading',
    value,
    unit: 's',
    atMost: 0.3,
    yardstick: { name: 'splitting its text', value: plain },
  });
}

/** Exact add1, with reading; beside the definition taken word for word, for a single endowment. */
async function measureSwiecie(report: Report): Promise<void> {
  const path = inCorpora('Poland_Swiecie_2023.pb');
  if (path === undefined) return;
  const value = await lowestSeconds(async () => {
    await countRecorded(path);
  });
  const { election } = await readElection(createReadStream(path));
  const everyProject = election.projects.map((_, project) => project);
  const share = { numerator: election.budget, denominator: BigInt(election.voters) };
  const plain = await lowestSeconds(() =>
    referenceEqualShares(election, everyProject, share, 'cost', ['min-cost', 'max-votes']),
  );
  report({
    name: 'Świecie 2023 by exact add1 equal shares, with reading',
    value,
    unit: 's',
    atMost: 0.5,
    yardstick: { name: 'the definition, one run of it', value: plain },
  });
}

async function countRecorded(path: string): Promise<void> {
  const pb = await readElection(createReadStream(path));
  const { winners } = tally(pb.election, recordedOptions(pb));
  if (compareWithRecord(pb, winners)?.matches !== true) throw new Error(`${path}: other winners`);
}

/** The built command on a small file, start-up included; beside starting Node for nothing. */
function measureCommand(report: Report): void {
  const main = join(ROOT, 'dist/apps/cli/src/main.js');
  const file = join(ROOT, 'libs/tally/src/testing/fixtures/approval.pb');
  if (!existsSync(main)) {
    process.stdout.write('  jinalys tally: left out, npm run build comes first\n');
    return;
  }
  const ran = (...args: string[]): number => {
    const started = performance.now();
    const { status } = spawnSync(process.execPath, args);
    if (status !== 0) throw new Error(`exit code ${String(status)}`);
    return performance.now() - started;
  };
  const lowest = (...args: string[]): number => Math.min(...Array.from({ length: RUNS }, () => ran(...args)));
  report({
    name: 'jinalys tally of a small file, from start to end',
    value: lowest(main, 'tally', file, '--json'),
    unit: 'ms',
    atMost: 500,
    yardstick: { name: 'node -e 0', value: lowest('-e', '0') },
  });
}

/** Making, grouping and counting the ballots, in a process of its own for the sake of its memory. */
function measureSynthetic(report: Report): void {
  const city = countSynthetic(BALLOTS, 'exact');
  const float = countSynthetic(BALLOTS, 'float');
  report({
    name: '1,000,000 ballots × 100 projects, exact add1',
    value: city.seconds,
    unit: 's',
    atMost: 20,
    yardstick: { name: 'in floats', value: float.seconds },
  });
  report({ name: 'the same, processor time', value: city.cpuSeconds, unit: 's' });
  report({ name: 'the same, peak memory', value: city.peakMib, unit: 'MiB', atMost: 1024 });
  const quarter = countSynthetic(BALLOTS / 4, 'exact');
  report({
    name: 'the same, time of a ballot beside that among 250,000',
    value: city.seconds / 4 / quarter.seconds,
    unit: '×',
    atMost: LINEAR,
  });
}

function countSynthetic(ballots: number, arithmetic: 'exact' | 'float'): Counted {
  const worker = fileURLToPath(new URL('tally-worker.js', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [worker, String(ballots), arithmetic], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`the count of ${String(ballots)} ballots ended with ${String(status)}`);
  return JSON.parse(stdout) as Counted;
}

function inCorpora(file: string): string | undefined {
  const path = join(CORPORA, 'pabulib', file);
  if (existsSync(path)) return path;
  process.stdout.write(`  ${file}: left out, not in ${CORPORA} (JINALYS_CORPORA names another folder)\n`);
  return undefined;
}

async function lowestSeconds(work: () => unknown): Promise<number> {
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < RUNS; at++) {
    const started = performance.now();
    await work();
    lowest = Math.min(lowest, (performance.now() - started) / 1000);
  }
  return lowest;
}
