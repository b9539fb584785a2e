import type { ElectionRule } from '#libs/norms';
import type { ElectedRepresentative } from '../events/election.js';
import type { CountedVote } from '../separate-gathering.state.js';
import { isMajority } from './vote.js';

export interface RoundResult {
  /** In the order of their votes; equals in the order of nomination. */
  readonly elected: readonly ElectedRepresentative[];
  /** Equal in votes where the seats end: they are voted on again. Empty when the round decides. */
  readonly tied: readonly string[];
}

/**
 * The result of one round (rules.md §2.7): by most votes within the seats, or only of those whom more than half
 * of the participants wanted. Nobody is elected without a vote. A tie that the seats cut through elects none of
 * the tied.
 *
 * @param votes the counted vote on each contender
 * @param seats how many may be elected in this round
 */
export function decideRound(
  votes: readonly Pick<CountedVote, 'memberId' | 'vote' | 'base' | 'round'>[],
  seats: number,
  rule: ElectionRule,
): RoundResult {
  const wanted = votes
    .filter(({ vote, base }) => (rule === 'mostVotes' ? vote.for > 0 : isMajority(vote.for, base)))
    .map(({ memberId, vote, round }) => ({ memberId, for: vote.for, round }))
    .sort((one, other) => other.for - one.for);
  const next = wanted[seats];
  if (!next) return { elected: wanted, tied: [] };
  const last = wanted[seats - 1];
  if (last?.for !== next.for) return { elected: wanted.slice(0, seats), tied: [] };
  return {
    elected: wanted.filter((candidate) => candidate.for > next.for),
    tied: wanted.filter((candidate) => candidate.for === next.for).map(({ memberId }) => memberId),
  };
}
