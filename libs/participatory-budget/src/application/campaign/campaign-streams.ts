import type { EventStore, Position, RecordedEvent } from '#libs/event-store';
import { isUuid } from '#libs/kernel';
import type { Kato } from '#libs/kernel';
import { CAMPAIGN } from '../../domain/campaign/campaign.events.js';
import type {
  CampaignEvent,
  CampaignEventData,
  CampaignTerms,
} from '../../domain/campaign/campaign.events.js';
import { evolveCampaign, initialCampaign } from '../../domain/campaign/campaign.state.js';
import type { CampaignState } from '../../domain/campaign/campaign.state.js';
import { refusal } from '../../domain/refusals.js';
import { CampaignQueries } from './campaign-rules.js';
import type { CampaignRules } from './campaign-rules.js';

/** A campaign as far as its stream has been read. */
export interface LoadedCampaign {
  readonly campaignId: string;
  readonly territory: Kato;
  readonly announced: CampaignEventData<'CampaignAnnounced'>;
  readonly terms: CampaignTerms;
  readonly state: CampaignState;
  /** Of the event that opened the voting: no ballot stands before it. */
  readonly openedAt?: Position;
}

interface Known {
  readonly state: CampaignState;
  readonly revision: number;
  readonly openedAt: Position | undefined;
  readonly readAt: number;
}

/** For so long a ballot is judged by what was read; all that matters to it was frozen when voting opened. */
const FRESH_MS = 1_000;

/** Campaigns from their own streams; each is read on from where it is known. */
export class CampaignStreams extends CampaignQueries {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly store: EventStore,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
  ) {
    super();
  }

  /** @throws DomainError `CampaignUnknown` */
  async campaign(campaignId: string): Promise<LoadedCampaign> {
    return loaded(campaignId, await this.readOn(campaignId));
  }

  /** As {@link campaign}, at most a second old once voting is open. */
  async recent(campaignId: string): Promise<LoadedCampaign> {
    const known = this.known.get(campaignId);
    const isFresh = known?.state.phase === 'voting' && performance.now() - known.readAt < FRESH_MS;
    return loaded(campaignId, isFresh ? known : await this.readOn(campaignId));
  }

  override async rulesOf(campaignId: string): Promise<CampaignRules> {
    const { territory, terms, state } = await this.campaign(campaignId);
    return {
      campaignId,
      territory,
      profile: terms.profile,
      categories: terms.categories,
      costCapTiyn: terms.costCapTiyn,
      budgets: terms.budgets,
      ...terms.calendar,
      status: state.phase === 'none' ? 'announced' : state.phase,
    };
  }

  private async readOn(campaignId: string): Promise<Known> {
    const before = this.known.get(campaignId);
    const from = before ? before.revision + 1 : 0;
    const events = isUuid(campaignId) ? await this.store.readStream(`${CAMPAIGN}-${campaignId}`, from) : [];
    let state = before?.state ?? initialCampaign;
    let openedAt = before?.openedAt;
    for (const event of events) {
      state = evolveCampaign(state, this.upcast(event) as unknown as CampaignEvent);
      if (event.type === 'VotingOpened') openedAt = event.position;
    }
    const revision = events.at(-1)?.revision ?? before?.revision ?? -1;
    const known = { state, revision, openedAt, readAt: performance.now() };
    if (revision >= 0) this.known.set(campaignId, known);
    return known;
  }
}

function loaded(campaignId: string, { state, openedAt }: Known): LoadedCampaign {
  const { announced, terms } = state;
  if (!announced || !terms) throw refusal('CampaignUnknown', {});
  return {
    campaignId,
    territory: announced.territory,
    announced,
    terms,
    state,
    ...(openedAt !== undefined && { openedAt }),
  };
}
