import type { Provider } from '@nestjs/common';
import { signerOf, signNoteBeside } from '#libs/audit';
import type { AuditLog, NoteSigner } from '#libs/audit';
import { RollQueries, SectionIndexes } from '#libs/community';
import type { Vault } from '#libs/community';
import type { Kato } from '#libs/kernel';
import { CampaignSecrets, ReceiptSigner, VoterRoll, VoterSearch } from '#libs/participatory-budget';
import type {
  FoundVoter,
  FrozenRoll,
  RollQuestion,
  SecretName,
  VoterVerdict,
} from '#libs/participatory-budget';
import type { Infrastructure } from '../infrastructure/infrastructure.js';

/** Who answers for what campaigns and ballots ask of the other contexts. */
export function campaignPorts({ vault, audit, keys }: Infrastructure): readonly Provider[] {
  return [
    {
      provide: VoterRoll,
      inject: [RollQueries],
      useFactory: (roll: RollQueries) => new VotersOnRoll(roll),
    },
    {
      provide: VoterSearch,
      inject: [SectionIndexes],
      useFactory: (indexes: SectionIndexes) => new VotersByName(indexes),
    },
    { provide: CampaignSecrets, useValue: new SecretsInVault(vault) },
    { provide: ReceiptSigner, useValue: new LogSigner(audit, keys.audit) },
  ];
}

/** The roll of members says who may vote. */
export class VotersOnRoll extends VoterRoll {
  constructor(private readonly roll: RollQueries) {
    super();
  }

  override count({
    territory,
    district,
    on,
    norms,
  }: RollQuestion & { readonly district: Kato }): Promise<Required<FrozenRoll> & { eligible: number }> {
    return this.roll.count({ territory, areas: [{ kato: district }] }, on, norms);
  }

  override async verdicts(
    memberId: string,
    districts: readonly Kato[],
    { territory, on, norms }: RollQuestion,
    { rollVersion: version, rollTerritory }: FrozenRoll,
  ): Promise<readonly VoterVerdict[]> {
    const whose = rollTerritory ?? (await this.roll.rollOf(territory)).territory;
    const areas = districts.map((kato) => [{ kato }]);
    return this.roll.verdicts(memberId, areas, { territory: whose, version }, on, norms);
  }
}

/** The names of the roll in memory, as registration desks search them. */
class VotersByName extends VoterSearch {
  constructor(private readonly indexes: SectionIndexes) {
    super();
  }

  override search(
    { territory, districts, on, norms }: Parameters<VoterSearch['search']>[0],
    { rollVersion }: FrozenRoll,
    search: Parameters<VoterSearch['search']>[2],
    visitor: Parameters<VoterSearch['search']>[3],
  ): Promise<readonly FoundVoter[]> {
    const section = { territory, areas: districts.map((kato) => ({ kato })) };
    const purpose = 'registrationDesk';
    return this.indexes.search(section, rollVersion, { on, norms }, search, { ...visitor, purpose });
  }
}

/** A campaign's secrets stand in the vault, wrapped by its master key. */
export class SecretsInVault extends CampaignSecrets {
  constructor(private readonly vault: Vault) {
    super();
  }

  override of(campaignId: string, name: SecretName): Promise<Buffer> {
    return this.vault.secrets.of(nameIn(campaignId, name));
  }

  override destroy(campaignId: string, name: SecretName): Promise<void> {
    return this.vault.secrets.destroy(nameIn(campaignId, name));
  }
}

function nameIn(campaignId: string, name: SecretName): string {
  return `campaign:${campaignId}:${name}`;
}

/** Receipts bear the signature of the public log. */
class LogSigner extends ReceiptSigner {
  private readonly signer: NoteSigner;

  constructor(audit: Pick<AuditLog, 'checkpoints'>, seed: Uint8Array) {
    super();
    this.signer = signerOf(audit.checkpoints.origin, seed);
  }

  override sign(text: string): Promise<string> {
    return signNoteBeside(text, this.signer);
  }
}
