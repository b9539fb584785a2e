import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { changedFragment } from './changed.js';

/** The order of the meeting: opening, quorum, secretary, close. */
export const openMutation = graphql(
  `
    mutation OpenSeparateGathering($input: OpenSeparateGatheringInput!) {
      answer: openSeparateGathering(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const recountMutation = graphql(
  `
    mutation RecountQuorum($input: GatheringInput!) {
      answer: recountQuorum(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const electSecretaryMutation = graphql(
  `
    mutation ElectSecretary($input: VoteOnMemberInput!) {
      answer: electSecretary(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const closeMutation = graphql(
  `
    mutation CloseSeparateGathering($input: GatheringInput!) {
      answer: closeSeparateGathering(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);
