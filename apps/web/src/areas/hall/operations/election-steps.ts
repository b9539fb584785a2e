import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment } from '../../../shared/meetings/operations.js';

/** Nominations, votes, the result. */
export const nominateMutation = graphql(
  `
    mutation NominateCandidate($input: NominateCandidateInput!) {
      answer: nominateCandidate(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const withdrawMutation = graphql(
  `
    mutation WithdrawCandidate($input: MemberInput!) {
      answer: withdrawCandidate(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const closeNominationsMutation = graphql(
  `
    mutation CloseNominations($input: GatheringInput!) {
      answer: closeNominations(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const openVoteMutation = graphql(
  `
    mutation OpenCandidateVote($input: MemberInput!) {
      answer: openCandidateVote(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const countVoteMutation = graphql(
  `
    mutation CountCandidateVote($input: VoteOnMemberInput!) {
      answer: countCandidateVote(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const decideMutation = graphql(
  `
    mutation DecideElection($input: GatheringInput!) {
      answer: decideElection(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
