import { graphql } from '../../../shared/api/graphql.js';

export const campaignFragment = graphql(`
  fragment campaignLine on Campaign {
    id
    phase
    isVoting
    title {
      kk
      ru
    }
    budgets {
      district
      budgetTiyn
    }
    calendar {
      submissionOpensAt
      submissionClosesAt
      votingOpensAt
      votingClosesAt
    }
  }
`);

export const campaignsQuery = graphql(
  `
    query Campaigns($territory: Kato) {
      campaigns(territory: $territory) {
        ...campaignLine
      }
    }
  `,
  [campaignFragment],
);

export const ballotFragment = graphql(`
  fragment campaignBallot on Campaign {
    ballot {
      kind
      mostProjects
      mostCostTiyn
    }
    projects {
      id
      title {
        kk
        ru
      }
      costTiyn
      categoryName
      district
      excluded
      exclusion {
        decision {
          number
          date
        }
        court {
          kk
          ru
        }
      }
    }
  }
`);

/** Whether there is a ballot yet. */
export const voteQuery = graphql(
  `
    query Vote($id: ID!) {
      campaign(id: $id) {
        ...campaignLine
      }
    }
  `,
  [campaignFragment],
);

/** What a voter needs to choose. */
export const ballotQuery = graphql(
  `
    query Ballot($id: ID!) {
      campaign(id: $id) {
        ...campaignLine
        ...campaignBallot
      }
      myBallot(campaignId: $id) {
        standing
        barredBy
        district
        projectIds
        commitment
        castAt
        receipt
        inclusion {
          included
          leafIndex
          treeSize
        }
      }
    }
  `,
  [campaignFragment, ballotFragment],
);

/** A campaign as everybody reads it. */
export const campaignQuery = graphql(
  `
    query Campaign($id: ID!) {
      campaign(id: $id) {
        ...campaignLine
        ...campaignBallot
        profile
        costCapTiyn
        leastVoters
        rules
        lotCommitment
        leftOff {
          proposalId
          costTiyn
          place
          reason
        }
        basis {
          number
          date
        }
        counted {
          web
          desk
          paper
          commitmentRoot
          closedAt
        }
        result {
          declaredAt
          lotSeed
          districts {
            district
            budgetTiyn
            spentTiyn
            voters
            winners
            statistics
            pbFile
            projects {
              projectId
              title {
                kk
                ru
              }
              costTiyn
              result
              voters
              why
            }
          }
          corrections {
            recordedAt
            decision {
              number
              date
            }
            court {
              kk
              ru
            }
            reason {
              kk
              ru
            }
            winners
          }
        }
      }
    }
  `,
  [campaignFragment, ballotFragment],
);

/** Where the projects are to be, and how it looks there now. */
export const placesQuery = graphql(`
  query Places($campaignId: ID!, $after: String) {
    proposals(campaignId: $campaignId, phase: accepted, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          categoryName
          costTiyn
          title {
            kk
            ru
          }
          point {
            latitude
            longitude
          }
          words {
            address
          }
          photos {
            id
            url
          }
        }
      }
    }
  }
`);

/** Asked again and again while voting runs. */
export const turnoutQuery = graphql(`
  query Turnout($id: ID!) {
    campaign(id: $id) {
      id
      turnout {
        web
        desk
        paper
        total
        eligible
        share
        days {
          day
          web
          desk
          paper
        }
      }
    }
  }
`);

/** How the person takes part in a vote, without the choice. */
export const standingQuery = graphql(`
  query BallotStanding($id: ID!) {
    myBallot(campaignId: $id) {
      standing
      barredBy
      castAt
    }
  }
`);
