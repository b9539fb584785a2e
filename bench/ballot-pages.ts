import { setTimeout as delay } from 'node:timers/promises';
import { loadBallots } from './ballots-in-log.js';
import { HttpLoad } from './http-load.js';
import { median, quantile } from './measure.js';
import type { Report } from './report.js';
import type { OpenVoting, VotingHouse } from './voting-house.js';

const FEW = 10_000;
const MANY = Number(process.env['JINALYS_BENCH_BALLOTS'] ?? 1_000_000);
const PAGES = 200;
/** So much slower a page may be at a hundred times the ballots: what two measurements of one thing differ by. */
const MOST_SLOWER = 1.5;
const COUNTED_AT = '2026-04-12T19:01:00.000Z';
const TURNOUT = 'turnout { web desk paper total eligible share days { day web desk paper } }';
const RESULT = `counted { web desk paper commitmentRoot } result { lotSeed districts { voters spentTiyn winners statistics
  pbFile projects { projectId result voters why } } }`;

/** Turnout and result as pages ask for them, with few ballots in the log and with many. */
export async function measurePages(house: VotingHouse, report: Report): Promise<void> {
  const { few, many, office, connection } = house;
  await loadBallots(connection, few, FEW);
  const started = performance.now();
  await loadBallots(connection, many, MANY);
  report({
    name: 'ballots put into the log by the port',
    value: (1_000 * MANY) / (performance.now() - started),
    unit: '/s',
  });
  await until(async () => (await many.campaign.state()).turnout.total === MANY);
  await compare('turnout', TURNOUT, house, report);
  const closed = performance.now();
  await office.setClock(COUNTED_AT);
  for (const { campaign } of [few, many]) await until(async () => (await campaign.state()).result !== null);
  report({
    name: `close and count of ${MANY.toLocaleString('en')} ballots`,
    value: (performance.now() - closed) / 1_000,
    unit: 's',
  });
  await compare('result', RESULT, house, report);
}

async function compare(
  page: string,
  fields: string,
  { api, few, many }: VotingHouse,
  report: Report,
): Promise<void> {
  const http = await HttpLoad.open(api.url, 1);
  const query = `query($id: ID!) { campaign(id: $id) { id phase ${fields} } }`;
  const ask = async ({ id }: OpenVoting): Promise<number> => {
    const asked = performance.now();
    await http.post({ path: '/graphql', body: JSON.stringify({ query, variables: { id } }) });
    return performance.now() - asked;
  };
  const took: [number, number][] = [];
  for (let round = 0; round < PAGES; round += 1) took.push([await ask(few), await ask(many)]);
  http.close();
  const ofFew = took.map(([ms]) => ms);
  const ofMany = took.map(([, ms]) => ms);
  report({
    name: `${page} at ${MANY.toLocaleString('en')} ballots, p50`,
    value: median(ofMany),
    unit: 'ms',
    atMost: MOST_SLOWER * median(ofFew),
    yardstick: { name: `at ${FEW.toLocaleString('en')}`, value: median(ofFew) },
  });
  report({
    name: `${page}, p95`,
    value: quantile(ofMany, 0.95),
    unit: 'ms',
    yardstick: { name: `at ${FEW.toLocaleString('en')}`, value: quantile(ofFew, 0.95) },
  });
}

async function until(isThere: () => Promise<boolean>): Promise<void> {
  while (!(await isThere())) await delay(200);
}
