import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

const initiativeFragment = graphql(`
  fragment initiative on Initiative {
    id
    territory
    phase
    signatures
    required
    eligible
    openedAt
    until
    gatheringId
    matters {
      kk
      ru
    }
  }
`);

export const initiativesQuery = graphql(
  `
    query Initiatives($territory: Kato!) {
      initiatives(territory: $territory) {
        ...initiative
      }
    }
  `,
  [initiativeFragment],
);

export const initiativeQuery = graphql(
  `
    query Initiative($id: ID!) {
      initiative(id: $id) {
        ...initiative
        incomingNumber
        submittedAt
        reasons
        order {
          number
          date
        }
      }
    }
  `,
  [initiativeFragment],
);

const initiativeChangedFragment = graphql(
  `
    fragment initiativeChanged on InitiativeResult {
      __typename
      ... on InitiativeChanged {
        initiative {
          id
          revision
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);

export const openMutation = graphql(
  `
    mutation OpenInitiative($input: OpenInitiativeInput!) {
      answer: openInitiative(input: $input) {
        ...initiativeChanged
      }
    }
  `,
  [initiativeChangedFragment],
);

export const signMutation = graphql(
  `
    mutation SignInitiative($input: SignInitiativeInput!) {
      answer: signInitiative(input: $input) {
        ...initiativeChanged
      }
    }
  `,
  [initiativeChangedFragment],
);

export const submitMutation = graphql(
  `
    mutation SubmitInitiative($input: SubmitInitiativeInput!) {
      answer: submitInitiative(input: $input) {
        ...initiativeChanged
      }
    }
  `,
  [initiativeChangedFragment],
);

export const answerMutation = graphql(
  `
    mutation AnswerInitiative($input: AnswerInitiativeInput!) {
      answer: answerInitiative(input: $input) {
        ...initiativeChanged
      }
    }
  `,
  [initiativeChangedFragment],
);
