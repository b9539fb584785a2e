import type { Kato } from '#libs/kernel';
import type { VaultDocumentReference, VaultTextReference } from '../domain/section-plan.events.js';
import type { MeetingVault, Staged } from './ports.js';

/**
 * What one command brings into the vault: staged while it is prepared, kept once the rule has let it pass and
 * before its events are appended. A second try stages nothing anew.
 */
export class Keeping {
  private readonly staged = new Map<string, Staged<unknown>>();
  private readonly kept = new Set<Staged<unknown>>();
  private wanted = new Set<Staged<unknown>>();

  constructor(private readonly vault: MeetingVault) {}

  /** A try begins: what the one before asked for may not be needed. */
  begin(): void {
    this.wanted = new Set();
  }

  /** @param subject the person whom it is by or about, if there is one: it goes when they are forgotten */
  text(text: string, subject?: string): VaultTextReference {
    return this.stage(`text:${subject ?? ''}:${text}`, () => this.vault.stageText(text, subject));
  }

  document(bytes: Uint8Array, territory: Kato): VaultDocumentReference {
    const key = `document:${Buffer.from(bytes).toString('base64')}`;
    return this.stage(key, () => this.vault.stageDocument(bytes, territory));
  }

  /** Writes what the last try asked for. */
  async keep(): Promise<void> {
    for (const staged of this.wanted) {
      if (this.kept.has(staged)) continue;
      await staged.keep();
      this.kept.add(staged);
    }
  }

  private stage<Reference>(key: string, make: () => Staged<Reference>): Reference {
    const staged = (this.staged.get(key) as Staged<Reference> | undefined) ?? make();
    this.staged.set(key, staged);
    this.wanted.add(staged);
    return staged.reference;
  }
}
