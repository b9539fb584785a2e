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

/** What became of the day of a sitting, and where it is to be seen. */
export const sittingCourseFragment = graphql(`
  fragment sittingCourse on AssemblyMeeting {
    changes {
      kind
      reason
      wasAt
      explanation
    }
    previousMeetingId
    convenedAgainId
    recordings {
      url
    }
  }
`);

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
      materials {
        id
        title {
          kk
          ru
        }
        open
        path
        late
        dueOn
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
