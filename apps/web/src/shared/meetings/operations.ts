import { graphql } from '../api/graphql.js';

/** What a list shows of a separate gathering. */
export const meetingCardFragment = graphql(`
  fragment meetingCard on SeparateGathering {
    id
    territory
    sectionName {
      kk
      ru
    }
    place {
      kk
      ru
    }
    startsAt
    status
    quota
    onPaper
    quorum {
      eligible
      present
      required
      reached
    }
    minutes {
      publishedOn
    }
  }
`);

export const meetingsQuery = graphql(
  `
    query Meetings($territory: Kato, $status: SeparateGatheringStatus, $first: Int!, $after: String) {
      separateGatherings(territory: $territory, status: $status, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...meetingCard
          }
        }
      }
    }
  `,
  [meetingCardFragment],
);

/** The quorum now, and again whenever somebody comes, leaves, or the gathering moves on. */
export const quorumSubscription = graphql(`
  subscription Quorum($gatheringId: ID!) {
    quorumChanged(gatheringId: $gatheringId) {
      gatheringId
      status
      eligible
      present
      required
      reached
    }
  }
`);
