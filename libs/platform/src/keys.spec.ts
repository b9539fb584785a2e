import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from './config.js';
import { ConfigError } from './config-error.js';
import { loadKeys, loadOrCreateKey } from './keys.js';

describe('the keys of an installation', () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'jinalys-keys-'));
  });
  afterEach(async () => {
    await rm(dataDir, { recursive: true });
  });
  const config = (env: NodeJS.ProcessEnv = {}) => loadConfig({ JINALYS_DATA_DIR: dataDir, ...env });

  it('are made at the first start, readable by us alone, and stay the same', async () => {
    const first = await loadKeys(config());
    expect(first.vault).toHaveLength(32);
    expect(first.vault).not.toEqual(first.command);
    await mkdir(join(dataDir, 'postgres'));
    expect(await loadKeys(config())).toEqual(first);
    const { mode } = await stat(join(dataDir, 'keys', 'vault.key'));
    expect(mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'keys'))).mode & 0o777).toBe(0o700);
    expect((await readdir(join(dataDir, 'keys'))).sort()).toEqual(['audit.key', 'command.key', 'vault.key']);
  });

  it('come from the configuration when they stand there, and no file is made', async () => {
    const bytes = Buffer.alloc(32, 7);
    const keys = await loadKeys(
      config({
        JINALYS_VAULT_KEY: bytes.toString('base64'),
        JINALYS_COMMAND_KEY: Buffer.alloc(32, 8).toString('base64'),
        JINALYS_AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
      }),
    );
    expect(Buffer.from(keys.vault).equals(bytes)).toBe(true);
    expect(keys.previousAudit).toBeUndefined();
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('are two of the public log while one follows the other', async () => {
    const { audit, previousAudit } = await loadKeys(
      config({
        JINALYS_AUDIT_KEY: Buffer.alloc(32, 9).toString('base64'),
        JINALYS_AUDIT_PREVIOUS_KEY: Buffer.alloc(32, 10).toString('base64'),
      }),
    );
    expect([audit, previousAudit].map((key) => key?.[0])).toEqual([9, 10]);
  });

  it('cannot be where the data folder is a file', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');
    const refused = loadKeys(config({ JINALYS_DATA_DIR: file }));
    await expect(refused).rejects.toThrow(ConfigError);
    await expect(refused).rejects.toThrow(`JINALYS_DATA_DIR is ${file}, which cannot be used: EEXIST`);
  });

  it('are the same for processes that start at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 16 }, () => loadOrCreateKey(dataDir, 'vault', { variable: 'JINALYS_VAULT_KEY' })),
    );
    expect(new Set(made.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(['vault.key']);
  });

  it('are not made anew beside a database that the lost ones belong to', async () => {
    await mkdir(join(dataDir, 'postgres'));
    await expect(loadKeys(config())).rejects.toThrow(/JINALYS_VAULT_KEY is absent and so is .*vault\.key/);
  });

  it('are refused when others can open the file', async () => {
    await loadKeys(config());
    await chmod(join(dataDir, 'keys', 'vault.key'), 0o644);
    await expect(loadKeys(config())).rejects.toThrow(/others can open: chmod 600/);
  });

  it('are refused when the file is damaged, and the file is left as it is', async () => {
    await loadKeys(config());
    const path = join(dataDir, 'keys', 'command.key');
    await writeFile(path, 'damaged\n');
    await expect(loadKeys(config())).rejects.toThrow(ConfigError);
    expect(await readFile(path, 'utf8')).toBe('damaged\n');
  });
});
