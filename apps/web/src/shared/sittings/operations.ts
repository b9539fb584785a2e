import { graphql } from '../api/graphql.js';
import { personNameFragment } from '../people/operations.js';

/** What a list shows of a sitting. */
export const sittingLineFragment = graphql(`
  fragment sittingLine on AssemblyMeeting {
    id
    body
    composition
    startsAt
    status
    place {
      kk
      ru
    }
  }
`);

/** The election of an assembly, as far as it has come. */
export const electionFragment = graphql(
  `
    fragment election on AssemblyElection {
      itemId
      assemblyId
      size
      termFrom
      termTo
      round
      outcome
      sections {
        sectionId
        seats
      }
      candidates {
        groups
        sectionId
        round
        for
        against
        abstained
        contends
        elected
        person {
          ...personName
        }
      }
    }
  `,
  [personNameFragment],
);

/** An item of the agenda, and what was decided on it. */
export const sittingItemFragment = graphql(
  `
    fragment sittingItem on AssemblyAgendaItem {
      id
      competence
      repeats
      ballot
      withdrawn
      title {
        kk
        ru
      }
      text {
        kk
        ru
      }
      recusedMembers {
        ...personName
      }
      vote {
        mode
        for
        against
        abstained
        base
        tie
        outcome
      }
      decisionId
    }
  `,
  [personNameFragment],
);

/** Sittings of a territory, latest first. */
export const sittingsQuery = graphql(
  `
    query SittingsOfTerritory($territory: Kato, $body: SittingBody, $first: Int!) {
      assemblyMeetings(territory: $territory, body: $body, first: $first) {
        edges {
          node {
            ...sittingLine
            notices
            minutes {
              deliveredOn
            }
          }
        }
      }
    }
  `,
  [sittingLineFragment],
);
