import type { BilingualText, Kato } from '#libs/kernel';

/** A proposal that the screening let through to the vote. */
export interface AcceptedProposal {
  readonly proposalId: string;
  readonly costTiyn: number;
  readonly category: string;
  /** Where it is to be built. */
  readonly place: Kato;
  /** As the ballot names it; a title names nobody. */
  readonly title: BilingualText;
}

/** What the screening accepted; frozen into `VotingOpened`. */
export abstract class ProposalQueries {
  /** In the order of their numbers. */
  abstract acceptedOf(campaignId: string): Promise<readonly AcceptedProposal[]>;
}
