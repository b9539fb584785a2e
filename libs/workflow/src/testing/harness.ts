import { Client } from 'pg';
import { PostgresEventStore } from '#libs/event-store';
import type { NewEvent, Position } from '#libs/event-store';
import { uuidV5 } from '#libs/kernel';
import type { Clock, Instant, JsonObject } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import type { ProcessCommand } from '../process-command.js';
import { Workflow } from '../workflow.js';
import type { WorkflowOptions } from '../workflow.js';
import { minutesDelivery } from './minutes-delivery.js';

/** A log, a clock that stands until it is set, and workflows over them; what they dispatch is kept. */
export class Harness {
  readonly dispatched: ProcessCommand[] = [];
  now: Instant = '2026-03-11T07:00:00.000Z';
  readonly clock: Clock = { now: () => this.now };
  private readonly opened: Workflow[] = [];

  private constructor(
    private readonly database: TestDatabase,
    readonly store: PostgresEventStore,
    private readonly admin: Client,
  ) {}

  static async open(): Promise<Harness> {
    const database = await createTestDatabase();
    const store = await PostgresEventStore.open({ connection: database.connection });
    const admin = new Client(database.connection);
    await admin.connect();
    return new Harness(database, store, admin);
  }

  /** A workflow whose managers run, and whose time is driven by `settle` and `tick`. */
  workflow(options: Partial<WorkflowOptions> = {}): Workflow {
    const workflow = new Workflow({
      store: this.store,
      database: this.database.connection,
      managers: [minutesDelivery],
      clock: this.clock,
      takeoverMs: 20,
      dispatch: (command) => {
        this.dispatched.push(command);
        return Promise.resolve();
      },
      ...options,
    });
    this.opened.push(workflow);
    workflow.startManagers();
    return workflow;
  }

  async append(
    stream: string,
    type: string,
    data: JsonObject = {},
  ): Promise<NewEvent & { position: Position }> {
    const revision = (await this.store.readStream(stream)).length;
    const id = uuidV5(`${stream}/${String(revision)}`);
    const event: NewEvent = {
      id,
      type,
      data,
      metadata: {
        schemaVersion: 1,
        correlationId: uuidV5(stream),
        causationId: id,
        commandId: id,
        commandHash: '0'.repeat(64),
        actor: { role: 'secretary' },
        channel: 'web',
        recordedAt: this.now,
        salt: '0'.repeat(32),
      },
    };
    return { ...event, position: (await this.store.append(stream, 'any', [event])).position };
  }

  types(): string[] {
    return this.dispatched.map(({ type }) => type);
  }

  async query<Row extends object>(sql: string): Promise<Row[]> {
    return (await this.admin.query<Row>(sql)).rows;
  }

  async killDispatchers(): Promise<void> {
    await this.admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'jinalys dispatcher'`,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((workflow) => workflow.close()));
    await this.admin.end();
    await this.store.close();
    await this.database.drop();
  }
}
