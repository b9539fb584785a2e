import type { ClientConfig } from 'pg';
import { DomainError } from '#libs/kernel';
import type { Clock, Instant, JsonObject } from '#libs/kernel';
import { describeError, Session } from '#libs/projections';
import type { DispatchProcessCommand, ProcessCommand } from './process-command.js';
import { createWorkflowTables, WORKFLOW_SCHEMA } from './tables.js';

export interface DispatcherOptions {
  readonly database: ClientConfig;
  readonly clock: Clock;
  readonly dispatch: DispatchProcessCommand;
  /** Told of every error that is not the aggregate's answer; the command is tried again. */
  readonly onRetry: (command: ProcessCommand, error: unknown, attempts: number) => void;
}

type Outcome =
  | { readonly status: 'done'; readonly outcome: null }
  | { readonly status: 'refused'; readonly outcome: JsonObject }
  | { readonly status: 'pending'; readonly outcome: JsonObject; readonly nextAttemptAt: Instant };

interface DueRow {
  readonly command_id: string;
  readonly type: string;
  readonly data: JsonObject;
  readonly correlation_id: string;
  readonly causation_id: string;
  readonly attempts: number;
}

const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 300_000;

/**
 * Hands due commands to their aggregates. A row is locked while its command is carried out, so two dispatchers
 * never have the same one in hand; if one dies before it has marked the row, the other gives the command again
 * under the same id.
 */
export class Dispatcher {
  private session: Session | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: DispatcherOptions) {}

  /**
   * Dispatches what is due by the clock, in the order in which it became due.
   *
   * @returns how many commands were carried out or refused
   */
  tick(): Promise<number> {
    const run = this.queue.then(() => this.dispatchDue());
    this.queue = run.catch(() => undefined);
    return run;
  }

  async close(): Promise<void> {
    await this.queue;
    await this.disconnect();
  }

  private async disconnect(): Promise<void> {
    await this.session?.[Symbol.asyncDispose]();
    this.session = undefined;
  }

  private async dispatchDue(): Promise<number> {
    for (let settled = 0; ;) {
      const session = await this.connect();
      if (!(await this.isAnyDue(session))) return settled;
      const status = await session.transaction(() => this.dispatchNext(session));
      if (status === undefined) return settled;
      if (status !== 'pending') settled += 1;
    }
  }

  private async connect(): Promise<Session> {
    if (this.session?.lost.aborted === false) return this.session;
    await this.disconnect();
    this.session = await Session.open(this.options.database, 'jinalys dispatcher');
    await createWorkflowTables(this.session);
    return this.session;
  }

  /** Asked far more often than anything is due: one statement, no transaction. */
  private async isAnyDue(session: Session): Promise<boolean> {
    const { rows } = await session.alone(
      `SELECT FROM ${WORKFLOW_SCHEMA}.command WHERE status = 'pending' AND next_attempt_at <= $1 LIMIT 1`,
      [this.options.clock.now()],
    );
    return rows.length > 0;
  }

  private async dispatchNext({ client }: Session): Promise<Outcome['status'] | undefined> {
    const now = this.options.clock.now();
    const { rows } = await client.query<DueRow>(
      `SELECT command_id, type, data, correlation_id, causation_id, attempts FROM ${WORKFLOW_SCHEMA}.command
       WHERE status = 'pending' AND next_attempt_at <= $1
       ORDER BY next_attempt_at, ordinal LIMIT 1 FOR UPDATE SKIP LOCKED`,
      [now],
    );
    const [row] = rows;
    if (!row) return undefined;
    const result = await this.carryOut(commandOf(row), row.attempts + 1, now);
    await client.query(
      `UPDATE ${WORKFLOW_SCHEMA}.command
       SET status = $2, outcome = $3, attempts = attempts + 1, next_attempt_at = coalesce($4, next_attempt_at)
       WHERE command_id = $1`,
      [
        row.command_id,
        result.status,
        result.outcome && JSON.stringify(result.outcome),
        result.status === 'pending' ? result.nextAttemptAt : null,
      ],
    );
    return result.status;
  }

  private async carryOut(command: ProcessCommand, attempts: number, now: Instant): Promise<Outcome> {
    try {
      await this.options.dispatch(command);
      return { status: 'done', outcome: null };
    } catch (error) {
      if (error instanceof DomainError)
        return { status: 'refused', outcome: { code: error.code, facts: error.facts } };
      this.options.onRetry(command, error, attempts);
      const delayMs = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), LAST_RETRY_MS);
      const nextAttemptAt = new Date(Date.parse(now) + delayMs).toISOString();
      return { status: 'pending', outcome: { error: describeError(error) }, nextAttemptAt };
    }
  }
}

function commandOf(row: DueRow): ProcessCommand {
  return {
    type: row.type,
    data: row.data,
    request: {
      commandId: row.command_id,
      correlationId: row.correlation_id,
      causationId: row.causation_id,
      actor: { role: 'system' },
      channel: 'system',
    },
  };
}
