import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.js';
import { ConfigError } from './config-error.js';

/** The secrets of an installation, 32 bytes each. */
export interface Keys {
  /** Wraps the keys of the personal-data vault; whoever loses it loses every name. */
  readonly vault: Uint8Array;
  /** Keys the hash of commands in the log. */
  readonly command: Uint8Array;
  /** Signs the checkpoints of the public log; a lost one is replaced by another, which shows. */
  readonly audit: Uint8Array;
  /** What `audit` was before, while both sign. */
  readonly previousAudit?: Uint8Array;
}

const KEY_BYTES = 32;

/**
 * The keys of the configuration, or, with the embedded database, those of the data folder, made at the first
 * start. Call it before the embedded database is started: a database without its keys is refused, since new keys
 * could not read what the old ones wrote.
 *
 * @throws ConfigError when the data folder cannot be used, or a key is missing beside an existing database, open to
 *   others, or damaged
 */
export async function loadKeys(config: Config): Promise<Keys> {
  try {
    return await openKeys(config);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (path === undefined) throw error;
    const problem = `is ${config.dataDir}, which cannot be used: ${code ?? 'unknown error'} at ${path}`;
    throw new ConfigError([{ variable: 'JINALYS_DATA_DIR', problem, example: '/var/lib/jinalys' }]);
  }
}

async function openKeys({ keys, database, dataDir }: Config): Promise<Keys> {
  const mayMake = database.kind === 'embedded' && !existsSync(database.folder);
  await mkdir(dataDir, { recursive: true });
  const load = async (
    variable: string,
    name: string,
    given: { reveal(): string } | undefined,
    mayMakeIt: boolean,
  ) =>
    given === undefined
      ? await loadOrCreateKey(join(dataDir, 'keys'), name, { variable, mayMake: mayMakeIt })
      : fromBase64(given);
  return {
    vault: await load('JINALYS_VAULT_KEY', 'vault', keys.vault, mayMake),
    command: await load('JINALYS_COMMAND_KEY', 'command', keys.command, mayMake),
    audit: await load('JINALYS_AUDIT_KEY', 'audit', keys.audit, true),
    ...(keys.previousAudit && { previousAudit: fromBase64(keys.previousAudit) }),
  };
}

function fromBase64(secret: { reveal(): string }): Uint8Array {
  return new Uint8Array(Buffer.from(secret.reveal(), 'base64'));
}

/**
 * A key of 32 bytes from `<folder>/<name>.key` (base64, mode 0600). If there is none it is made, whole or not at
 * all; of two processes that make it at once, both get the one that stands.
 *
 * @throws ConfigError naming `variable`, which could hold the key instead
 */
export async function loadOrCreateKey(
  folder: string,
  name: string,
  { variable, mayMake = true }: { readonly variable: string; readonly mayMake?: boolean },
): Promise<Uint8Array> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.key`);
  if (!existsSync(path)) {
    if (!mayMake) {
      throw keyError(variable, `is absent and so is ${path}, though the database exists: bring the key back`);
    }
    await createKey(folder, path);
  }
  return readKey(path, variable);
}

async function createKey(folder: string, path: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(draft, path).catch((error: unknown) => {
      if (!existsSync(path)) throw error; // else another process was first, and its key is the one
    });
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
}

async function readKey(path: string, variable: string): Promise<Uint8Array> {
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw keyError(variable, `is kept in ${path}, which others can open: chmod 600 it`);
  }
  const text = (await readFile(path, 'utf8')).trim();
  const key = Buffer.from(text, 'base64');
  if (key.length !== KEY_BYTES || key.toString('base64') !== text) {
    throw keyError(
      variable,
      `is kept in ${path}, which does not hold 32 bytes in base64: bring the key back`,
    );
  }
  return new Uint8Array(key);
}

/** Makes a new name in a folder survive a power cut, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function keyError(variable: string, problem: string): ConfigError {
  return new ConfigError([{ variable, problem }]);
}
