import type { Pool } from 'pg';
import { DomainError, ensure, isUuid } from '#libs/kernel';
import { findSubjectKey, subjectKeyFor } from './keyring.js';
import type { Keyring } from './keyring.js';
import { seal, unseal } from './sealing.js';
import { inTransaction } from './transaction.js';

/** Something unfinished that somebody wrote. */
export interface VaultDraft {
  readonly content: string;
  /** From 1, one more with each save. */
  readonly version: number;
}

const MAX_DRAFT = 100_000;

/**
 * What people have begun and not handed in: one a person and topic, sealed under the person's key and overwritten
 * until it is done. Nothing of it is in the log; it goes when they are forgotten.
 */
export class VaultDrafts {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /** Undefined when there is none, or it was erased. */
  async read(subject: string, topic: string): Promise<VaultDraft | undefined> {
    if (!isUuid(subject) || !isUuid(topic)) return undefined;
    const key = await findSubjectKey(this.pool, this.keyring, subject);
    const { rows } = await this.pool.query<{ version: number; sealed: Buffer }>(
      'select version, sealed from vault.draft where subject = $1 and topic = $2',
      [subject, topic],
    );
    const [row] = rows;
    if (key === undefined || row === undefined) return undefined;
    const content = unseal(key, draftPlace(subject, topic), row.sealed).toString('utf8');
    return { content, version: row.version };
  }

  /**
   * @param seen the version that the writer went on from; 0 for a first one
   * @throws DomainError `TextInvalid`, `SubjectErased`; `DraftMovedOn` when it was saved meanwhile from elsewhere
   */
  async save(subject: string, topic: string, content: string, seen: number): Promise<VaultDraft> {
    ensure(content.isWellFormed() && content.length <= MAX_DRAFT, 'TextInvalid', { longest: MAX_DRAFT });
    ensure(isUuid(subject) && isUuid(topic), 'IdInvalid', {});
    return inTransaction(this.pool, async (client) => {
      const key = await subjectKeyFor(client, this.keyring, subject);
      const sealed = seal(key, draftPlace(subject, topic), Buffer.from(content, 'utf8'));
      const { rows } = await client.query<{ version: number }>(
        seen === 0
          ? `insert into vault.draft (subject, topic, version, sealed) values ($1, $2, 1 + $4::int, $3)
             on conflict do nothing returning version`
          : `update vault.draft set version = version + 1, sealed = $3
             where subject = $1 and topic = $2 and version = $4 returning version`,
        [subject, topic, sealed, seen],
      );
      const [row] = rows;
      if (row !== undefined) return { content, version: row.version };
      const { rows: standing } = await client.query<{ version: number }>(
        'select version from vault.draft where subject = $1 and topic = $2',
        [subject, topic],
      );
      throw new DomainError('DraftMovedOn', { seen, actual: standing[0]?.version ?? 0 });
    });
  }

  /** It is done, or given up. */
  async discard(subject: string, topic: string): Promise<void> {
    await this.pool.query('delete from vault.draft where subject = $1 and topic = $2', [subject, topic]);
  }
}

function draftPlace(subject: string, topic: string): string {
  return `draft:${subject}:${topic}`;
}
