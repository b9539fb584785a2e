import type { EventStore, RecordedEvent } from '#libs/event-store';
import { PROPOSAL } from '../../domain/proposal/proposal.events.js';
import type { ProposalEvent } from '../../domain/proposal/proposal.events.js';
import { evolveProposal, initialProposal } from '../../domain/proposal/proposal.state.js';
import type { ProposalState } from '../../domain/proposal/proposal.state.js';
import type { AcceptedProposal } from '../campaign/accepted-proposals.js';
import { ProposalQueries } from '../campaign/accepted-proposals.js';

/** Which proposals a campaign has; the read model answers. */
export interface ProposalIds {
  standing(campaignId: string): Promise<readonly { readonly proposalId: string }[]>;
}

/** What was accepted, by the proposals' own streams: the read model says which there are, the log where they stand. */
export class ProposalsInLog extends ProposalQueries {
  constructor(
    private readonly store: Pick<EventStore, 'readStream'>,
    private readonly upcast: (event: RecordedEvent) => RecordedEvent,
    private readonly ids: ProposalIds,
  ) {
    super();
  }

  override async acceptedOf(campaignId: string): Promise<readonly AcceptedProposal[]> {
    const accepted: AcceptedProposal[] = [];
    for (const { proposalId } of await this.ids.standing(campaignId)) {
      const { phase, form, title } = await this.state(proposalId);
      if (phase !== 'accepted' || !form || !title) continue;
      const { category, costTiyn, place } = form;
      accepted.push({ proposalId, costTiyn, category, place, title });
    }
    return accepted;
  }

  /** A proposal as its stream has it. */
  async state(proposalId: string): Promise<ProposalState> {
    const events = await this.store.readStream(`${PROPOSAL}-${proposalId}`);
    return events.reduce(
      (state, event) => evolveProposal(state, this.upcast(event) as unknown as ProposalEvent),
      initialProposal,
    );
  }
}
