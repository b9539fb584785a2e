import { DataSource } from 'typeorm';
import type { Logger } from 'typeorm';
import type { PostgresConnection } from '#libs/platform';
import { DECISIONS_ENTITIES } from '../libs/decisions/src/read-model/entities.js';
import { DECISIONS_TABLES } from '../libs/decisions/src/read-model/decisions.tables.js';
import { ASSEMBLIES_TABLES } from '../libs/meetings/src/read-model/assembly/assemblies.tables.js';
import { ASSEMBLY_ENTITIES } from '../libs/meetings/src/read-model/assembly/assembly.entities.js';

export const DECISIONS = 200_000;
export const DISTRICT = '593500000';
export const TIMELINE_ID = '00000000-0000-4000-8000-000000000500';

const SITTINGS = 12_000;
const STEPS = 500;
/** Twenty districts of thirty okrugs, as `593531000`. */
const TERRITORY = `'59' || (30 + n % 20) || (30 + (n / 20) % 30) || '000'`;
const KK = ['жол', 'жөндеу', 'көше', 'жарығы', 'мектеп', 'су', 'құбыры', 'спорт', 'алаңы', 'қар', 'тазалау'];
const RU = ['дорога', 'ремонт', 'улица', 'освещение', 'школа', 'вода', 'площадка', 'снег', 'уборка', 'мост'];

/** A database with the tables of both read models, and a logger that keeps what is asked. */
export async function openFilled(connection: PostgresConnection, logger: Logger): Promise<DataSource> {
  const { host, port, user, password, database } = connection;
  const source = await new DataSource({
    type: 'postgres',
    host,
    port,
    username: user,
    password,
    database,
    entities: [...DECISIONS_ENTITIES, ...ASSEMBLY_ENTITIES],
    logger,
    logging: ['query'],
  }).initialize();
  for (const [schema, tables] of [
    ['read_decisions', DECISIONS_TABLES],
    ['read_assemblies', ASSEMBLIES_TABLES],
  ])
    await source.query(`create schema ${schema ?? ''}; set search_path to ${schema ?? ''}; ${tables ?? ''}`);
  return source;
}

/** The same rows on every run: words, territories and phases follow from the number of the row. */
export async function fill(database: DataSource): Promise<void> {
  await database.query(
    `insert into read_decisions.decision (decision_id, territory, body, body_id, meeting_id, item_id, competence,
       text_kk, text_ru, adopted_at, votes_for, votes_against, votes_abstained, base, in_public,
       minutes_document_id, publication_due_on, phase, awaits, due_on, norms, revision)
     select md5('d' || n)::uuid, ${TERRITORY}, 'assembly', md5('b' || n % 600)::uuid, md5('m' || n / 3)::uuid,
       md5('i' || n)::uuid, 'other', ${text('$1')}, ${text('$2')},
       timestamptz '2018-01-01' + n * interval '20 minutes', 8, 1, 1, 10, n % 50 <> 0, md5('p' || n)::uuid,
       date '2018-01-11' + n / 72, case when n % 20 = 0 then 'inExecution' else 'done' end,
       case when n % 20 = 0 then 'responsible' end, case when n % 20 = 0 then date '2018-03-01' + n / 72 end,
       '{}', 0
     from generate_series(1, $3::int) n`,
    [KK, RU, DECISIONS],
  );
  await database.query(
    `insert into read_decisions.decision_step (decision_id, revision, event_id, type, occurred_at, recorded_at,
       actor_role, channel, facts)
     select case when n <= $2 then $1::uuid else md5('d' || n)::uuid end, n, md5('e' || n)::uuid,
       'ExecutionReported', timestamptz '2026-01-01' + n * interval '1 hour',
       timestamptz '2026-01-01' + n * interval '1 hour', 'akimOffice', 'web',
       jsonb_build_object('reportedOn', '2026-01-01', 'text', jsonb_build_object('textId', md5('t' || n)))
     from generate_series(0, $3::int) n`,
    [TIMELINE_ID, STEPS - 1, DECISIONS],
  );
  await database.query(
    `insert into read_assemblies.sitting (meeting_id, body, assembly_id, composition, territory, convened_by,
       initiators, place_kk, place_ru, starts_at, notice_on, members, required, status, norms, revision)
     select md5('m' || n)::uuid, 'assembly', md5('b' || n % 600)::uuid, 'members', ${TERRITORY}, 'akim', 0, 'клуб', 'клуб',
       timestamptz '2021-01-01' + n * interval '4 hours', date '2021-01-01' + n / 6, 10, 5, 'closed', '{}', 0
     from generate_series(1, $1::int) n`,
    [SITTINGS],
  );
  await database.query('vacuum analyze');
}

/** Five words of the list that follow from the number, and the number itself. */
function text(list: string): string {
  const words = [1, 7, 31, 101, 499].map(
    (step) => `(${list}::text[])[1 + (n / ${String(step)}) % array_length(${list}::text[], 1)]`,
  );
  return `concat_ws(' ', ${words.join(', ')}, n)`;
}

/** Keeps what TypeORM asks, and shows how PostgreSQL answers it. */
export class PlanWatch implements Logger {
  private asked: { readonly query: string; readonly parameters: unknown[] }[] | undefined;

  start(): void {
    this.asked = [];
  }

  logQuery(query: string, parameters: unknown[] = []): void {
    this.asked?.push({ query, parameters });
  }

  /** The plans in which a large table is read from end to end. */
  async wholeTableReads(database: DataSource): Promise<readonly string[]> {
    const asked = this.asked ?? [];
    this.asked = undefined;
    const plans: string[] = [];
    for (const { query, parameters } of asked) {
      const lines = await database.query<{ 'QUERY PLAN': string }[]>(`explain ${query}`, parameters);
      plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
    }
    return plans.filter((plan) => plan.includes('Seq Scan'));
  }

  logQueryError(): void {
    // The error itself reaches whoever asked.
  }
  logQuerySlow(): void {
    // Slowness is what is measured.
  }
  logSchemaBuild(): void {
    // Nothing is built by TypeORM.
  }
  logMigration(): void {
    // There are no migrations.
  }
  log(): void {
    // Nothing to keep.
  }
}
