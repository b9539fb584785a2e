import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

export const castBallotMutation = graphql(
  `
    mutation CastBallot($input: CastBallotInput!) {
      answer: castBallot(input: $input) {
        __typename
        ... on BallotAccepted {
          commitment
          recordedAt
          changed
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

/** Whose receipts are checked. */
export const receiptCampaignQuery = graphql(`
  query ReceiptCampaign($id: ID!) {
    campaign(id: $id) {
      id
      title {
        kk
        ru
      }
    }
  }
`);

/** Whether the ballot of a receipt is in the count; null before it. */
export const inclusionQuery = graphql(`
  query Inclusion($campaignId: ID!, $commitment: String!) {
    ballotInclusion(campaignId: $campaignId, commitment: $commitment) {
      included
      leafIndex
      treeSize
    }
  }
`);
