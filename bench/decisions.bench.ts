import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { startEmbeddedPostgres } from '#libs/platform';
import { stepView } from '../libs/decisions/src/graphql/decision-view.js';
import { DecisionQueries } from '../libs/decisions/src/read-model/decision.queries.js';
import type { DecisionFilter } from '../libs/decisions/src/read-model/decision.queries.js';
import { AssemblyQueries } from '../libs/meetings/src/read-model/assembly/assembly.queries.js';
import { DECISIONS, DISTRICT, fill, openFilled, PlanWatch, TIMELINE_ID } from './decisions-data.js';
import { quantile } from './measure.js';
import type { Report } from './report.js';

export const name = 'decisions and sittings, read';

const ROUNDS = 40;
const PAGE = 21;
const CALENDAR_PAGE = 101;

/** As people search: one word, beginnings, a number, in a district, what is overdue. */
const SEARCHES: readonly DecisionFilter[] = [
  { words: 'жол жөндеу' },
  { words: 'көше жар' },
  { words: 'ремонт дорог' },
  { words: '4711' },
  { words: 'мектеп', territory: DISTRICT },
  { words: 'су', phase: 'inExecution' },
  { territory: DISTRICT, overdueOn: '2026-06-01' },
];

/** A timeline of five hundred steps, a search over two hundred thousand decisions, a district's calendar. */
export async function run(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-decisions-'));
  const server = await startEmbeddedPostgres({ dataDir });
  const watch = new PlanWatch();
  const database = await openFilled(server.connection, watch);
  try {
    await fill(database);
    await measure(database, watch, report);
  } finally {
    await database.destroy();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measure(database: DataSource, watch: PlanWatch, report: Report): Promise<void> {
  const decisions = new DecisionQueries(database);
  const sittings = new AssemblyQueries(database);
  const timeline = async (): Promise<number> => (await decisions.steps(TIMELINE_ID)).map(stepView).length;
  const search = async (filter: DecisionFilter): Promise<number> =>
    (await decisions.decisions(filter, PAGE)).total;
  const calendar = async (): Promise<number> =>
    (await sittings.sittings({ territory: DISTRICT }, CALENDAR_PAGE)).total;
  report({ name: 'timeline of 500 steps, p95', value: await p95([timeline]), unit: 'ms', atMost: 60 });
  report({
    name: `search over ${DECISIONS.toLocaleString('en')} decisions, p95`,
    value: await p95(SEARCHES.map((filter) => () => search(filter))),
    unit: 'ms',
    atMost: 150,
  });
  report({ name: 'calendar of 30 okrugs, p95', value: await p95([calendar]), unit: 'ms', atMost: 100 });
  watch.start();
  for (const filter of SEARCHES) await search(filter);
  await timeline();
  await calendar();
  const whole = await watch.wholeTableReads(database);
  report({ name: 'plans that read a whole table', value: whole.length, unit: '', atMost: 0 });
  for (const plan of whole) process.stdout.write(`${plan}\n`);
}

/** Each in turn, so that none has the cache to itself. */
async function p95(questions: readonly (() => Promise<number>)[]): Promise<number> {
  const times: number[] = [];
  for (const question of questions) await question();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const question of questions) {
      const start = performance.now();
      await question();
      times.push(performance.now() - start);
    }
  return quantile(times, 0.95);
}
