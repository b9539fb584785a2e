import type { EventStore, RecordedEvent } from '#libs/event-store';
import { ballotDecider } from '../../domain/ballot/ballot.decider.js';
import type { BallotState } from '../../domain/ballot/ballot.decider.js';
import type { BallotEvent } from '../../domain/ballot/ballot.events.js';
import { requireOpened } from '../../domain/campaign/rules/voting.js';
import type { VoterVerdict } from '../../domain/ballot/ballot.commands.js';
import type { LoadedCampaign } from '../campaign/campaign-streams.js';
import type { CampaignSecrets } from '../ports.js';
import { openChoice } from './sealed-choice.js';
import type { Voters } from './voters.js';

/** How a voter takes part, without the choice. */
export interface VoterPart {
  readonly state: BallotState;
  readonly verdict: VoterVerdict;
  readonly district: string;
}

/** What a voter is shown of their own part. */
export interface OwnBallot extends VoterPart {
  readonly projectIds: readonly string[];
}

/** A voter's own ballot, from its stream. */
export class OwnBallots {
  constructor(
    private readonly store: EventStore,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
    private readonly voters: Voters,
    private readonly secrets: CampaignSecrets,
  ) {}

  /** @throws DomainError `VotingNotYetOpen`, `SecretDestroyed` */
  async of(campaign: LoadedCampaign, memberId: string): Promise<OwnBallot> {
    const { stream, ...part } = await this.partOf(campaign, memberId);
    return { ...part, projectIds: await this.choice(campaign, stream, part.state) };
  }

  /**
   * What the office needs before it helps somebody vote; no choice is opened for it.
   *
   * @throws DomainError `VotingNotYetOpen`, `SecretDestroyed`
   */
  async partOf(campaign: LoadedCampaign, memberId: string): Promise<VoterPart & { readonly stream: string }> {
    const { stream, verdict, district } = await this.voters.voter(campaign, memberId);
    const events = await this.store.readStream(stream);
    const state = events.reduce(
      (before, event) => ballotDecider.evolve(before, this.upcast(event) as unknown as BallotEvent),
      ballotDecider.initialState,
    );
    return { stream, state, verdict, district };
  }

  private async choice(
    { campaignId, state }: LoadedCampaign,
    stream: string,
    { ballot }: BallotState,
  ): Promise<readonly string[]> {
    if (!ballot) return [];
    const key = await this.secrets.of(campaignId, 'ballots');
    return openChoice(key, stream, ballot, requireOpened(state).projects) ?? [];
  }
}
