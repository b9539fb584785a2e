import { graphql } from '../../../shared/api/graphql.js';
import { sittingChangedFragment } from './sitting-steps.js';

export const conveneGatheringMutation = graphql(
  `
    mutation ConveneGathering($input: ConveneGatheringInput!) {
      answer: conveneGathering(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const openElectionMutation = graphql(
  `
    mutation OpenAssemblyElection($input: OpenAssemblyElectionInput!) {
      answer: openAssemblyElection(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const nominateMutation = graphql(
  `
    mutation NominateAssemblyCandidate($input: NominateAssemblyCandidateInput!) {
      answer: nominateAssemblyCandidate(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const candidateVoteMutation = graphql(
  `
    mutation VoteOnAssemblyCandidate($input: VoteOnAssemblyCandidateInput!) {
      answer: voteOnAssemblyCandidate(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const decideElectionMutation = graphql(
  `
    mutation DecideAssemblyElection($input: DecideAssemblyElectionInput!) {
      answer: decideAssemblyElection(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);
