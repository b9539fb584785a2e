import { graphql } from '../../../shared/api/graphql.js';

export const auditTrailQuery = graphql(`
  query AuditTrail(
    $territory: Kato!
    $first: Int!
    $after: String
    $topic: TrailTopic
    $actorId: ID
    $grounds: Boolean!
    $role: String
    $channel: String
    $from: Instant
    $until: Instant
  ) {
    auditTrail(
      territory: $territory
      first: $first
      after: $after
      topic: $topic
      actorId: $actorId
      role: $role
      channel: $channel
      from: $from
      until: $until
    ) {
      totalCount
      edges {
        node {
          eventId
          leafIndex
          type
          stream
          revision
          territory
          actorId
          role
          channel
          recordedAt
          data @include(if: $grounds)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const vaultOpeningsQuery = graphql(`
  query VaultOpenings($territory: Kato!, $first: Int!, $after: String) {
    vaultOpenings(territory: $territory, first: $first, after: $after) {
      totalCount
      edges {
        node {
          eventId
          leafIndex
          openedAt
          territory
          role
          actorId
          purpose
          count
          wholeSection
          documentId
          channel
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const streamHistoryQuery = graphql(`
  query StreamHistory($stream: String!) {
    streamHistory(stream: $stream) {
      territory
      events {
        eventId
        leafIndex
        revision
        type
        actorId
        role
        channel
        recordedAt
      }
    }
  }
`);

export const streamAtQuery = graphql(`
  query StreamAt($stream: String!, $from: Int!, $to: Int!) {
    streamHistory(stream: $stream, until: { revision: $to }) {
      state
    }
    historyDifference(stream: $stream, from: $from, to: $to) {
      path
      before
      after
    }
  }
`);
