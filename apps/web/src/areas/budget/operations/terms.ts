import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** Where the campaign is to be, and what lies in it. */
export const termsPlaceQuery = graphql(`
  query TermsPlace($territory: Kato!) {
    territory(kato: $territory) {
      kato
      kind
    }
    territories(parent: $territory) {
      kato
      name {
        kk
        ru
      }
    }
  }
`);

/** The terms as they stand. */
export const termsQuery = graphql(`
  query CampaignTerms($id: ID!) {
    campaign(id: $id) {
      id
      revision
      phase
      territory
      profile
      title {
        kk
        ru
      }
      basis {
        number
        date
      }
      budgets {
        district
        budgetTiyn
      }
      categories
      costCapTiyn
      calendar {
        submissionOpensAt
        submissionClosesAt
        votingOpensAt
        votingClosesAt
      }
      ballot {
        kind
        mostProjects
        mostCostTiyn
      }
      tally {
        rule
        satisfaction
        completion
        tieBreaking
      }
    }
  }
`);

/** How the campaign's page will tell them. */
export const termsPreviewQuery = graphql(`
  query CampaignPreview($territory: Kato!, $terms: CampaignTermsInput!) {
    campaignPreview(territory: $territory, terms: $terms) {
      rules
    }
  }
`);

export const announceMutation = graphql(
  `
    mutation AnnounceCampaign($input: AnnounceCampaignInput!) {
      answer: announceCampaign(input: $input) {
        __typename
        ... on CampaignChanged {
          campaign {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const amendMutation = graphql(
  `
    mutation AmendCampaign($input: AmendCampaignInput!) {
      answer: amendCampaign(input: $input) {
        __typename
        ... on CampaignChanged {
          campaign {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
