import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { CommandExecutor } from '#libs/commands';
import {
  communityEventVersions,
  MEMBERSHIP_NORMS,
  RollImporter,
  RollQueries,
  Vault,
  VaultAccess,
} from '#libs/community';
import type { RollImportResult } from '#libs/community';
import { PostgresEventStore, schemaRegistry } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { normsInForce } from '#libs/norms';
import { startEmbeddedPostgres } from '#libs/platform';
import { sampleRows, writeCsv } from '../libs/community/src/testing/sample-roll.js';
import type { SampleRow } from '../libs/community/src/testing/sample-roll.js';
import type { Report } from './report.js';

export const name = 'roll of members';

const OKRUG = '595037000';
const CITY = '750000000';
const PEOPLE = 100_000;
const CITY_PEOPLE = 2_000_000;
const ON = '2026-03-01';
const MIB = 1024 * 1024;

/** Importing a roll with its encryption, importing it again, and counting the eligible of a city. */
export async function run(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-roll-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
  const pool = new Pool({ ...server.connection, max: 6 });
  pool.on('error', () => undefined); // idle sessions that the server ends when it stops
  const store = await PostgresEventStore.open({ connection: server.connection });
  try {
    const house = await open(pool, store);
    const rows = sampleRows(PEOPLE);
    const file = await writeCsv(join(folder, 'roll.csv'), rows);
    await measureImport(house, file, await plainInsertSeconds(pool, rows), report);
    await measureCount(house, pool, report);
  } finally {
    await store.close();
    await pool.end();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

interface House {
  readonly importer: RollImporter;
  readonly rolls: RollQueries;
}

async function open(pool: Pool, store: PostgresEventStore): Promise<House> {
  const clock: Clock = { now: () => `${ON}T04:00:00.000Z` };
  const schemas = schemaRegistry(communityEventVersions);
  const executor = new CommandExecutor(store, schemas, clock, randomBytes(32));
  const vault = await Vault.open(pool, randomBytes(32));
  return {
    importer: new RollImporter(vault, store, schemas, executor, clock),
    rolls: new RollQueries(vault, new VaultAccess(executor, clock)),
  };
}

async function measureImport(
  { importer }: House,
  file: string,
  plain: number,
  report: Report,
): Promise<void> {
  const yardstick = { name: 'same rows in clear into one table', value: plain };
  const before = process.memoryUsage().rss;
  let most = before;
  const importOnce = async (): Promise<[number, RollImportResult]> => {
    const commandId = randomUUID();
    const ids = { commandId, correlationId: commandId, causationId: commandId };
    return timed(() =>
      importer.import({
        file,
        territory: OKRUG,
        full: true,
        request: { ...ids, actor: { role: 'system' }, channel: 'system' },
        onProgress: () => {
          most = Math.max(most, process.memoryUsage().rss);
        },
      }),
    );
  };
  const [first, { added }] = await importOnce();
  if (added !== PEOPLE) throw new Error(`imported ${String(added)}`);
  report({
    name: `import of ${PEOPLE.toLocaleString('en')} rows`,
    value: first,
    unit: 's',
    atMost: 20,
    yardstick,
  });
  const [again, { outcome }] = await importOnce();
  if (outcome !== 'unchanged') throw new Error(`the same file is ${outcome}`);
  report({ name: 'the same file again', value: again, unit: 's', yardstick });
  report({ name: 'memory taken while importing', value: (most - before) / MIB, unit: 'MiB' });
}

/** The yardstick: the same values, unencrypted, in the same batches, into a table without an index. */
async function plainInsertSeconds(pool: Pool, rows: readonly SampleRow[]): Promise<number> {
  await pool.query(
    'create table bare (iin text, surname text, given text, born date, street text, house text)',
  );
  const [seconds] = await timed(async () => {
    for (let from = 0; from < rows.length; from += 2_000) {
      const batch = rows.slice(from, from + 2_000);
      await pool.query(
        'insert into bare select * from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[], $6::text[])',
        (['iin', 'surname', 'givenName', 'birthDate', 'street', 'house'] as const).map((column) =>
          batch.map((row) => row[column]),
        ),
      );
    }
  });
  return seconds;
}

/** A city's roll, written by SQL: only the columns in clear take part in a count. */
async function measureCount({ rolls }: House, pool: Pool, report: Report): Promise<void> {
  await pool.query(`insert into vault.roll_version values ($1, 1, gen_random_uuid(), true, $2, '', '', $3)`, [
    CITY,
    CITY_PEOPLE,
    ON,
  ]);
  await pool.query(
    `insert into vault.roll_entry
       (territory, member_id, from_version, settlement, street_token, young_birth_date, temporary, foreign_national, barred, content_mac)
     select $1, gen_random_uuid(), 1, $1, decode(lpad(to_hex(n % 900), 16, '0'), 'hex'),
            case when n % 3 = 0 then date '1996-03-01' + n % 10000 end, n % 50 = 0, n % 80 = 0, n % 100 = 0, ''
     from generate_series(1, $2::int) n`,
    [CITY, CITY_PEOPLE],
  );
  await pool.query('vacuum analyze vault.roll_entry');
  const norms = normsInForce(MEMBERSHIP_NORMS, ON, CITY, []);
  const section = { territory: CITY, areas: [{ kato: CITY }] };
  const [plain] = await timed(() => pool.query('select count(*) from vault.roll_entry'));
  const [seconds] = await timed(() => rolls.count(section, ON, norms));
  report({
    name: `count of the eligible among ${CITY_PEOPLE.toLocaleString('en')}`,
    value: seconds * 1_000,
    unit: 'ms',
    yardstick: { name: 'count of all rows', value: plain * 1_000 },
  });
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [(performance.now() - start) / 1_000, result];
}
