import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

/** What a court's decision on a campaign is about, and what became of the winners. */
export const courtQuery = graphql(`
  query Court($id: ID!) {
    campaign(id: $id) {
      id
      phase
      revision
      title {
        kk
        ru
      }
      budgets {
        district
        budgetTiyn
      }
      projects {
        id
        district
        costTiyn
        excluded
        title {
          kk
          ru
        }
      }
      counted {
        closedAt
      }
      result {
        districts {
          district
          winners
        }
        corrections {
          winners
          decision {
            number
            date
          }
        }
      }
    }
    projects(campaignId: $id, first: 100) {
      edges {
        node {
          id
          proposalId
          phase
          title {
            kk
            ru
          }
        }
      }
    }
  }
`);

/** Whether a court took a winner away again. */
export const correctionsQuery = graphql(`
  query Corrections($id: ID!) {
    campaign(id: $id) {
      result {
        corrections {
          winners
          decision {
            number
            date
          }
        }
      }
    }
  }
`);

const changedFragment = graphql(`
  fragment campaignChanged on CampaignChanged {
    campaign {
      id
    }
  }
`);
const parts = [changedFragment, refusalFragment];

export const excludeProjectMutation = graphql(
  `
    mutation ExcludeProjectByCourt($input: ExcludeProjectByCourtInput!) {
      answer: excludeProjectByCourt(input: $input) {
        __typename
        ...campaignChanged
        ...refusal
      }
    }
  `,
  parts,
);

export const correctResultMutation = graphql(
  `
    mutation CorrectResultByCourt($input: CorrectResultByCourtInput!) {
      answer: correctResultByCourt(input: $input) {
        __typename
        ...campaignChanged
        ...refusal
      }
    }
  `,
  parts,
);
