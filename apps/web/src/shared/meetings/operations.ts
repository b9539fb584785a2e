import { graphql } from '../api/graphql.js';
import { refusalFragment } from '../api/operations.js';

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

/** What a command about a gathering answers; asked for the gathering, the api waits until the change can be read. */
export const changedFragment = graphql(
  `
    fragment changed on SeparateGatheringResult {
      __typename
      ... on SeparateGatheringChanged {
        position
        gathering {
          id
          revision
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);
