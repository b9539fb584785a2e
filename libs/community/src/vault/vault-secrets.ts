import type { Pool } from 'pg';
import { DomainError } from '#libs/kernel';
import type { Keyring } from './keyring.js';

/** Random secrets of procedures, 32 bytes each, wrapped by the master key; a destroyed one never comes back. */
export class VaultSecrets {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /**
   * The secret of a name, made the first time it is asked for; of two that ask at once, both get the one that stands.
   *
   * @throws DomainError `SecretDestroyed`
   */
  async of(name: string): Promise<Buffer> {
    const known = await this.find(name);
    if (known) return this.open(name, known.wrapped);
    const { wrapped } = this.keyring.makeKey(place(name));
    await this.pool.query('insert into vault.secret values ($1, $2) on conflict do nothing', [name, wrapped]);
    const made = await this.find(name);
    return this.open(name, made?.wrapped ?? null);
  }

  /** Destroys it for good. Repeating it changes nothing. */
  async destroy(name: string): Promise<void> {
    await this.pool.query(
      `insert into vault.secret values ($1, null) on conflict (name) do update set wrapped = null`,
      [name],
    );
  }

  private async find(name: string): Promise<{ readonly wrapped: Buffer | null } | undefined> {
    const { rows } = await this.pool.query<{ wrapped: Buffer | null }>(
      'select wrapped from vault.secret where name = $1',
      [name],
    );
    return rows[0];
  }

  private open(name: string, wrapped: Buffer | null): Buffer {
    if (wrapped === null) throw new DomainError('SecretDestroyed');
    return this.keyring.unwrap(place(name), wrapped);
  }
}

function place(name: string): string {
  return `secret:${name}`;
}
