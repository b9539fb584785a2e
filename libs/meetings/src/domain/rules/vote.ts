import { reaches } from '#libs/kernel';
import type { Instant } from '#libs/kernel';
import type { Voters } from '../attendance.js';
import type { QuorumEvent, QuorumFacts } from '../events/quorum.js';
import type { Choice, OpenVote } from '../events/vote.js';
import { refusal, rule } from '../refusals.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { requireWhole } from './fields.js';
import { quorumFacts } from './phase.js';
import type { Convened } from './phase.js';

const CHOICES: readonly Choice[] = ['for', 'against', 'abstained'];

/** @throws DomainError VoteStillOpen */
export function requireNoOpenVote({ election }: SeparateGatheringState): void {
  if (election.openVote) throw refusal('VoteStillOpen', { memberId: election.openVote.memberId });
}

/** Integers only (rules.md §2.5): `present * denominator >= eligible * numerator`. */
export function hasQuorum({ present, eligible }: QuorumFacts, { convened }: Convened): boolean {
  return reaches(present, eligible, convened.norms['separateGathering.quorum'].value);
}

/** What happens instead of a vote when fewer than the quorum are present; nothing while there is a quorum. */
export function quorumLost(
  state: SeparateGatheringState,
  convened: Convened,
  occurredAt: Instant,
): QuorumEvent[] {
  const facts = quorumFacts(state, convened);
  return hasQuorum(facts, convened) ? [] : [{ type: 'QuorumLost', data: { occurredAt, ...facts } }];
}

/**
 * A vote as it was taken: counts within those present when it opened; named, each of them once, and the counts
 * those of the names.
 *
 * @param base present when the vote opened
 * @param voters who they were
 * @throws DomainError FieldInvalid, CountsAbovePresent, VoterNotPresent, VotedTwice, CountsDifferFromNames
 */
export function requireVote(vote: OpenVote, base: number, voters: Voters): void {
  for (const choice of CHOICES) requireWhole(`vote.${choice}`, vote[choice], 0);
  const sum = vote.for + vote.against + vote.abstained;
  rule(sum <= base, 'CountsAbovePresent', { sum, base });
  if (vote.mode !== 'showOfHands') requireNames(vote, voters);
}

function requireNames(vote: Exclude<OpenVote, { readonly mode: 'showOfHands' }>, voters: Voters): void {
  const seen = new Set<string>();
  for (const { memberId, choice } of vote.votes) {
    rule(voters.has(memberId), 'VoterNotPresent', { memberId });
    rule(!seen.has(memberId), 'VotedTwice', { memberId });
    rule(CHOICES.includes(choice), 'FieldInvalid', { field: 'vote.votes' });
    seen.add(memberId);
  }
  for (const choice of CHOICES) {
    const named = vote.votes.filter((named) => named.choice === choice).length;
    rule(named === vote[choice], 'CountsDifferFromNames', { choice });
  }
}

/** More than half of those present when the vote opened; a tie fails. */
export function isMajority(votesFor: number, base: number): boolean {
  return votesFor * 2 > base;
}
