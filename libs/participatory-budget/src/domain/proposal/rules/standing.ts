import type { Instant } from '#libs/kernel';
import type { CampaignFacts, ProposalEventData } from '../proposal.events.js';
import type { ProposalPhase, ProposalState } from '../proposal.state.js';
import { refusal, rule } from '../refusals.js';

export interface Known {
  readonly submitted: ProposalEventData<'ProposalSubmitted'>;
  readonly phase: ProposalPhase;
}

/** Phases in which the council has not decided yet. */
export const SCREENING: readonly ProposalPhase[] = ['submitted', 'reworked'];
/** Phases that nothing follows. */
export const ENDED: readonly ProposalPhase[] = ['dismissed', 'grantedTooLate', 'takenBack'];

/** @throws DomainError ProposalUnknown */
export function requireKnown({ submitted, phase }: ProposalState): Known {
  if (!submitted || phase === 'none') throw refusal('ProposalUnknown', {});
  return { submitted, phase };
}

/** @throws DomainError NotTheAuthor */
export function requireAuthor({ submitted }: Known, memberId: string): void {
  rule(submitted.author.memberId === memberId, 'NotTheAuthor', {});
}

/** True until the ballot is frozen. */
export function isBeforeVoting({ status, votingOpensAt }: CampaignFacts, at: Instant): boolean {
  return status === 'announced' && at < votingOpensAt;
}

/** Nothing of a ballot changes once voting has opened. @throws DomainError VotingHasOpened */
export function requireBeforeVoting(campaign: CampaignFacts, at: Instant): void {
  rule(isBeforeVoting(campaign, at), 'VotingHasOpened', { opensAt: campaign.votingOpensAt });
}
