import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { changedFragment } from './changed.js';

/** Nominations, votes, the result. */
export const nominateMutation = graphql(
  `
    mutation NominateCandidate($input: NominateCandidateInput!) {
      answer: nominateCandidate(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const withdrawMutation = graphql(
  `
    mutation WithdrawCandidate($input: MemberInput!) {
      answer: withdrawCandidate(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const closeNominationsMutation = graphql(
  `
    mutation CloseNominations($input: GatheringInput!) {
      answer: closeNominations(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const openVoteMutation = graphql(
  `
    mutation OpenCandidateVote($input: MemberInput!) {
      answer: openCandidateVote(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const countVoteMutation = graphql(
  `
    mutation CountCandidateVote($input: VoteOnMemberInput!) {
      answer: countCandidateVote(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const decideMutation = graphql(
  `
    mutation DecideElection($input: GatheringInput!) {
      answer: decideElection(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);
