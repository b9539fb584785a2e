import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { DomainError, ensure, isKato, isUuid, uuidV5 } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { erased } from './erased.js';
import type { Erased } from './erased.js';
import type { Keyring } from './keyring.js';
import { seal, unseal } from './sealing.js';
import { digestOf } from './vault-texts.js';
import type { Staged } from './vault-texts.js';

/** What an event says of a document: SHA-256 of salt and bytes, lower-case hex. The salt stays in the vault. */
export interface DocumentReference {
  readonly documentId: string;
  readonly digest: string;
}

export interface VaultDocument {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly territory: Kato;
  readonly digest: string;
  /** Lower-case hex; with the bytes it gives the digest. */
  readonly salt: string;
}

export interface DocumentFacts {
  readonly territory: Kato;
  /** `application/pdf`, `image/jpeg` … */
  readonly mediaType: string;
  /** What it was uploaded for, where only that may refer to it. */
  readonly purpose?: DocumentPurpose;
}

/** `participatoryBudget`: pictures and papers that are shown to everybody with an accepted proposal or a project. */
export type DocumentPurpose = 'participatoryBudget';

const SALT_BYTES = 16;
/** 32 MiB: a scan of signed minutes is a tenth of it. */
const MAX_DOCUMENT = 32 * 1024 * 1024;

interface Row {
  readonly territory: string;
  readonly media_type: string;
  readonly digest: string;
  readonly purpose: DocumentPurpose | null;
  readonly wrapped_key: Buffer | null;
  readonly sealed: Buffer | null;
}

/** Files and frozen papers, each sealed under a key of its own: forgetting a person does not touch them. */
export class VaultDocuments {
  constructor(
    private readonly pool: Pool,
    private readonly keyring: Keyring,
  ) {}

  /**
   * Keeps a document under an id that the command gives, so that a repeated command answers the same.
   *
   * @throws DomainError `DocumentTooLarge`; `DocumentIdReused` when the id holds another document
   */
  async put(documentId: string, bytes: Uint8Array, facts: DocumentFacts): Promise<DocumentReference> {
    return this.putSalted(documentId, randomBytes(SALT_BYTES), bytes, facts);
  }

  /** A document on its way into the vault, as {@link VaultTexts.stage}. @throws DomainError `DocumentTooLarge` */
  stage(bytes: Uint8Array, facts: DocumentFacts): Staged<DocumentReference> {
    requireSize(bytes);
    const salt = randomBytes(SALT_BYTES);
    const digest = digestOf(salt, bytes);
    const documentId = uuidV5(`document:${digest}`);
    return {
      reference: { documentId, digest },
      keep: async () => {
        await this.putSalted(documentId, salt, bytes, facts);
      },
    };
  }

  private async putSalted(
    documentId: string,
    salt: Buffer,
    bytes: Uint8Array,
    facts: DocumentFacts,
  ): Promise<DocumentReference> {
    ensure(isUuid(documentId), 'IdInvalid', {});
    ensure(isKato(facts.territory), 'KatoInvalid', { field: 'territory' });
    requireSize(bytes);
    const digest = digestOf(salt, bytes);
    const { key, wrapped } = this.keyring.makeKey(documentId);
    const { rowCount } = await this.pool.query(
      `insert into vault.document (document_id, territory, media_type, size, digest, wrapped_key, sealed, purpose)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        documentId,
        facts.territory,
        facts.mediaType,
        bytes.length,
        digest,
        wrapped,
        seal(key, documentPlace(documentId), Buffer.concat([salt, bytes])),
        facts.purpose ?? null,
      ],
    );
    return rowCount === 1 ? { documentId, digest } : this.standing(documentId, bytes, facts.territory);
  }

  /** The document, or `Erased`. @throws DomainError `DocumentUnknown` */
  async read(documentId: string): Promise<VaultDocument | Erased> {
    const row = await this.find(documentId);
    if (row.wrapped_key === null || row.sealed === null) return erased;
    const plain = unseal(
      this.keyring.unwrap(documentId, row.wrapped_key),
      documentPlace(documentId),
      row.sealed,
    );
    return {
      bytes: plain.subarray(SALT_BYTES),
      mediaType: row.media_type,
      territory: row.territory,
      digest: row.digest,
      salt: plain.subarray(0, SALT_BYTES).toString('hex'),
    };
  }

  /** Reference and territory without opening the document. @throws DomainError `DocumentUnknown` */
  async reference(documentId: string): Promise<DocumentReference & DocumentFacts> {
    const { digest, territory, media_type: mediaType, purpose } = await this.find(documentId);
    return { documentId, digest, territory, mediaType, ...(purpose !== null && { purpose }) };
  }

  /** Destroys the document's key and bytes; its reference stays. Repeating it changes nothing. */
  async erase(documentId: string): Promise<void> {
    await this.pool.query(
      'update vault.document set wrapped_key = null, sealed = null where document_id = $1',
      [documentId],
    );
  }

  private async standing(documentId: string, bytes: Uint8Array, territory: Kato): Promise<DocumentReference> {
    const there = await this.read(documentId);
    const same = 'bytes' in there && there.territory === territory && there.bytes.equals(bytes);
    ensure(same, 'DocumentIdReused', { documentId });
    return { documentId, digest: there.digest };
  }

  private async find(documentId: string): Promise<Row> {
    ensure(isUuid(documentId), 'DocumentUnknown', {});
    const { rows } = await this.pool.query<Row>(
      'select territory, media_type, digest, wrapped_key, sealed, purpose from vault.document where document_id = $1',
      [documentId],
    );
    const [row] = rows;
    if (row === undefined) throw new DomainError('DocumentUnknown', { documentId });
    return row;
  }
}

function requireSize(bytes: Uint8Array): void {
  ensure(bytes.length <= MAX_DOCUMENT, 'DocumentTooLarge', { bytes: bytes.length, most: MAX_DOCUMENT });
}

function documentPlace(documentId: string): string {
  return `document:${documentId}`;
}
