import { isErased } from '#libs/community';
import type { Vault } from '#libs/community';
import { DomainError, katoCovers } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { MeetingVault } from '#libs/meetings';
import type { VaultDocumentReference, VaultTextReference } from '#libs/meetings';

/** Texts and documents of the meetings in the community's vault. */
export class VaultOfMeetings extends MeetingVault {
  constructor(private readonly vault: Vault) {
    super();
  }

  override putText(
    textId: string,
    text: string,
    _territory: Kato,
    subject?: string,
  ): Promise<VaultTextReference> {
    return this.vault.texts.put(textId, text, subject);
  }

  override async text(textId: string): Promise<string | undefined> {
    const kept = await this.vault.texts.read(textId);
    return isErased(kept) ? undefined : kept.text;
  }

  override putDocument(
    documentId: string,
    bytes: Uint8Array,
    territory: Kato,
  ): Promise<VaultDocumentReference> {
    return this.vault.documents.put(documentId, bytes, { territory, mediaType: 'application/pdf' });
  }

  override async document(documentId: string, territory: Kato): Promise<VaultDocumentReference> {
    const { digest, territory: own } = await this.vault.documents.reference(documentId);
    if (!katoCovers(own, territory)) throw new DomainError('NotFound', { what: 'document', id: documentId });
    return { documentId, digest };
  }

  override async bytes(documentId: string, territory: Kato): Promise<Uint8Array> {
    await this.document(documentId, territory);
    const document = await this.vault.documents.read(documentId);
    if (isErased(document)) throw new DomainError('DataErased');
    return document.bytes;
  }
}
