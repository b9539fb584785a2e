import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './index.js';
import type { EmbeddedPostgres } from './index.js';

const asRoot = process.getuid?.() === 0;

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const started: EmbeddedPostgres[] = [];

  const start = async (options: { port?: number } = {}) => {
    const server = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' }, ...options });
    started.push(server);
    return server;
  };
  /** The state after kill -9 of the process that started the server. */
  const forgetOwner = () => {
    const dead = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(dataDir, 'owner'), `${String(dead.pid)}@1 gone`);
  };
  const answers = async (server: EmbeddedPostgres) => {
    const client = new Client({ connectionString: server.url });
    try {
      await client.connect();
      const { rows } = await client.query<{ data: string }>('SELECT current_setting($1) AS data', [
        'data_directory',
      ]);
      return rows[0]?.data === join(dataDir, 'server', 'data');
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  });

  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts on an empty folder, takes the password only, and stops', async () => {
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await answers(server)).toBe(true);
    await expect(new Client({ ...server.connection, password: 'guessed' }).connect()).rejects.toMatchObject({
      code: '28P01',
    });
    await server.stop();
    expect(await answers(server)).toBe(false);
    expect(existsSync(join(dataDir, 'server', 'data', 'postmaster.pid'))).toBe(false);
  }, 30_000);

  it('keeps the password in a file that only its account can read', async () => {
    await start();
    const { mode, uid } = statSync(join(dataDir, 'server', 'password'));
    expect(mode & 0o777).toBe(0o600);
    expect(uid).toBe(asRoot ? 65534 : process.getuid?.());
  }, 30_000);

  it('listens on the port that was asked for, and keeps the data from one start to the next', async () => {
    const first = await start();
    const client = new Client({ connectionString: first.url });
    await client.connect();
    await client.query('CREATE TABLE kept AS SELECT 42 AS answer');
    await client.end();
    await first.stop();

    const second = await start({ port: first.connection.port });
    expect(second.connection.port).toBe(first.connection.port);
    const again = new Client({ connectionString: second.url });
    await again.connect();
    expect((await again.query('SELECT answer FROM kept')).rows).toEqual([{ answer: 42 }]);
    await again.end();
  }, 30_000);

  it('adopts a server that runs, and leaves it running for the one who started it', async () => {
    const owner = await start();
    const guest = await start();
    expect(guest.adopted).toBe(true);
    expect(guest.pid).toBe(owner.pid);
    await guest.stop();
    expect(await answers(owner)).toBe(true);
  }, 30_000);

  it('takes over a server whose process was killed, and stops it in the end', async () => {
    const orphan = await start();
    forgetOwner();
    const heir = await start();
    expect(heir.adopted).toBe(true);
    await orphan.stop();
    expect(await answers(heir)).toBe(true);
    await heir.stop();
    expect(await answers(heir)).toBe(false);
  }, 30_000);

  it('lets one of several that start at once win, and the others adopt its server', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1);
  }, 30_000);

  it('is not deceived by a lock file whose process number belongs to somebody else now', async () => {
    const first = await start();
    const lock = join(dataDir, 'server', 'data', 'postmaster.pid');
    const text = readFileSync(lock, 'utf8');
    await first.stop();
    writeFileSync(lock, text.replace(/^\d+/, String(process.pid)));
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await answers(second)).toBe(true);
  }, 30_000);

  it('recovers after the server itself was killed', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    const second = await start();
    expect(await answers(second)).toBe(true);
  }, 30_000);

  it('names what the server said when it cannot start', async () => {
    const first = await start();
    await first.stop();
    await expect(
      startEmbeddedPostgres({ dataDir, settings: { shared_buffers: 'nonsense' } }),
    ).rejects.toThrow(/shared_buffers/);
  }, 30_000);

  it('opens a closed data folder as far as its account needs: searchable for root, else not at all', async () => {
    chmodSync(dataDir, 0o700);
    await start();
    expect(statSync(dataDir).mode & 0o777).toBe(asRoot ? 0o711 : 0o700);
  }, 30_000);
});
