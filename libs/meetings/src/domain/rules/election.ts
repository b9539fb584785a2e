import { votersIn } from '../attendance.js';
import type { ElectionEvent } from '../events/election.js';
import type { QuorumEvent } from '../events/quorum.js';
import { refusal, rule } from '../refusals.js';
import type {
  CountCandidateVote,
  DecideElection,
  OpenCandidateVote,
} from '../separate-gathering.commands.js';
import type { SeparateGatheringState } from '../separate-gathering.state.js';
import { decideRound } from './election-result.js';
import { requireNextStep } from './moment.js';
import { IN_SESSION, quorumFacts, requirePhase } from './phase.js';
import { requireSecretaryPresent } from './secretary.js';
import { quorumLost, requireNoOpenVote, requireVote } from './vote.js';

/** Each candidate is voted on separately, openly; its base is those present now (rules.md §2.5, 2.7). */
export function openCandidateVote(
  state: SeparateGatheringState,
  command: OpenCandidateVote,
): (ElectionEvent | QuorumEvent)[] {
  const convened = requirePhase(state, IN_SESSION);
  const { memberId, occurredAt } = command;
  requireNextStep(state, command);
  requireNoOpenVote(state);
  requireContender(state, memberId);
  requireSecretaryPresent(state);
  const lost = quorumLost(state, convened, occurredAt);
  if (lost.length > 0) return lost;
  const { round } = state.election;
  const facts = quorumFacts(state, convened);
  return [{ type: 'CandidateVoteOpened', data: { memberId, round, occurredAt, ...facts } }];
}

function requireContender(state: SeparateGatheringState, memberId: string): void {
  const { round, contenders, counted, decided, nominationsClosed, candidates } = state.election;
  const candidate = candidates.find((nominated) => nominated.memberId === memberId);
  rule(candidate !== undefined, 'NotNominated', { memberId });
  rule(!candidate.withdrawn, 'CandidateWithdrew', { memberId });
  rule(nominationsClosed, 'NominationsStillOpen', {});
  rule(!decided, 'ElectionDecided', {});
  rule(contenders.includes(memberId), 'NotInThisRound', { memberId, round });
  const voted = counted.some((vote) => vote.round === round && vote.memberId === memberId);
  rule(!voted, 'VotedAlready', { memberId, round });
}

export function countCandidateVote(
  state: SeparateGatheringState,
  command: CountCandidateVote,
): ElectionEvent[] {
  requirePhase(state, IN_SESSION);
  const { memberId, vote, occurredAt } = command;
  const { openVote, candidates } = state.election;
  requireNextStep(state, command);
  const nominated = candidates.some((candidate) => candidate.memberId === memberId);
  rule(nominated, 'NotNominated', { memberId });
  if (!openVote) throw refusal('NoVoteOpen', {});
  const { round, base, attendance } = openVote;
  rule(openVote.memberId === memberId, 'AnotherVoteOpen', { memberId: openVote.memberId });
  requireVote(vote, base, votersIn(attendance));
  return [{ type: 'CandidateVoteCounted', data: { memberId, round, vote, base, occurredAt } }];
}

/** Once all contenders of the round were voted on: elected, or a tie that is voted on again. */
export function decideElection(state: SeparateGatheringState, command: DecideElection): ElectionEvent[] {
  const { convened } = requirePhase(state, IN_SESSION);
  requireNextStep(state, command);
  const { election } = state;
  rule(election.nominationsClosed, 'NominationsStillOpen', {});
  rule(!election.decided, 'ElectionDecided', {});
  requireNoOpenVote(state);
  const { round, contenders, counted, seats } = election;
  const votes = counted.filter((vote) => vote.round === round && contenders.includes(vote.memberId));
  const missing = contenders.filter((id) => !votes.some(({ memberId }) => memberId === id));
  rule(missing.length === 0, 'VotesMissing', { missing, round });
  const electionRule = convened.norms['separateGathering.electionRule'].value;
  const result = decideRound(votes, seats, electionRule);
  const elected = [...election.elected, ...result.elected];
  const { occurredAt } = command;
  if (result.tied.length > 0) {
    const left = seats - result.elected.length;
    return [{ type: 'ElectionTied', data: { elected, tied: result.tied, seats: left, round, occurredAt } }];
  }
  const { quota } = convened;
  return [{ type: 'RepresentativesElected', data: { elected, quota, rule: electionRule, occurredAt } }];
}
