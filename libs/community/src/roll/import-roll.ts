import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { CommandExecutor, CommandRequest, EventSchemas } from '#libs/commands';
import type { EventStore, Position } from '#libs/event-store';
import { aggregateIdOf, DomainError, ensure, isKato, localDate } from '#libs/kernel';
import type { CalendarDate, Clock, Kato } from '#libs/kernel';
import { rollDecider } from '../domain/roll.decider.js';
import { rollStream } from '../domain/roll.events.js';
import type { RollImported } from '../domain/roll.events.js';
import { openTable } from '../roll-file/open-table.js';
import { rollFileRefused } from '../roll-file/roll-file-error.js';
import type { RowProblem } from '../roll-file/row-problem.js';
import type { TableSource } from '../roll-file/table-source.js';
import { inTransaction } from '../vault/transaction.js';
import type { Vault } from '../vault/vault.js';
import { RollReading } from './read-roll-file.js';
import type { RollImportProgress } from './read-roll-file.js';
import { RollStaging } from './roll-staging.js';
import {
  countStanding,
  digestStaged,
  discardVersion,
  insertDepartures,
  insertVersion,
  publishVersion,
} from './roll-tables.js';
import { readRollState, settleRolls, withImportLock } from './settle-roll.js';

export interface RollImportOrder {
  readonly file: string;
  readonly territory: Kato;
  /** The file holds the whole roll: whoever is missing from it has left. */
  readonly full: boolean;
  readonly request: CommandRequest;
  readonly onProgress?: (progress: RollImportProgress) => void;
  /** Told of every row that is not taken; the result has only their number. */
  readonly onProblem?: (problem: RowProblem) => void;
  readonly signal?: AbortSignal;
}

export interface RollImportResult {
  /** `unchanged`: the file says nothing new, so there is no new version and no event. */
  readonly outcome: 'imported' | 'unchanged';
  readonly version: number;
  readonly count: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  readonly position?: Position;
}

type Staged = RollImportResult & { readonly imported?: RollImported['data'] };

/**
 * Brings a file of members into the vault as the next version of a territory's roll. The people are staged in
 * one transaction, then the log says `RollImported`, then the version is put in force; whatever interrupts this,
 * the next import or start brings vault and log together.
 */
export class RollImporter {
  constructor(
    private readonly vault: Vault,
    private readonly store: EventStore,
    private readonly schemas: EventSchemas,
    private readonly executor: CommandExecutor,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws DomainError `RollImportUnderWay`; a fault of the whole file (`RollFileNotUtf8`, `RollColumnsMissing`,
   *   `RollFileTooLarge` …); `RollFullFileHasUnreadableRows`. Nothing is imported then.
   * @throws the signal's reason when aborted; nothing is imported then
   */
  async import(order: RollImportOrder): Promise<RollImportResult> {
    ensure(isKato(order.territory), 'KatoInvalid', { field: 'territory' });
    const source = await openTable(order.file);
    return withImportLock(this.vault.pool, (client) => this.importLocked(order, source, client));
  }

  private async importLocked(
    order: RollImportOrder,
    source: TableSource,
    client: PoolClient,
  ): Promise<RollImportResult> {
    await settleRolls(this.vault.pool, this.store, this.schemas, order.territory);
    const importId = aggregateIdOf(order.request.commandId);
    const state = await readRollState(this.store, this.schemas, order.territory);
    ensure(!state.importIds.includes(importId), 'RollImportRepeated', { importId });
    const today = localDate(this.clock.now());
    const version = state.version + 1;
    const staged = await this.stage(order, source, client, { importId, version, today });
    if (staged.imported === undefined) return { ...staged, version: state.version };
    const position = await this.record(order, staged.imported);
    await inTransaction(this.vault.pool, (publisher) =>
      publishVersion(publisher, { territory: order.territory, version }),
    );
    const { imported: _, ...result } = staged;
    return { ...result, position };
  }

  /** One transaction, of which an interruption leaves nothing. */
  private async stage(
    order: RollImportOrder,
    source: TableSource,
    client: PoolClient,
    { importId, version, today }: { importId: string; version: number; today: CalendarDate },
  ): Promise<Staged> {
    const place = { territory: order.territory, version };
    await client.query('begin');
    const staging = new RollStaging(client, this.vault.keyring, { ...place, today });
    await staging.begin();
    const { territory, onProgress, onProblem, signal } = order;
    const reading = new RollReading(staging, { territory, today, onProgress, onProblem, signal });
    await reading.through(source);
    await staging.finish();
    const { rejected, unreadable } = reading;
    if (order.full && unreadable > 0)
      throw rollFileRefused('RollFullFileHasUnreadableRows', { rows: unreadable });
    const removed = order.full ? await insertDepartures(client, place) : 0;
    const before = await countStanding(client, place);
    const { added, changed, unchanged } = staging.counts;
    const count = before + added - removed;
    const result = { version, count, added, changed, unchanged, removed, rejected };
    if (added + changed + removed === 0) {
      await client.query('rollback');
      return { ...result, outcome: 'unchanged' };
    }
    const salt = randomBytes(16);
    const digest = await digestStaged(client, place, salt);
    await insertVersion(client, { ...place, importId, count, digest, salt, importedOn: today });
    await client.query('commit');
    const facts = { importId, ...place, count, digest, before, added, changed, removed, rejected };
    return { ...result, outcome: 'imported', imported: { ...facts, full: order.full, importedOn: today } };
  }

  private async record(order: RollImportOrder, imported: RollImported['data']): Promise<Position> {
    const { territory, full } = order;
    try {
      const { position } = await this.executor.execute({
        decider: rollDecider,
        stream: rollStream(territory),
        operation: 'importRoll',
        intent: { territory, full },
        request: order.request,
        command: () => ({ type: 'RecordRollImport' as const, imported }),
      });
      return position;
    } catch (error) {
      if (error instanceof DomainError)
        await inTransaction(this.vault.pool, (client) => discardVersion(client, imported));
      throw error;
    }
  }
}
