import type { BilingualText, Kato } from '#libs/kernel';

/** A proposal that the screening let through to the vote. */
export interface AcceptedProposal {
  readonly proposalId: string;
  readonly costTiyn: number;
  readonly category: string;
  /** Where the budget is divided among districts: whose it is. */
  readonly district?: Kato;
  /** As the ballot names it; a title names nobody. */
  readonly title: BilingualText;
}

/** What the screening accepted; frozen into `VotingOpened`. */
export abstract class ProposalQueries {
  /** In the order of their numbers. */
  abstract acceptedOf(campaignId: string): Promise<readonly AcceptedProposal[]>;
}
