import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { officialFragment } from '../../../shared/people/operations.js';

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
    byResident
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
        reasons
        begunByMe
        signedByMe
        answeredBy {
          ...official
        }
        timeline {
          type
          occurredAt
          receipt
        }
        order {
          number
          date
        }
      }
    }
  `,
  [initiativeFragment, officialFragment],
);

/** What came of the gathering that was convened on it. */
export const initiativeSittingQuery = graphql(`
  query InitiativeSitting($id: ID!) {
    assemblyMeeting(id: $id) {
      id
      startsAt
      status
      agenda {
        id
        decisionId
        title {
          kk
          ru
        }
        vote {
          outcome
        }
      }
    }
  }
`);

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
