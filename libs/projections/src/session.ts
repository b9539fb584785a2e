import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { ClientConfig, QueryResult, QueryResultRow } from 'pg';

/** First key of every advisory lock of ours: 'JN'. */
export const LOCK_CLASS = 0x4a4e;

const CONNECT_MS = 10_000;

/**
 * A connection of its own that holds a lock as long as it lives. What is written under the lock goes through
 * this connection, so a runner that loses the one has lost the other.
 */
export class Session implements AsyncDisposable {
  private readonly loss = new AbortController();

  private gathering = false;

  private constructor(readonly client: Client) {
    client.on('error', (error) => {
      this.loss.abort(error);
    });
    client.on('end', () => {
      this.loss.abort(new Error('Connection terminated'));
    });
  }

  /** Aborted, with the cause, when the connection is gone. */
  get lost(): AbortSignal {
    return this.loss.signal;
  }

  static async open(database: ClientConfig, applicationName: string): Promise<Session> {
    const client = new Client({
      connectionTimeoutMillis: CONNECT_MS,
      ...database,
      pipeline: true,
      application_name: applicationName,
    });
    const session = new Session(client);
    await client.connect();
    // What a crash of the server takes away is read from the log again: checkpoint and rows go together.
    await client.query('SET synchronous_commit TO off');
    return session;
  }

  /**
   * Takes a lock, asking again every `retryMs` while another process holds it.
   *
   * @returns false when the signal aborted first
   */
  async lock(name: string, retryMs: number, signal: AbortSignal): Promise<boolean> {
    const either = AbortSignal.any([signal, this.lost]);
    while (!either.aborted) {
      const { rows } = await this.client.query<{ ours: boolean }>(
        'SELECT pg_try_advisory_lock($1, hashtext($2)) AS ours',
        [LOCK_CLASS, name],
      );
      if (rows[0]?.ours === true) return true;
      await pause(retryMs, either);
    }
    if (!signal.aborted) throw this.lost.reason;
    return false;
  }

  /** What is sent from now on until nothing more is at hand goes to the database in one piece. */
  gather(): void {
    if (this.gathering) return;
    this.gathering = true;
    const { stream } = this.client.connection;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }

  /** Runs work in a transaction; rolls back when it throws. */
  async transaction<T>(work: () => Promise<T>, begin = 'BEGIN'): Promise<T> {
    await this.alone(begin);
    try {
      const result = await work();
      const { command } = await this.client.query('COMMIT');
      // PostgreSQL answers a COMMIT of a failed transaction with ROLLBACK and no error.
      if (command !== 'COMMIT')
        throw new Error('the transaction had failed: an error was swallowed within it');
      return result;
    } catch (error) {
      await this.rollback();
      throw error;
    }
  }

  /**
   * A statement outside a transaction that is known to be right: where it fails there is no connection, whether or
   * not anybody was told that it is gone.
   */
  async alone<Row extends QueryResultRow>(
    statement: string,
    values: readonly unknown[] = [],
  ): Promise<QueryResult<Row>> {
    try {
      return await this.client.query<Row>(statement, [...values]);
    } catch (error) {
      this.loss.abort(error);
      throw error;
    }
  }

  private async rollback(): Promise<void> {
    try {
      await this.client.query('ROLLBACK');
    } catch (error) {
      this.loss.abort(error); // the transaction has gone with its connection
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.end();
  }
}

/** Waits, or returns at once when the signal aborts. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
