import type { Pool } from 'pg';
import type { Instant } from '#libs/kernel';
import type { ConsumerStatus } from '#libs/projections';
import { WORKFLOW_SCHEMA } from './tables.js';

/** Where a process stands: as a consumer of the log, and with its commands. */
export interface ProcessStatus extends ConsumerStatus {
  readonly instances: number;
  /** Commands not carried out yet, deadlines of the future among them. */
  readonly pending: number;
  /** Pending and due. */
  readonly due: number;
  readonly refused: number;
  /** Due commands that failed for another reason than a refusal, oldest first. */
  readonly retrying: readonly RetryingCommand[];
}

export interface RetryingCommand {
  readonly commandId: string;
  readonly type: string;
  readonly attempts: number;
  readonly nextAttemptAt: Instant;
  readonly error: string;
}

export interface CommandCounts {
  readonly instances: number;
  readonly pending: number;
  readonly due: number;
  readonly refused: number;
  readonly retrying: readonly RetryingCommand[];
}

export const NO_COMMANDS: CommandCounts = { instances: 0, pending: 0, due: 0, refused: 0, retrying: [] };

/** At most this many retrying commands of a process are listed. */
const LISTED = 20;

export async function countCommands(pool: Pool, process: string, now: Instant): Promise<CommandCounts> {
  const { rows } = await pool.query<{ instances: string; pending: string; due: string; refused: string }>(
    `SELECT (SELECT count(*) FROM ${WORKFLOW_SCHEMA}.instance WHERE process = $1) AS instances,
            count(*) FILTER (WHERE status = 'pending') AS pending,
            count(*) FILTER (WHERE status = 'pending' AND due_at <= $2) AS due,
            count(*) FILTER (WHERE status = 'refused') AS refused
     FROM ${WORKFLOW_SCHEMA}.command WHERE process = $1`,
    [process, now],
  );
  const [counts] = rows;
  if (!counts) return NO_COMMANDS;
  return {
    instances: Number(counts.instances),
    pending: Number(counts.pending),
    due: Number(counts.due),
    refused: Number(counts.refused),
    retrying: await listRetrying(pool, process),
  };
}

async function listRetrying(pool: Pool, process: string): Promise<readonly RetryingCommand[]> {
  const { rows } = await pool.query<{
    command_id: string;
    type: string;
    attempts: number;
    next_attempt_at: Date;
    outcome: { readonly error: string };
  }>(
    `SELECT command_id, type, attempts, next_attempt_at, outcome FROM ${WORKFLOW_SCHEMA}.command
     WHERE process = $1 AND status = 'pending' AND attempts > 0 ORDER BY due_at, ordinal LIMIT $2`,
    [process, LISTED],
  );
  return rows.map((row) => ({
    commandId: row.command_id,
    type: row.type,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at.toISOString(),
    error: row.outcome.error,
  }));
}
