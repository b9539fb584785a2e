import type { Pool } from 'pg';
import { ensure, isUuid } from '#libs/kernel';
import { findSubjectKey, subjectKeyFor } from './keyring.js';
import type { Keyring } from './keyring.js';
import { seal, unseal } from './sealing.js';
import { inTransaction } from './transaction.js';

/** How somebody is reached: ways and addresses. */
export type VaultContact = Readonly<Record<string, string>>;

/**
 * Where people want to be told things, as they left it themselves: one sealed entry a person, under the person's
 * key. Nothing of it is in the log; it goes when they are forgotten.
 */
export class VaultContacts {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /** Undefined for who left none, or was forgotten. */
  async read(subject: string): Promise<VaultContact | undefined> {
    if (!isUuid(subject)) return undefined;
    const { rows } = await this.pool.query<{ sealed: Buffer }>(
      'select sealed from vault.contact where subject = $1',
      [subject],
    );
    const [row] = rows;
    const key = row && (await findSubjectKey(this.pool, this.keyring, subject));
    if (key === undefined || row === undefined) return undefined;
    return JSON.parse(unseal(key, contactPlace(subject), row.sealed).toString('utf8')) as VaultContact;
  }

  /** @throws DomainError `IdInvalid`, `SubjectErased` */
  async save(subject: string, contact: VaultContact): Promise<void> {
    ensure(isUuid(subject), 'IdInvalid', {});
    await inTransaction(this.pool, async (client) => {
      const key = await subjectKeyFor(client, this.keyring, subject);
      const sealed = seal(key, contactPlace(subject), Buffer.from(JSON.stringify(contact), 'utf8'));
      await client.query(
        `insert into vault.contact (subject, sealed) values ($1, $2)
         on conflict (subject) do update set sealed = excluded.sealed`,
        [subject, sealed],
      );
    });
  }
}

function contactPlace(subject: string): string {
  return `contact:${subject}`;
}
