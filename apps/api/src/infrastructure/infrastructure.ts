import { Pool } from 'pg';
import type { PoolConfig } from 'pg';
import { DataSource } from 'typeorm';
import { AuditDesk, AuditLog, StreamHistories, TrailQueries } from '#libs/audit';
import { CommandExecutor } from '#libs/commands';
import type { EventSchemas } from '#libs/commands';
import { COMMUNITY_ENTITIES, Vault } from '#libs/community';
import { DECISIONS_ENTITIES } from '#libs/decisions';
import { EventStoreDbEventStore, PostgresEventStore } from '#libs/event-store';
import type { EventStore } from '#libs/event-store';
import { IDENTITY_ENTITIES } from '#libs/identity';
import { systemClock } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { ASSEMBLY_ENTITIES, INITIATIVE_ENTITIES, MEETINGS_ENTITIES } from '#libs/meetings';
import type { SignatureVerifier } from '#libs/meetings';
import { NORMS_ENTITIES } from '#libs/norms';
import { PARTICIPATORY_BUDGET_ENTITIES } from '#libs/participatory-budget';
import { createClock, loadKeys, startEmbeddedPostgres } from '#libs/platform';
import type { Config, Keys, Logger, Shutdown } from '#libs/platform';
import { DemonstrationClock } from '../demonstration/demonstration-clock.js';
import { openSignatures } from '../ports/cms-signatures.js';
import { judgedHistory } from './histories.js';
import { schemas } from './schemas.js';

/** What everything stands on: opened once at the start, closed in the opposite order. */
export interface Infrastructure {
  readonly config: Config;
  readonly logger: Logger;
  readonly keys: Keys;
  readonly clock: Clock;
  /** How to reach PostgreSQL; each user of it opens connections of its own. */
  readonly connection: PoolConfig;
  readonly pool: Pool;
  readonly database: DataSource;
  readonly store: EventStore;
  readonly schemas: EventSchemas;
  readonly executor: CommandExecutor;
  readonly vault: Vault;
  readonly audit: AuditLog;
  readonly signatures: SignatureVerifier;
  readonly auditDesk: AuditDesk;
}

export async function openInfrastructure(
  config: Config,
  logger: Logger,
  shutdown: Pick<Shutdown, 'add'>,
): Promise<Infrastructure> {
  const keys = await loadKeys(config);
  const machines = await createClock(config);
  const clock =
    config.demonstration && machines === systemClock ? new DemonstrationClock(machines) : machines;
  const signatures = await openSignatures(config.signatures, clock);
  const connection = await connect(config, logger, shutdown);
  const pool = new Pool({ ...connection, max: 8 });
  pool.on('error', (error) => {
    logger.error({ err: error }, 'idle database connection failed');
  });
  shutdown.add('pool', () => pool.end());
  const database = await openDatabase(connection);
  shutdown.add('database', () => database.destroy());
  const store = await openStore(config, connection);
  shutdown.add('event store', () => store.close());
  const executor = new CommandExecutor(store, schemas, clock, keys.command);
  const vault = await Vault.open(pool, keys.vault);
  const audit = await AuditLog.open({
    pool,
    store,
    clock,
    keys,
    config: config.audit,
    publicUrl: config.http.publicUrl,
  });
  const histories = new StreamHistories(store, audit.tree, judgedHistory);
  return {
    config,
    logger,
    keys,
    clock,
    connection,
    pool,
    database,
    store,
    schemas,
    executor,
    vault,
    audit,
    signatures,
    auditDesk: new AuditDesk(new TrailQueries(pool), histories),
  };
}

/** The database of the configuration, or the embedded server on the data folder. */
export async function connect(
  config: Config,
  logger: Logger,
  shutdown: Pick<Shutdown, 'add'>,
): Promise<PoolConfig> {
  if (config.database.kind === 'external') return { connectionString: config.database.url.reveal() };
  const server = await startEmbeddedPostgres({
    dataDir: config.database.folder,
    log: (message) => {
      logger.debug(message);
    },
  });
  shutdown.add('embedded PostgreSQL', () => server.stop());
  return server.connection;
}

export function openStore(config: Config, connection: PoolConfig): Promise<EventStore> {
  return config.eventStore.kind === 'eventstoredb'
    ? EventStoreDbEventStore.open({ connectionString: config.eventStore.url.reveal() })
    : PostgresEventStore.open({ connection });
}

function openDatabase(connection: PoolConfig): Promise<DataSource> {
  const { connectionString, host, port, user, password, database } = connection;
  return new DataSource({
    type: 'postgres',
    ...(connectionString === undefined
      ? {
          host: host ?? '',
          port: port ?? 5432,
          username: user ?? '',
          password: String(password),
          database: database ?? '',
        }
      : { url: connectionString }),
    entities: [
      ...MEETINGS_ENTITIES,
      ...ASSEMBLY_ENTITIES,
      ...INITIATIVE_ENTITIES,
      ...DECISIONS_ENTITIES,
      ...COMMUNITY_ENTITIES,
      ...NORMS_ENTITIES,
      ...IDENTITY_ENTITIES,
      ...PARTICIPATORY_BUDGET_ENTITIES,
    ],
    synchronize: false,
    poolSize: 8,
  }).initialize();
}
