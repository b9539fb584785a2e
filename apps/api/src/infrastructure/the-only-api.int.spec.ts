import { ConfigError, loadConfig } from '#libs/platform';
import type { Config } from '#libs/platform';
import { createTestDatabase } from '#libs/testing';
import type { TestDatabase } from '#libs/testing';
import { beTheOnlyApi } from './the-only-api.js';

describe('the only api of a data folder', () => {
  let database: TestDatabase;
  const closes: (() => unknown)[] = [];
  const shutdown = { add: (_step: string, close: () => unknown) => closes.push(close) };
  const start = (config: Config) => beTheOnlyApi({ config, connection: database.connection }, shutdown);

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    for (const close of closes) await close();
    await database.drop();
  });

  it('refuses a second one as long as the first one runs', async () => {
    const embedded = loadConfig({ JINALYS_DATA_DIR: '/srv/okrug' });
    await start(embedded);
    const second = start(embedded);
    await expect(second).rejects.toThrow(ConfigError);
    await expect(second).rejects.toThrow('JINALYS_DATA_DIR is /srv/okrug, where another api runs already');
    await closes.shift()?.();
    await expect(start(embedded)).resolves.toBeUndefined();
  }, 30_000);

  it('lets several run on databases of their own', async () => {
    const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
    const external = loadConfig({
      DATABASE_URL: database.url,
      JINALYS_VAULT_KEY: key(1),
      JINALYS_COMMAND_KEY: key(2),
    });
    const before = closes.length;
    await Promise.all([start(external), start(external)]);
    expect(closes).toHaveLength(before);
  });
});
