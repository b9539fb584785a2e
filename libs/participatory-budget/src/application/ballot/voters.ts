import { Injectable } from '@nestjs/common';
import { optional } from '#libs/kernel';
import { BALLOT } from '../../domain/ballot/ballot.events.js';
import type { VoterVerdict } from '../../domain/ballot/ballot.commands.js';
import { refusal } from '../../domain/refusals.js';
import type { LoadedCampaign } from '../campaign/campaign-streams.js';
import { CampaignSecrets, VoterRoll } from '../ports.js';
import { voterKeyOf } from './sealed-choice.js';

/** A voter as the log may know one. */
export interface Voter {
  readonly stream: string;
  readonly district: string;
  readonly verdict: VoterVerdict;
}

/** Finds out whose ballot stream it is and whether the roll lets them vote. */
@Injectable()
export class Voters {
  private readonly secrets = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly roll: VoterRoll,
    private readonly vault: CampaignSecrets,
  ) {}

  /**
   * The voter's stream, for nobody else to find.
   *
   * @throws DomainError `SecretDestroyed`
   */
  async streamOf(campaignId: string, memberId: string): Promise<string> {
    const known = this.secrets.get(campaignId) ?? this.vault.of(campaignId, 'voters');
    this.secrets.set(campaignId, known);
    known.catch(() => this.secrets.delete(campaignId));
    return `${BALLOT}-${voterKeyOf(await known, memberId)}`;
  }

  /**
   * By the version of the roll that was frozen when voting opened; of several districts the one that they live in.
   *
   * @throws DomainError `VotingNotYetOpen`, `SecretDestroyed`
   */
  async voter(
    { campaignId, territory, announced, state, terms }: LoadedCampaign,
    memberId: string,
  ): Promise<Voter> {
    if (!state.opened) throw refusal('VotingNotYetOpen', { opensAt: terms.calendar.votingOpensAt });
    if (state.secretDestroyed) {
      this.secrets.delete(campaignId);
      throw refusal('SecretDestroyed', {});
    }
    const { on, rollVersion, rollTerritory } = state.opened.eligibility;
    const districts = terms.budgets.map(({ district }) => district);
    const [stream, verdicts] = await Promise.all([
      this.streamOf(campaignId, memberId),
      this.roll.verdicts(
        memberId,
        districts,
        { territory, on, norms: announced.norms },
        { rollVersion, ...optional('rollTerritory', rollTerritory) },
      ),
    ]);
    const at = Math.max(
      0,
      verdicts.findIndex((verdict) => verdict !== 'nonResident'),
    );
    return { stream, district: districts[at] ?? territory, verdict: verdicts[at] ?? 'unknown' };
  }
}
