import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { DomainError } from '#libs/kernel';
import { pooledRandomBytes } from './random-pool.js';
import { KEY_BYTES, seal, SealBroken, unseal } from './sealing.js';

/** The vault was sealed under another master key than the one configured. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
}

const INDEX_KEY = 'vault index key';

/** An encryption key of one subject's own, as it is used and as it is stored. */
export interface SubjectKey {
  readonly key: Buffer;
  readonly wrapped: Buffer;
}

/**
 * The vault's keys. The master key wraps every subject's key and the index key, and is used for nothing else;
 * the index key makes the keyed index of IINs and the tokens of streets and houses.
 */
export class Keyring {
  private constructor(
    private readonly master: Uint8Array,
    private readonly indexKey: KeyObject,
  ) {}

  /**
   * Opens the keyring of this database; the first time, makes its index key.
   *
   * @param master 32 bytes
   * @throws WrongMasterKey when the database was sealed under another one
   * @throws RangeError when the key has another length
   */
  static async open(pool: Pool, master: Uint8Array): Promise<Keyring> {
    if (master.length !== KEY_BYTES) throw new RangeError(`the vault's master key has ${KEY_BYTES} bytes`);
    const fresh = seal(master, INDEX_KEY, randomBytes(KEY_BYTES));
    await pool.query('insert into vault.keyring values (1, $1) on conflict do nothing', [fresh]);
    const { rows } = await pool.query<{ wrapped_index_key: Buffer }>(
      'select wrapped_index_key from vault.keyring where id = 1',
    );
    const [row] = rows;
    if (row === undefined) throw new Error('the vault has no keyring');
    try {
      return new Keyring(master, createSecretKey(unseal(master, INDEX_KEY, row.wrapped_index_key)));
    } catch (error) {
      if (error instanceof SealBroken)
        throw new WrongMasterKey('the vault was sealed under another key', { cause: error });
      throw error;
    }
  }

  makeKey(owner: string): SubjectKey {
    const key = pooledRandomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.master, keyPlace(owner), key) };
  }

  /** @throws SealBroken when the wrapped key is not this owner's */
  unwrap(owner: string, wrapped: Uint8Array): Buffer {
    return unseal(this.master, keyPlace(owner), wrapped);
  }

  /** HMAC-SHA-256 under the index key: equal values are recognised, and tried out by nobody without the key. */
  mac(kind: 'iin' | 'content', value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${kind}:${value}`, 'utf8').digest();
  }

  /** A short keyed token, 8 bytes: enough to count by, too short to tell the few clashes apart from equals. */
  token(kind: 'street' | 'house', value: string): Buffer {
    return createHmac('sha256', this.indexKey).update(`${kind}:${value}`, 'utf8').digest().subarray(0, 8);
  }
}

function keyPlace(owner: string): string {
  return `key:${owner}`;
}

/** The stored key of a subject; undefined once it is erased or if there never was one. */
export async function findSubjectKey(
  db: Pool | PoolClient,
  keyring: Keyring,
  subject: string,
): Promise<Buffer | undefined> {
  const { rows } = await db.query<{ wrapped: Buffer }>(
    'select wrapped from vault.subject_key where subject = $1',
    [subject],
  );
  return rows[0] === undefined ? undefined : keyring.unwrap(subject, rows[0].wrapped);
}

/**
 * The key of a subject, made if there was none; for the transaction that writes under it.
 *
 * @throws DomainError `SubjectErased` when the subject was forgotten
 */
export async function subjectKeyFor(client: PoolClient, keyring: Keyring, subject: string): Promise<Buffer> {
  // Locked, so that nobody is forgotten between this look and the key.
  const { rows } = await client.query<{ forgotten: boolean }>(
    'select forgotten from vault.member where member_id = $1 for share',
    [subject],
  );
  if (rows[0]?.forgotten === true) throw new DomainError('SubjectErased', { subject });
  const { wrapped } = keyring.makeKey(subject);
  await client.query('insert into vault.subject_key values ($1, $2) on conflict do nothing', [
    subject,
    wrapped,
  ]);
  const key = await findSubjectKey(client, keyring, subject);
  if (key === undefined) throw new DomainError('SubjectErased', { subject });
  return key;
}
