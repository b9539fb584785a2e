import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '#libs/platform';
import type { PostgresConnection } from '#libs/platform';
import { DEMONSTRATION_GRANT } from '#libs/identity';
import { ApiProcess } from '../libs/testing/src/api-process.js';
import { GraphqlClient } from '../libs/testing/src/graphql-client.js';
import type { GraphqlAnswer } from '../libs/testing/src/graphql-client.js';
import { personId } from '../apps/api/src/demonstration/people.js';
import { HttpLoad } from './http-load.js';
import type { Report } from './report.js';

export const name = 'api';

const RATE_PER_S = 50;
const COMMANDS = 1_000;
const WARM_UP = 500;
/** What desks and halls keep open; so many that no request waits for another's. */
const CONNECTIONS = 128;
/** The demonstration is loaded at this time and convenes gatherings for two weeks later. */
const LOADED_AT = '2026-03-02T05:00:00.000Z';

/** The built api in a process of its own: time to ready, a registration desk's load, memory. */
export async function run(report: Report): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-api-'));
  const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
  let api: ApiProcess | undefined;
  try {
    api = await start(database.connection, dataDir);
    await api.stop();
    const started = performance.now();
    api = await start(database.connection, dataDir);
    report({
      name: 'start of a built checkout to ready (PostgreSQL running)',
      value: performance.now() - started,
      unit: 'ms',
      atMost: 8_000,
    });
    await measureDesk(api, database.connection, report);
    await reportMemory(api, report);
  } finally {
    await api?.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function start(
  { user, password, host, port, database }: PostgresConnection,
  dataDir: string,
): Promise<ApiProcess> {
  return ApiProcess.start({
    databaseUrl: `postgresql://${user}:${password}@${host}:${String(port)}/${database}`,
    now: LOADED_AT,
    dataDir: join(dataDir, 'api'),
    readyWithinMs: 240_000,
    env: { JINALYS_DEMONSTRATION: 'on' },
  });
}

/** One hall: its members are registered, then guests, at a steady rate whatever the answers take. */
async function measureDesk(api: ApiProcess, connection: PostgresConnection, report: Report): Promise<void> {
  const { headers, gatheringId, members } = await openDesk(api);
  const load = await HttpLoad.open(api.url, CONNECTIONS);
  const desk = new Desk(load, headers);
  const lags: number[] = [];
  const register = async (index: number): Promise<() => Promise<void>> => {
    const memberId = members[index];
    const input = { commandId: randomUUID(), gatheringId };
    const { answer } = await (memberId === undefined
      ? desk.ask<Registered>(REGISTER_GUEST, {
          input: { ...input, kind: 'press', name: 'Ойдан шығарылған тілші' },
        })
      : desk.ask<Registered>(REGISTER, { input: { ...input, memberId, identitySeen: true } }));
    if (answer.position === undefined) throw new Error(`refused: ${answer.code ?? ''}`);
    const { position } = answer;
    return async () => {
      lags.push(await lagOf(desk, gatheringId, position));
    };
  };
  const health = async (): Promise<undefined> => {
    await (await fetch(`${api.url}/health/live`)).text();
  };
  const pool = new Pool({ ...connection, max: 4 });
  await pool.query('CREATE TABLE bare (id bigserial PRIMARY KEY, data text)');
  const insert = async (): Promise<undefined> => {
    await pool.query('INSERT INTO bare (data) VALUES ($1)', ['x'.repeat(600)]);
  };

  await atRate(WARM_UP, register);
  lags.length = 0;
  const bare = percentiles(await atRate(COMMANDS / 5, insert));
  const round = percentiles(await atRate(COMMANDS / 5, health));
  const commands = percentiles(await atRate(COMMANDS, (index) => register(WARM_UP + index)));
  const rate = `commands at ${String(RATE_PER_S)}/s`;
  report({
    name: `${rate}, p50`,
    value: commands.p50,
    unit: 'ms',
    yardstick: { name: 'bare INSERT p50', value: bare.p50 },
  });
  report({
    name: `${rate}, p95`,
    value: commands.p95,
    unit: 'ms',
    atMost: 40,
    yardstick: { name: 'GET /health/live p95', value: round.p95 },
  });
  report({
    name: `${rate}, p99`,
    value: commands.p99,
    unit: 'ms',
    yardstick: { name: 'bare INSERT p99', value: bare.p99 },
  });
  report({
    name: 'position returned until the read model shows it, p99',
    value: percentiles(lags).p99,
    unit: 'ms',
    atMost: 250,
    yardstick: { name: 'GET /health/live p99', value: round.p99 },
  });
  await pool.end();
  load.close();
}

const CHANGED = '__typename ... on Refusal { code } ... on SeparateGatheringChanged { position }';
const REGISTER = `mutation($input: RegisterAttendanceInput!) { answer: registerAttendance(input: $input) { ${CHANGED} } }`;
const REGISTER_GUEST = `mutation($input: RegisterGuestInput!) { answer: registerGuest(input: $input) { ${CHANGED} } }`;

interface Registered {
  readonly answer: { readonly position?: string; readonly code?: string };
}

/** Asks as a desk does, with as little work of this process as may be: it shares the machine with the api. */
class Desk {
  constructor(
    private readonly load: HttpLoad,
    private readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** @throws Error with the answer's errors, if it has any */
  async ask<Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
    const body = JSON.stringify({ query, variables });
    const answer = await this.load.post({ path: '/graphql', body, headers: this.headers });
    const { data, errors } = JSON.parse(answer) as GraphqlAnswer<Data>;
    if (errors !== undefined || data == null) throw new Error(`GraphQL errors: ${JSON.stringify(errors)}`);
    return data;
  }
}

async function lagOf(desk: Desk, id: string, after: string): Promise<number> {
  const asked = performance.now();
  await desk.ask(
    'query($id: ID!, $after: LogPosition) { separateGathering(id: $id, after: $after) { id } }',
    {
      id,
      after,
    },
  );
  return performance.now() - asked;
}

/**
 * Calls at the rate; each is timed from the moment it was due, so that a stall shows in all that wait behind it.
 *
 * @param call may give back what to do when its own time is over
 */
async function atRate(
  times: number,
  call: (index: number) => Promise<(() => Promise<void>) | undefined>,
): Promise<readonly number[]> {
  const started = performance.now();
  const timed = async (index: number): Promise<number> => {
    const due = (1_000 * index) / RATE_PER_S;
    await delay(Math.max(0, started + due - performance.now()));
    const afterwards = await call(index);
    const took = performance.now() - started - due;
    await afterwards?.();
    return took;
  };
  return Promise.all(Array.from({ length: times }, (_, index) => timed(index)));
}

function percentiles(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

async function openDesk(
  api: ApiProcess,
): Promise<{ headers: Readonly<Record<string, string>>; gatheringId: string; members: readonly string[] }> {
  const { separateGatherings } = await new GraphqlClient(api.url).ask<{
    separateGatherings: { edges: { node: { id: string; startsAt: string } }[] };
  }>('{ separateGatherings(first: 10, status: convened) { edges { node { id startsAt } } } }');
  const [hall] = separateGatherings.edges
    .map(({ node }) => node)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  if (!hall) throw new Error('the demonstration convenes gatherings');
  await api.setClock(hall.startsAt);
  const signedIn = await fetch(`${api.url}/issuer/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: DEMONSTRATION_GRANT, person: personId('clerk') }),
  });
  const { access_token: token } = (await signedIn.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, 'x-channel': 'desk', 'accept-language': 'en' };
  const { searchMembers } = await new GraphqlClient(api.url, headers).ask<{
    searchMembers: { id: string; birthYear: number }[];
  }>('query($id: ID!) { searchMembers(gatheringId: $id, text: "", first: 200) { id birthYear } }', {
    id: hall.id,
  });
  const adults = searchMembers.filter(({ birthYear }) => birthYear <= 2006).map(({ id }) => id);
  return { headers, gatheringId: hall.id, members: adults };
}

/** Resident memory as the kernel tells it; only where it does. */
async function reportMemory({ pid }: ApiProcess, report: Report): Promise<void> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8').catch(() => '');
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (kib !== undefined)
    report({ name: 'resident memory after the load', value: Number(kib) / 1024, unit: 'MiB', atMost: 350 });
}
