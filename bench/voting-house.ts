import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#libs/platform';
import type { PostgresConnection } from '#libs/platform';
import { sampleRows, writeCsv } from '../libs/community/src/testing/sample-roll.js';
import { ApiProcess } from '../libs/testing/src/api-process.js';
import { OKRUG } from '../apps/api/src/demonstration/okrug.js';
import { appointExpert, CALENDAR, Campaign, IDEAS } from '../test/journeys/support/campaign.js';
import { Office } from '../test/journeys/support/office.js';

const VOTERS = 70_000;
const BARE_CONNECTIONS = 16;
const LOADED_AT = '2026-03-02T05:00:00.000Z';

export interface OpenVoting {
  readonly id: string;
  readonly campaign: Campaign;
  readonly projectIds: readonly string[];
}

/** The okrug with a large roll, three campaigns whose voting is open, and a bare route on the same database. */
export interface VotingHouse {
  readonly api: ApiProcess;
  readonly connection: PostgresConnection;
  readonly office: Office;
  readonly bareUrl: string;
  /** Adults of the roll, by member id. */
  readonly voters: readonly string[];
  readonly voting: OpenVoting;
  readonly few: OpenVoting;
  readonly many: OpenVoting;
  /** Another process of the api on the same database; who asked for it stops it. */
  readonly another: () => Promise<ApiProcess>;
  close(): Promise<void>;
}

export async function openVotingHouse(): Promise<VotingHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'bench-ballots-'));
  const database = await startEmbeddedPostgres({ dataDir: join(dataDir, 'database') });
  const { connection } = database;
  const { user, password, host, port, database: base } = connection;
  const databaseUrl = `postgresql://${user}:${password}@${host}:${String(port)}/${base}`;
  const api = await ApiProcess.start({
    databaseUrl,
    now: LOADED_AT,
    dataDir: join(dataDir, 'api'),
    readyWithinMs: 240_000,
    env: { JINALYS_DEMONSTRATION: 'on' },
  });
  const file = await writeCsv(join(dataDir, 'roll.csv'), sampleRows(VOTERS));
  await api.operate('roll', 'import', file, '--territory', OKRUG);
  const office = new Office({ api }, 'bench');
  await appointExpert(office, LOADED_AT.slice(0, 10));
  office.forgetTokens();
  const voters = await votersOf(connection);
  const campaigns: Campaign[] = [];
  while (campaigns.length < 3) campaigns.push(await contest(office, voters));
  await office.setClock(CALENDAR.votingOpensAt);
  const contests: OpenVoting[] = [];
  for (const campaign of campaigns) contests.push(await opened(campaign));
  const bare = fork(join(import.meta.dirname, 'bare-insert.js'), [databaseUrl, String(BARE_CONNECTIONS)]);
  const [{ url: bareUrl }] = (await once(bare, 'message')) as [{ url: string }];
  const [voting, few, many] = contests as [OpenVoting, OpenVoting, OpenVoting];
  const another = (): Promise<ApiProcess> =>
    ApiProcess.start({
      databaseUrl,
      now: CALENDAR.votingOpensAt,
      dataDir: api.dataDir,
      env: { JINALYS_DEMONSTRATION: 'on', PUBLIC_URL: api.url },
    });
  const close = async (): Promise<void> => {
    const ended = once(bare, 'exit');
    bare.send('stop');
    await ended;
    await api.stop();
    await database.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { api, connection, office, bareUrl, voters, voting, few, many, another, close };
}

async function contest(office: Office, authors: readonly string[]): Promise<Campaign> {
  const campaign = await Campaign.announce(office);
  for (const [index, idea] of IDEAS.entries())
    await campaign.accept(await campaign.propose(authors[index] ?? '', idea), idea);
  return campaign;
}

/** Waits for the opening: projects stand in the order that choices are sealed in. */
async function opened(campaign: Campaign): Promise<OpenVoting> {
  const { projects } = await campaign.until(({ phase }) => phase === 'voting');
  return { id: campaign.id, campaign, projectIds: projects.map(({ id }) => id) };
}

async function votersOf(connection: PostgresConnection): Promise<readonly string[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>(
      `select member_id as id from vault.roll_entry
       where young_birth_date is null and not barred and to_version is null order by member_id`,
    );
    return rows.map(({ id }) => id);
  } finally {
    await client.end();
  }
}
