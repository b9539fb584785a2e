import type { Pool } from 'pg';

const LOCK = 'jinalys notifications schema';

/** No read model: it holds who has read what and what was sent, which the log does not know. */
const TABLES = `
create schema if not exists notifications;
create table if not exists notifications.notice (
  notice_id uuid primary key,
  territory text not null,
  kind text not null,
  kk text not null,
  ru text not null,
  en text not null,
  path text not null,
  occurred_at timestamptz not null
);
create table if not exists notifications.inbox (
  recipient uuid not null,
  notice_id uuid not null references notifications.notice,
  ordinal bigint generated always as identity,
  is_read boolean not null default false,
  primary key (recipient, notice_id)
);
create index if not exists inbox_latest on notifications.inbox (recipient, ordinal desc);
create table if not exists notifications.message (
  recipient uuid not null,
  notice_id uuid not null references notifications.notice,
  channel text not null,
  state text not null default 'pending' check (state in ('pending', 'sent', 'dropped')),
  primary key (notice_id, recipient, channel)
);
`;

/** Makes the tables unless they stand. */
export async function createNotificationTables(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [LOCK]);
    await client.query(TABLES);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
