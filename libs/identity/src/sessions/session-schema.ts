import type { Pool } from 'pg';

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS identity;
  CREATE TABLE IF NOT EXISTS identity.session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    person_id uuid NOT NULL,
    sealed_name text,
    began_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
  );
  CREATE INDEX IF NOT EXISTS session_ends_at ON identity.session (ends_at);`;

/** Makes the table of sessions unless it stands; several processes may start at once. */
export async function ensureSessionSchema(pool: Pick<Pool, 'query'>): Promise<void> {
  // Several statements in one message are one transaction, so the lock lasts until the tables stand.
  await pool.query(`SELECT pg_advisory_xact_lock(hashtext('jinalys identity ddl')); ${TABLES}`);
}
