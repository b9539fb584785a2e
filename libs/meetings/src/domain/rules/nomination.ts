import { isPresent } from '../attendance.js';
import type { ElectionEvent } from '../events/election.js';
import { optional } from '#libs/kernel';
import { rule } from '../refusals.js';
import type {
  CloseNominations,
  NominateCandidate,
  WithdrawCandidate,
} from '../separate-gathering.commands.js';
import type { Candidate, SeparateGatheringState } from '../separate-gathering.state.js';
import { requireFilled } from './fields.js';
import { requireFresh, requireNextStep, requireNotBefore } from './moment.js';
import { BEFORE_OPENING, IN_SESSION, requirePhase, UNTIL_END } from './phase.js';
import { requireEligible } from './registration.js';

/** In advance while the meeting is prepared, then from the floor until nominations close (rules.md §2.2, 2.7). */
export function nominate(state: SeparateGatheringState, command: NominateCandidate): ElectionEvent[] {
  const known = requirePhase(state, [...BEFORE_OPENING, ...IN_SESSION]);
  const { memberId, membership, nominatedBy, consent, occurredAt } = command;
  const inAdvance = state.phase === 'convened';
  requireFilled('memberId', memberId);
  requireFresh(state, command);
  requireNotBefore(command, (inAdvance ? known.convened : state.opening)?.occurredAt ?? '');
  rule(!state.election.nominationsClosed, 'NominationsAlreadyClosed', {});
  requireEligible(known, membership);
  rule(!standingCandidate(state, memberId), 'AlreadyNominated', { memberId });
  if (!inAdvance) requireFromTheFloor(state, command);
  const { rollVersion } = membership;
  const by = optional('nominatedBy', nominatedBy);
  return [
    { type: 'CandidateNominated', data: { memberId, rollVersion, ...by, inAdvance, consent, occurredAt } },
  ];
}

function requireFromTheFloor(
  { attendance }: SeparateGatheringState,
  { memberId, nominatedBy, consent }: NominateCandidate,
): void {
  if (nominatedBy !== undefined)
    rule(isPresent(attendance, nominatedBy), 'NominatorNotPresent', { memberId: nominatedBy });
  const consented = consent === 'inWriting' || isPresent(attendance, memberId);
  rule(consented, 'CandidateNotPresent', { memberId });
}

/** Until the vote on the candidate opens, in this round. */
export function withdraw(state: SeparateGatheringState, command: WithdrawCandidate): ElectionEvent[] {
  requirePhase(state, UNTIL_END);
  const { memberId, occurredAt } = command;
  const { election } = state;
  rule(!election.decided, 'ElectionDecided', {});
  rule(standingCandidate(state, memberId) !== undefined, 'NotNominated', { memberId });
  if (election.nominationsClosed) requireNotVotedYet(state, memberId);
  requireFresh(state, command);
  return [{ type: 'CandidateWithdrawn', data: { memberId, occurredAt } }];
}

function requireNotVotedYet({ election }: SeparateGatheringState, memberId: string): void {
  const { round, contenders, counted, openVote } = election;
  const voted =
    !contenders.includes(memberId) ||
    openVote?.memberId === memberId ||
    counted.some((vote) => vote.round === round && vote.memberId === memberId);
  rule(!voted, 'VotedAlready', { memberId, round });
}

export function closeNominations(state: SeparateGatheringState, command: CloseNominations): ElectionEvent[] {
  requirePhase(state, IN_SESSION);
  requireNextStep(state, command);
  rule(!state.election.nominationsClosed, 'NominationsAlreadyClosed', {});
  const candidates = state.election.candidates.filter(({ withdrawn }) => !withdrawn);
  rule(candidates.length > 0, 'NoCandidates', {});
  const { occurredAt } = command;
  const ids = candidates.map(({ memberId }) => memberId);
  return [{ type: 'NominationsClosed', data: { candidates: ids, occurredAt } }];
}

/** The candidate, unless withdrawn. */
export function standingCandidate(
  { election }: SeparateGatheringState,
  memberId: string,
): Candidate | undefined {
  return election.candidates.find((candidate) => candidate.memberId === memberId && !candidate.withdrawn);
}
