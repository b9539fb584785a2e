import type { RequestContext } from '#libs/graphql';
import type { ProposalPhase } from '../../domain/proposal/proposal.state.js';

/**
 * May this request read what the author wrote and see the pictures? Everybody may once the council has accepted it;
 * before, and of what was refused, those of the territory who propose, screen and answer for it.
 */
export function mayRead(
  { phase, territory }: { readonly phase: string; readonly territory: string },
  context: Pick<RequestContext, 'may'>,
): boolean {
  const accepted: ProposalPhase = 'accepted';
  return phase === accepted || context.may('proposalDuplicates', territory);
}
