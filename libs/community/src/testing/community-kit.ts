import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { CommandExecutor } from '#libs/commands';
import type { CommandRequest } from '#libs/commands';
import { PostgresEventStore, schemaRegistry } from '#libs/event-store';
import type { RecordedEvent } from '#libs/event-store';
import type { Clock } from '#libs/kernel';
import { createTestDatabase } from '#libs/testing';
import { communityEventVersions } from '../domain/event-versions.js';
import { RollImporter } from '../roll/import-roll.js';
import type { RollImportOrder, RollImportResult } from '../roll/import-roll.js';
import type { RowProblem } from '../roll-file/row-problem.js';
import { Vault } from '../vault/vault.js';
import type { VaultVisitor } from '../vault/vault-access.js';

export const OKRUG = '595037000';
export const VILLAGE = '595037100';
const CLERK = { id: '0e0f6b1c-3b7c-4c55-9a61-0b7f5b4f0a01', role: 'akimOffice' };

/** Everything a spec of this context stands on: a database, a log and a vault of its own, and a fixed clock. */
export class CommunityKit {
  private constructor(
    readonly pool: Pool,
    readonly store: PostgresEventStore,
    readonly vault: Vault,
    readonly master: Buffer,
    readonly folder: string,
    private readonly end: () => Promise<void>,
  ) {}

  readonly schemas = schemaRegistry(communityEventVersions);
  now = '2026-03-01T04:00:00.000Z';
  readonly clock: Clock = { now: () => this.now };

  get executor(): CommandExecutor {
    return new CommandExecutor(this.store, this.schemas, this.clock, Buffer.alloc(32, 1));
  }

  get importer(): RollImporter {
    return new RollImporter(this.vault, this.store, this.schemas, this.executor, this.clock);
  }

  static async create(): Promise<CommunityKit> {
    const database = await createTestDatabase();
    const pool = new Pool({ ...database.connection, max: 6 });
    pool.on('error', () => undefined); // a dropped database ends idle sessions
    const store = await PostgresEventStore.open({ connection: database.connection });
    const master = randomBytes(32);
    const vault = await Vault.open(pool, master);
    const folder = await mkdtemp(join(tmpdir(), 'jinalys-roll-'));
    return new CommunityKit(pool, store, vault, master, folder, async () => {
      await store.close();
      await pool.end();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    });
  }

  async close(): Promise<void> {
    await this.end();
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** A clerk who draws papers. */
  readonly visitor: VaultVisitor = { actor: CLERK, purpose: 'papers', channel: 'desk' };

  request(commandId: string = randomUUID()): CommandRequest {
    return {
      commandId,
      correlationId: commandId,
      causationId: commandId,
      actor: CLERK,
      channel: 'desk',
    };
  }

  /** Imports a file and gives its result together with the problems of its rows. */
  async import(
    file: string,
    order: Partial<RollImportOrder> = {},
  ): Promise<RollImportResult & { problems: RowProblem[] }> {
    const problems: RowProblem[] = [];
    const result = await this.importer.import({
      file,
      territory: OKRUG,
      full: false,
      request: this.request(),
      onProblem: (problem) => problems.push(problem),
      ...order,
    });
    return { ...result, problems };
  }

  events(stream: string): Promise<readonly RecordedEvent[]> {
    return this.store.readStream(stream);
  }
}
