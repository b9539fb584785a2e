import type { RollQueries, Vault } from '#libs/community';
import type { GrantsOf, RoleGrantQueries } from '#libs/identity';
import { DomainError, katoAndAbove, katoCovers } from '#libs/kernel';
import type { CalendarDate, Kato } from '#libs/kernel';
import { ProposalDrafts, ProposalFiles, Residents } from '#libs/participatory-budget';
import type { ProposalDraft, ProposalFile, ResidentNorms, RollVerdict } from '#libs/participatory-budget';

/** Residents and experts, by the log of appointments and the roll. */
export class ResidentsOnRoll extends Residents {
  constructor(
    private readonly grantsOf: GrantsOf,
    private readonly grants: RoleGrantQueries,
    private readonly roll: RollQueries,
  ) {
    super();
  }

  override async memberOf(personId: string, on: CalendarDate): Promise<string | undefined> {
    const grants = await this.grantsOf(personId, on);
    return grants.find(({ memberId }) => memberId !== undefined)?.memberId;
  }

  override async verdict(
    memberId: string,
    territory: Kato,
    on: CalendarDate,
    norms: ResidentNorms,
  ): Promise<RollVerdict> {
    const version = await this.roll.version(territory);
    const section = { territory, areas: [{ kato: territory }] };
    const { rollVersion, verdict } = await this.roll.verdict(memberId, section, version, on, norms);
    return { memberId, rollVersion, verdict };
  }

  override async expertsOf(territory: Kato, on: CalendarDate): Promise<readonly string[]> {
    const highest = katoAndAbove(territory).at(-1) ?? territory;
    const held = await this.grants.inTerritory(highest, on);
    const experts = held.filter(
      ({ role, territory: own }) => role === 'expert' && katoCovers(own, territory),
    );
    return [...new Set(experts.map(({ personId }) => personId))].sort();
  }
}

/** Files of proposals: documents of the vault that were uploaded for it, since everybody will see them. */
export class ProposalFilesInVault extends ProposalFiles {
  constructor(private readonly vault: Vault) {
    super();
  }

  override async file(documentId: string, territory: Kato): Promise<ProposalFile> {
    const found = await this.vault.documents.reference(documentId);
    const { digest, mediaType, territory: own, purpose } = found;
    if (own !== territory || purpose !== 'participatoryBudget')
      throw new DomainError('NotFound', { what: 'file', id: documentId });
    return { documentId, digest, mediaType };
  }
}

/** Drafts of proposals, in the vault under their authors' keys. */
export class ProposalDraftsInVault extends ProposalDrafts {
  constructor(private readonly vault: Vault) {
    super();
  }

  override of(memberId: string, campaignId: string): Promise<ProposalDraft | undefined> {
    return this.vault.drafts.read(memberId, campaignId);
  }

  override save(memberId: string, campaignId: string, content: string, seen: number): Promise<ProposalDraft> {
    return this.vault.drafts.save(memberId, campaignId, content, seen);
  }

  override discard(memberId: string, campaignId: string): Promise<void> {
    return this.vault.drafts.discard(memberId, campaignId);
  }
}
