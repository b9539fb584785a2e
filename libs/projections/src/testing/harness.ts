import { Client } from 'pg';
import type { ClientConfig } from 'pg';
import { PostgresEventStore } from '#libs/event-store';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import type { Projection } from '../projection.js';
import { Projections } from '../projections.js';
import type { ProjectionsOptions } from '../projections.js';
import { attendance } from './attendance.js';

/** How long a test waits for what must come, in milliseconds. */
export const PATIENCE = 20_000;

/** A database, a log, and projections over it, all closed at the end. */
export class Harness {
  private readonly opened: { close(): Promise<void> }[] = [];

  private constructor(
    readonly database: TestDatabase,
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

  get connection(): ClientConfig {
    return this.database.connection;
  }

  projections(projection: Projection = attendance, options: Partial<ProjectionsOptions> = {}): Projections {
    const projections = new Projections({
      store: this.store,
      database: this.connection,
      projections: [projection],
      takeoverMs: 20,
      ...options,
    });
    this.opened.push(projections);
    return projections;
  }

  async query<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(sql, parameters)).rows;
  }

  /** What `kill -9` is to the database: the connection is gone, its transaction with it. */
  async killConnections(applicationName: string): Promise<number> {
    const killed = await this.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = $1`,
      [applicationName],
    );
    return killed.length;
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((each) => each.close()));
    await this.admin.end();
    await this.store.close();
    await this.database.drop();
  }
}
