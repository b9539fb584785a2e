import type { Pool } from 'pg';

/** Advisory locks of the log: whoever appends holds the first, whoever changes the schema the second. */
const LOCK_SPACE = 1_246_316_097;
const APPEND_LOCK = 1;
const MIGRATION_LOCK = 2;

/**
 * `data` and `metadata` are text, so that the bytes that were written come back.
 *
 * `append` takes many appends at once, each to another stream, and judges each alone. It holds the lock until the
 * transaction ends, so positions are dense and become visible in their order. Index scans are forced because a
 * plan made while the table was small would stay in use.
 */
const LOG = `
CREATE TABLE event_store.events (
  position bigint PRIMARY KEY,
  stream text COLLATE "C" NOT NULL,
  revision integer NOT NULL,
  id uuid NOT NULL UNIQUE,
  type text COLLATE "C" NOT NULL,
  data text COLLATE "C" NOT NULL,
  metadata text COLLATE "C" NOT NULL,
  UNIQUE (stream, revision)
);
CREATE INDEX events_by_category ON event_store.events (split_part(stream, '-', 1), position);

CREATE FUNCTION event_store.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the event log is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.events
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
ALTER TABLE event_store.events ENABLE ALWAYS TRIGGER append_only;

CREATE FUNCTION event_store.append(
  streams text[], expected integer[],
  owners integer[], offsets integer[], ids uuid[], types text[], data text[], metadata text[]
) RETURNS TABLE (owner integer, outcome text, last_revision integer, last_position bigint)
LANGUAGE plpgsql SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  head bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(${String(LOCK_SPACE)}, ${String(APPEND_LOCK)});
  SELECT coalesce(max(position), 0) INTO head FROM event_store.events;
  RETURN QUERY
  WITH given AS MATERIALIZED (
    SELECT owner, step, id, type, event_data, event_metadata, n
    FROM unnest(owners, offsets, ids, types, data, metadata) WITH ORDINALITY
      AS given (owner, step, id, type, event_data, event_metadata, n)
  ), request AS MATERIALIZED (
    SELECT r.owner, r.wanted, a.actual, r.wanted IN (-2, a.actual) AS fits
    FROM unnest(expected) WITH ORDINALITY AS r (wanted, owner)
    CROSS JOIN LATERAL (
      SELECT coalesce((
        SELECT revision FROM event_store.events WHERE stream = streams[r.owner] ORDER BY revision DESC LIMIT 1
      ), -1) AS actual
      OFFSET 0 -- else it would be looked up twice
    ) a
  ), known AS (
    SELECT g.owner, min(e.revision) AS first, max(e.revision) AS last, max(e.position) AS position,
           count(e.revision) = count(*) AND bool_and(e.stream = streams[g.owner]) AS all_here, count(*) AS events
    FROM request r JOIN given g USING (owner)
    LEFT JOIN LATERAL (
      SELECT stream, revision, position FROM event_store.events WHERE id = g.id LIMIT 1
    ) e ON true
    WHERE NOT r.fits OR r.wanted = -2
    GROUP BY g.owner
  ), judged AS MATERIALIZED (
    SELECT r.owner, r.actual, r.fits, k.last, k.position,
           coalesce(k.all_here AND k.last - k.first + 1 = k.events AND r.wanted IN (-2, k.first - 1), false)
             AS is_repeat
    FROM request r LEFT JOIN known k ON k.owner = r.owner
  ), placed AS MATERIALIZED (
    SELECT g.*, j.actual + g.step AS revision, head + row_number() OVER (ORDER BY g.n) AS position
    FROM given g JOIN judged j USING (owner)
    WHERE j.fits AND NOT j.is_repeat
  ), written AS (
    INSERT INTO event_store.events (position, stream, revision, id, type, data, metadata)
    SELECT position, streams[owner], revision, id, type, event_data, event_metadata FROM placed
  ), ends AS (
    SELECT owner, max(revision) AS revision, max(position) AS position FROM placed GROUP BY owner
  )
  SELECT j.owner::integer,
    CASE WHEN w.owner IS NOT NULL THEN 'written' WHEN j.is_repeat THEN 'repeated' ELSE 'conflict' END,
    CASE WHEN w.owner IS NOT NULL THEN w.revision WHEN j.is_repeat THEN j.last ELSE j.actual END,
    CASE WHEN w.owner IS NOT NULL THEN w.position WHEN j.is_repeat THEN j.position END
  FROM judged j LEFT JOIN ends w ON w.owner = j.owner;
END $$;
`;

/** One entry a version; an entry that has shipped never changes. */
const MIGRATIONS: readonly string[] = [LOG];

/**
 * Brings the schema `event_store` to this version. Safe when several processes open the log at once.
 *
 * @throws Error when the schema is newer than this program
 */
export async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1, $2)', [LOCK_SPACE, MIGRATION_LOCK]);
    await client.query('CREATE SCHEMA IF NOT EXISTS event_store');
    await client.query(
      'CREATE TABLE IF NOT EXISTS event_store.migrations (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ version: number }>(
      'SELECT coalesce(max(version), 0) AS version FROM event_store.migrations',
    );
    const version = rows[0]?.version ?? 0;
    if (version > MIGRATIONS.length)
      throw new Error(
        `the event log has schema version ${String(version)}; this program knows ${String(MIGRATIONS.length)}`,
      );
    for (const [index, migration] of MIGRATIONS.entries()) {
      if (index < version) continue;
      await client.query(migration);
      await client.query('INSERT INTO event_store.migrations (version) VALUES ($1)', [index + 1]);
    }
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
