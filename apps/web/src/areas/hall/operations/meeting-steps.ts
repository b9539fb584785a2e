import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment } from '../../../shared/meetings/operations.js';

/** The order of the meeting: opening, quorum, secretary, close. */
export const openMutation = graphql(
  `
    mutation OpenSeparateGathering($input: OpenSeparateGatheringInput!) {
      answer: openSeparateGathering(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const recountMutation = graphql(
  `
    mutation RecountQuorum($input: GatheringInput!) {
      answer: recountQuorum(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const electSecretaryMutation = graphql(
  `
    mutation ElectSecretary($input: VoteOnMemberInput!) {
      answer: electSecretary(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const closeMutation = graphql(
  `
    mutation CloseSeparateGathering($input: GatheringInput!) {
      answer: closeSeparateGathering(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
