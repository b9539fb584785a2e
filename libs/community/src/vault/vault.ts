import type { Pool } from 'pg';
import { Keyring } from './keyring.js';
import { installVaultSchema } from './schema.js';
import { Subjects } from './subjects.js';
import { VaultContacts } from './vault-contacts.js';
import { VaultDocuments } from './vault-documents.js';
import { VaultDrafts } from './vault-drafts.js';
import { VaultSecrets } from './vault-secrets.js';
import { VaultTexts } from './vault-texts.js';

/** The personal-data vault of one database (docs/adr/0003-personal-data.md). */
export class Vault {
  readonly texts: VaultTexts;
  readonly documents: VaultDocuments;
  readonly drafts: VaultDrafts;
  readonly contacts: VaultContacts;
  readonly subjects: Subjects;
  readonly secrets: VaultSecrets;

  private constructor(
    readonly pool: Pool,
    readonly keyring: Keyring,
  ) {
    this.texts = new VaultTexts(pool, keyring);
    this.documents = new VaultDocuments(pool, keyring);
    this.drafts = new VaultDrafts(pool, keyring);
    this.contacts = new VaultContacts(pool, keyring);
    this.subjects = new Subjects(pool);
    this.secrets = new VaultSecrets(pool, keyring);
  }

  /**
   * Makes the schema unless it stands and opens the keyring.
   *
   * @param pool stays the caller's to end
   * @param master 32 bytes
   * @throws WrongMasterKey when the vault was sealed under another key
   */
  static async open(pool: Pool, master: Uint8Array): Promise<Vault> {
    await installVaultSchema(pool);
    return new Vault(pool, await Keyring.open(pool, master));
  }
}
