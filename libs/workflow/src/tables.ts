import { DDL_LOCK } from '#libs/projections';
import type { Session } from '#libs/projections';

/** Where the processes' state and commands live. No read model: it is never built anew. */
export const WORKFLOW_SCHEMA = 'workflow';

const TABLES = `
  CREATE SCHEMA IF NOT EXISTS ${WORKFLOW_SCHEMA};
  CREATE TABLE IF NOT EXISTS ${WORKFLOW_SCHEMA}.instance (
    process text NOT NULL,
    key text NOT NULL,
    state jsonb NOT NULL,
    PRIMARY KEY (process, key)
  );
  CREATE TABLE IF NOT EXISTS ${WORKFLOW_SCHEMA}.command (
    command_id uuid PRIMARY KEY,
    process text NOT NULL,
    instance text NOT NULL,
    deadline text,
    type text NOT NULL,
    data jsonb NOT NULL,
    correlation_id text NOT NULL,
    causation_id text NOT NULL,
    due_at timestamptz NOT NULL,
    ordinal bigint GENERATED ALWAYS AS IDENTITY,
    status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'done', 'refused', 'cancelled')),
    attempts integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    outcome jsonb
  );
  CREATE UNIQUE INDEX IF NOT EXISTS command_deadline
    ON ${WORKFLOW_SCHEMA}.command (process, instance, deadline) WHERE status = 'pending' AND deadline IS NOT NULL;
  CREATE INDEX IF NOT EXISTS command_due
    ON ${WORKFLOW_SCHEMA}.command (next_attempt_at, ordinal) WHERE status = 'pending';`;

/** Makes the tables unless they stand. */
export async function createWorkflowTables(session: Session): Promise<void> {
  await session.transaction(async () => {
    await session.client.query(DDL_LOCK);
    await session.client.query(TABLES);
  });
}
