import type { AssemblyElectionEvent } from '../events/assembly-election.js';
import type { AssemblyMeetingState, AssemblyElection } from '../assembly-meeting.state.js';
import { resultOf } from '../rules/assembly/election-rounds.js';

type State = AssemblyMeetingState;
type Evolve = {
  readonly [Type in AssemblyElectionEvent['type']]: (
    state: State,
    data: Extract<AssemblyElectionEvent, { readonly type: Type }>['data'],
  ) => State;
};

export const evolveElections: Evolve = {
  AssemblyElectionOpened: (
    state,
    { vote: _vote, base: _base, census: _census, itemId, occurredAt, ...terms },
  ) => ({
    ...state,
    elections: [...state.elections, { itemId, terms, candidates: [], round: 1, votes: [], elected: [] }],
    lastStepAt: occurredAt,
  }),
  AssemblyElectionRejected: (state, { occurredAt }) => ({ ...state, lastStepAt: occurredAt }),
  AssemblyCandidateNominated: (state, { itemId, occurredAt, ...candidate }) =>
    changed(state, itemId, occurredAt, (election) => ({
      ...election,
      candidates: [...election.candidates, candidate],
    })),
  AssemblyCandidateVoted: (state, { itemId, occurredAt, memberId, vote, base }) =>
    changed(state, itemId, occurredAt, (election) => ({
      ...election,
      votes: [...election.votes, { memberId, vote, base }],
    })),
  AssemblyElectionTied: (state, { itemId, occurredAt, ties }) =>
    changed(state, itemId, occurredAt, (election) => ({
      ...election,
      ties,
      elected: resultOf(election).elected,
      votes: [],
      round: election.round + 1,
    })),
  AssemblyElected: (state, { itemId, occurredAt, members }) =>
    changed(state, itemId, occurredAt, (election) => ({ ...election, elected: members, outcome: 'elected' })),
  AssemblyNotElected: (state, { itemId, occurredAt }) =>
    changed(state, itemId, occurredAt, (election) => ({ ...election, outcome: 'notElected' })),
};

function changed(
  state: State,
  itemId: string,
  occurredAt: string,
  change: (election: AssemblyElection) => AssemblyElection,
): State {
  const elections = state.elections.map((one) => (one.itemId === itemId ? change(one) : one));
  return { ...state, elections, lastStepAt: occurredAt };
}
