import { Client } from 'pg';
import { ConfigError } from '#libs/platform';
import type { Shutdown } from '#libs/platform';
import type { Infrastructure } from './infrastructure.js';

const LOCK = 'jinalys the only api of a data folder';
/** As PostgreSQL writes it: an api that was killed lets go as soon as its end is noticed. */
const PATIENCE = '5s';
const NOT_GIVEN = '55P03';

/**
 * Makes this the only api of the embedded PostgreSQL. That server ends with the api that started it, and a second
 * one would be left without a database. The lock is let go with the process, however it ends.
 *
 * @throws ConfigError when another api runs on the data folder
 */
export async function beTheOnlyApi(
  { config, connection }: Pick<Infrastructure, 'config' | 'connection'>,
  shutdown: Pick<Shutdown, 'add'>,
): Promise<void> {
  if (config.database.kind === 'external') return;
  const client = new Client(connection);
  client.on('error', () => undefined); // a database that is gone shows in /health/ready
  await client.connect();
  shutdown.add('lock of the data folder', () => client.end());
  await client.query(`set lock_timeout = '${PATIENCE}'`);
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
  } catch (error) {
    if ((error as { code?: unknown }).code !== NOT_GIVEN) throw error;
    const problem = `is ${config.dataDir}, where another api runs already: stop that one, or give this one a folder of its own`;
    throw new ConfigError([{ variable: 'JINALYS_DATA_DIR', problem, example: `${config.dataDir}-2` }]);
  }
}
