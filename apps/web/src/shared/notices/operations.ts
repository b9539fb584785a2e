import { graphql } from '../api/graphql.js';
import { refusalFragment } from '../api/operations.js';

/** How many notices the bell says; asked on every page of who works here. */
export const unreadNoticesQuery = graphql(`
  query UnreadNotices {
    myNotifications(first: 1) {
      unreadCount
    }
  }
`);

export const noticesQuery = graphql(`
  query Notices($first: Int!, $after: String) {
    myNotifications(first: $first, after: $after) {
      unreadCount
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          text
          shareText
          path
          occurredAt
          isRead
        }
      }
    }
    myContacts {
      sms
      email
    }
  }
`);

export const markReadMutation = graphql(
  `
    mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {
      answer: markNotificationsRead(input: $input) {
        __typename
        ... on NotificationsRead {
          unreadCount
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const saveContactsMutation = graphql(
  `
    mutation SaveMyContacts($input: SaveMyContactsInput!) {
      answer: saveMyContacts(input: $input) {
        __typename
        ... on ContactsSaved {
          contacts {
            sms
            email
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
