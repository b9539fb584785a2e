import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { ballotFragment, campaignFragment } from './campaign.js';

/** What the desk needs to show somebody the ballot. */
export const deskCampaignQuery = graphql(
  `
    query DeskCampaign($id: ID!) {
      campaign(id: $id) {
        ...campaignLine
        ...campaignBallot
      }
    }
  `,
  [campaignFragment, ballotFragment],
);

/** Whether a resident may still vote, and what in; never what for. */
export const voterStandingQuery = graphql(`
  query VoterStanding($campaignId: ID!, $memberId: ID!) {
    voterStanding(campaignId: $campaignId, memberId: $memberId) {
      standing
      barredBy
      district
    }
  }
`);

export const castAssistedBallotMutation = graphql(
  `
    mutation CastAssistedBallot($input: CastAssistedBallotInput!) {
      answer: castAssistedBallot(input: $input) {
        __typename
        ... on BallotAccepted {
          commitment
          recordedAt
          receipt
          changed
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
