import { fold } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import type { EventStore } from '#libs/event-store';
import { DomainError } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import type { Pool, PoolClient } from 'pg';
import { codeOf } from '../error-code.js';
import { rollDecider } from '../domain/roll.decider.js';
import type { RollState } from '../domain/roll.decider.js';
import { rollStream } from '../domain/roll.events.js';
import { inTransaction } from '../vault/transaction.js';
import { discardVersion, publishVersion } from './roll-tables.js';

/** The versions of a roll as the log has them. */
export async function readRollState(
  store: EventStore,
  schemas: EventSchemas,
  territory: Kato,
): Promise<RollState> {
  const recorded = await store.readStream(rollStream(territory));
  return fold(
    rollDecider,
    recorded.map((event) => schemas.upcast(event)),
  );
}

/**
 * Ends what an interrupted import left: a version that the log knows is published, one that it does not know is
 * taken back. The log alone says which versions there are.
 */
export async function settleRolls(
  pool: Pool,
  store: EventStore,
  schemas: EventSchemas,
  territory?: Kato,
): Promise<void> {
  const { rows } = await pool.query<{ territory: Kato; version: number; import_id: string }>(
    `select territory, version, import_id from vault.roll_version
     where not published and territory = coalesce($1, territory) order by territory, version`,
    [territory],
  );
  for (const staged of rows) {
    const { importIds } = await readRollState(store, schemas, staged.territory);
    const settle = importIds.includes(staged.import_id) ? publishVersion : discardVersion;
    await inTransaction(pool, (client) => settle(client, staged));
  }
}

const IMPORT_LOCK = 'jinalys roll import';
const LOCK_NOT_AVAILABLE = '55P03';

/**
 * Runs an import on a session of its own while no other import runs anywhere in the installation. If it fails, the
 * session ends, and with it the transaction, the temporary tables and the lock.
 *
 * @throws DomainError `RollImportUnderWay` when another one has not ended within five seconds
 */
export async function withImportLock<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    await lockImports(client);
    const result = await work(client);
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [IMPORT_LOCK]);
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

async function lockImports(client: PoolClient): Promise<void> {
  try {
    await client.query("begin; set local lock_timeout = '5s'");
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [IMPORT_LOCK]);
    await client.query('commit');
  } catch (error) {
    if (codeOf(error) === LOCK_NOT_AVAILABLE) throw new DomainError('RollImportUnderWay', {});
    throw error;
  }
}
