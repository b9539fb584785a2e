import { createHash, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { DomainError, ensure, isUuid, uuidV5 } from '#libs/kernel';
import { erased } from './erased.js';
import type { Erased } from './erased.js';
import { findSubjectKey, subjectKeyFor } from './keyring.js';
import type { Keyring } from './keyring.js';
import { seal, unseal } from './sealing.js';
import { inTransaction } from './transaction.js';

/** What an event says of a text: SHA-256 of salt and text, lower-case hex. The salt stays in the vault. */
export interface TextReference {
  readonly textId: string;
  readonly digest: string;
}

/** Sealed content with its reference, not written yet. */
export interface Staged<Reference> {
  readonly reference: Reference;
  /** Writes it; a second time changes nothing. */
  keep(): Promise<void>;
}

export interface VaultText {
  readonly text: string;
  /** Lower-case hex; with the text it gives the digest. */
  readonly salt: string;
}

interface Sealed {
  readonly subject: string;
  readonly sealed: Buffer | null;
}

const SALT_BYTES = 16;
const MAX_TEXT = 100_000;

/** Free text by or about people: speeches, reasons, proposals. Each is sealed under its subject's key. */
export class VaultTexts {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Keeps a text under an id that the command gives, so that a repeated command answers the same.
   *
   * @param subject whom the text is by or about: forgetting that member erases it; the text itself when left out
   * @throws DomainError `TextInvalid`; `TextIdReused` when the id holds another text; `SubjectErased` when the
   *   subject was forgotten
   */
  async put(textId: string, text: string, subject: string = textId): Promise<TextReference> {
    requireText(text);
    return this.putSalted(textId, randomBytes(SALT_BYTES), text, subject);
  }

  /**
   * A text on its way into the vault: its reference for an event that is still to be decided. Nothing is written
   * before `keep`; the id follows from the digest, so no later command meets what another left.
   *
   * @param subject as of {@link put}
   * @throws DomainError `TextInvalid`; `keep` throws `SubjectErased`
   */
  stage(text: string, subject?: string): Staged<TextReference> {
    requireText(text);
    const salt = randomBytes(SALT_BYTES);
    const digest = digestOf(salt, text);
    const textId = uuidV5(`text:${digest}`);
    return {
      reference: { textId, digest },
      keep: async () => {
        await this.putSalted(textId, salt, text, subject ?? textId);
      },
    };
  }

  private async putSalted(
    textId: string,
    salt: Buffer,
    text: string,
    subject: string,
  ): Promise<TextReference> {
    ensure(isUuid(textId) && isUuid(subject), 'IdInvalid', {});
    const digest = digestOf(salt, text);
    if (await this.putNew(textId, salt, digest, text, subject)) return { textId, digest };
    return inTransaction(this.pool, async (client) => {
      const key = await subjectKeyFor(client, this.keyring, subject);
      const sealed = sealText(key, textId, salt, text);
      const { rowCount } = await client.query(
        'insert into vault.text (text_id, subject, digest, sealed) values ($1, $2, $3, $4) on conflict do nothing',
        [textId, subject, digest, sealed],
      );
      return rowCount === 1 ? { textId, digest } : this.standing(client, textId, text);
    });
  }

  /** The text, or `Erased`. @throws DomainError `TextUnknown` */
  async read(textId: string): Promise<VaultText | Erased> {
    const found = await this.find(this.pool, textId);
    return found.content;
  }

  /** As {@link read}, many in one round trip. @throws DomainError `TextUnknown` */
  async readAll(textIds: readonly string[]): Promise<ReadonlyMap<string, VaultText | Erased>> {
    ensure(textIds.every(isUuid), 'TextUnknown', {});
    const { rows } = await this.pool.query<Sealed & { text_id: string; wrapped: Buffer | null }>(
      `select text_id, subject, sealed, wrapped from vault.text left join vault.subject_key using (subject)
       where text_id = any($1::uuid[])`,
      [textIds],
    );
    const found = new Map(
      rows.map(({ text_id: textId, subject, sealed, wrapped }) => [
        textId,
        opened(textId, sealed, wrapped ? this.keyring.unwrap(subject, wrapped) : undefined),
      ]),
    );
    const missing = textIds.find((textId) => !found.has(textId));
    if (missing !== undefined) throw new DomainError('TextUnknown', { textId: missing });
    return found;
  }

  /** In one round trip: a text of somebody new, and their key. @returns false when either stands already */
  private async putNew(
    textId: string,
    salt: Buffer,
    digest: string,
    text: string,
    subject: string,
  ): Promise<boolean> {
    const { key, wrapped } = this.keyring.makeKey(subject);
    const { rowCount } = await this.pool.query(
      `with made as (
         insert into vault.subject_key
         select $1, $2 where not exists (select from vault.member where member_id = $1)
         on conflict do nothing returning subject
       )
       insert into vault.text (text_id, subject, digest, sealed)
       select $5, subject, $3, $4 from made on conflict do nothing`,
      [subject, wrapped, digest, sealText(key, textId, salt, text), textId],
    );
    return rowCount === 1;
  }

  private async standing(client: PoolClient, textId: string, text: string): Promise<TextReference> {
    const { digest, content } = await this.find(client, textId);
    ensure('text' in content && content.text === text, 'TextIdReused', { textId });
    return { textId, digest };
  }

  private async find(
    db: Pool | PoolClient,
    textId: string,
  ): Promise<{ digest: string; content: VaultText | Erased }> {
    ensure(isUuid(textId), 'TextUnknown', {});
    const { rows } = await db.query<Sealed & { digest: string }>(
      'select subject, digest, sealed from vault.text where text_id = $1',
      [textId],
    );
    const [row] = rows;
    if (row === undefined) throw new DomainError('TextUnknown', { textId });
    const key = await findSubjectKey(db, this.keyring, row.subject);
    return { digest: row.digest, content: opened(textId, row.sealed, key) };
  }
}

function opened(textId: string, sealed: Buffer | null, key: Buffer | undefined): VaultText | Erased {
  if (key === undefined || sealed === null) return erased;
  const plain = unseal(key, textPlace(textId), sealed);
  return {
    text: plain.subarray(SALT_BYTES).toString('utf8'),
    salt: plain.subarray(0, SALT_BYTES).toString('hex'),
  };
}

function requireText(text: string): void {
  ensure(text.isWellFormed() && text.length <= MAX_TEXT, 'TextInvalid', { longest: MAX_TEXT });
}

/** SHA-256(salt ‖ content), lower-case hex. */
export function digestOf(salt: Uint8Array, content: string | Uint8Array): string {
  return createHash('sha256').update(salt).update(content).digest('hex');
}

function sealText(key: Buffer, textId: string, salt: Buffer, text: string): Buffer {
  return seal(key, textPlace(textId), Buffer.concat([salt, Buffer.from(text, 'utf8')]));
}

function textPlace(textId: string): string {
  return `text:${textId}`;
}
