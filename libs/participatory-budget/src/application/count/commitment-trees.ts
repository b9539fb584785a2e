import type { CampaignStreams } from '../campaign/campaign-streams.js';
import type { BallotLog } from './ballot-log.js';
import { CommitmentTree } from './commitment-tree.js';

/** More campaigns than people look up at once. */
const KEPT = 8;

/** The trees of counted campaigns; each is built from the log once. */
export class CommitmentTrees {
  private readonly trees = new Map<string, Promise<CommitmentTree>>();

  constructor(
    private readonly campaigns: CampaignStreams,
    private readonly log: BallotLog,
  ) {}

  /** Undefined before the counting is closed. @throws DomainError `CampaignUnknown` */
  async of(campaignId: string): Promise<CommitmentTree | undefined> {
    const known = this.trees.get(campaignId);
    if (known) return known;
    const campaign = await this.campaigns.campaign(campaignId);
    const { counted } = campaign.state;
    if (!counted) return undefined;
    const built = this.log
      .collect(campaign, counted.upTo)
      .then(({ collected }) => new CommitmentTree(collected.ballots.map(({ commitment }) => commitment)));
    this.trees.set(campaignId, built);
    built.catch(() => this.trees.delete(campaignId));
    const [oldest] = this.trees.keys();
    if (this.trees.size > KEPT && oldest !== undefined) this.trees.delete(oldest);
    return built;
  }
}
