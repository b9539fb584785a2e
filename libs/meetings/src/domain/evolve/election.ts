import type { Evolvers } from '#libs/kernel';
import type { ElectionEvent } from '../events/election.js';
import type { Candidate, Election, SeparateGatheringState } from '../separate-gathering.state.js';
import { following } from './following.js';

export const electionEvolvers: Evolvers<ElectionEvent, SeparateGatheringState> = {
  CandidateNominated: (state, { memberId, nominatedBy, inAdvance, consent }) => {
    const others = state.election.candidates.filter((candidate) => candidate.memberId !== memberId);
    const candidate: Candidate = {
      memberId,
      ...(nominatedBy === undefined ? {} : { nominatedBy }),
      inAdvance,
      consent,
      withdrawn: false,
    };
    return withElection(state, { candidates: [...others, candidate] });
  },
  CandidateWithdrawn: (state, { memberId }) =>
    withElection(state, {
      candidates: state.election.candidates.map((candidate) =>
        candidate.memberId === memberId ? { ...candidate, withdrawn: true } : candidate,
      ),
      contenders: state.election.contenders.filter((contender) => contender !== memberId),
    }),
  NominationsClosed: (state, { candidates, occurredAt }) =>
    withElection(
      state,
      { nominationsClosed: true, round: 1, contenders: candidates, seats: state.convened?.quota ?? 0 },
      occurredAt,
    ),
  CandidateVoteOpened: (state, { memberId, round, present, occurredAt }) =>
    withElection(
      state,
      { openVote: { memberId, round, base: present, attendance: state.attendance } },
      occurredAt,
    ),
  CandidateVoteCounted: (state, data) => {
    const { openVote: _counted, ...election } = state.election;
    return following(state, {
      election: { ...election, counted: [...election.counted, data] },
      lastStepAt: data.occurredAt,
    });
  },
  RepresentativesElected: (state, { elected, occurredAt }) =>
    withElection(state, { elected, decided: true }, occurredAt),
  ElectionTied: (state, { elected, tied, seats, round, occurredAt }) =>
    withElection(state, { elected, contenders: tied, seats, round: round + 1 }, occurredAt),
};

function withElection(
  state: SeparateGatheringState,
  change: Partial<Election>,
  lastStepAt = state.lastStepAt,
): SeparateGatheringState {
  return following(state, { election: { ...state.election, ...change }, lastStepAt });
}
