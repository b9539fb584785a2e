import { isErased } from '#libs/community';
import type { Vault, VaultAccess } from '#libs/community';
import { DomainError, katoCovers } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { MeetingVault } from '#libs/meetings';
import type { Staged, Visitor, VaultDocumentReference, VaultTextReference } from '#libs/meetings';

/** Texts and documents of the meetings in the community's vault. */
export class VaultOfMeetings extends MeetingVault {
  constructor(
    private readonly vault: Vault,
    private readonly access: VaultAccess,
  ) {
    super();
  }

  override stageText(text: string, subject?: string): Staged<VaultTextReference> {
    return this.vault.texts.stage(text, subject);
  }

  override async text(textId: string): Promise<string | undefined> {
    const kept = await this.vault.texts.read(textId);
    return isErased(kept) ? undefined : kept.text;
  }

  override async texts(textIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (const [textId, kept] of await this.vault.texts.readAll(textIds))
      if (!isErased(kept)) texts.set(textId, kept.text);
    return texts;
  }

  override async giveOutTexts(
    about: readonly { readonly memberId: string; readonly textId: string }[],
    territory: Kato,
    visitor: Visitor,
  ): Promise<ReadonlyMap<string, string>> {
    const texts = await this.texts(about.map(({ textId }) => textId));
    const shown = about.filter(({ textId }) => texts.has(textId)).map(({ memberId }) => memberId);
    await this.access.names(territory, shown, visitor);
    return texts;
  }

  override stageDocument(bytes: Uint8Array, territory: Kato): Staged<VaultDocumentReference> {
    return this.vault.documents.stage(bytes, { territory, mediaType: 'application/pdf' });
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

  override async giveOut(documentId: string, territory: Kato, visitor: Visitor): Promise<Uint8Array> {
    const bytes = await this.bytes(documentId, territory);
    await this.access.document(territory, documentId, visitor);
    return bytes;
  }
}
