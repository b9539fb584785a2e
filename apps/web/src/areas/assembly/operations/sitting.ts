import { graphql } from '../../../shared/api/graphql.js';
import { officeHolderFragment, personNameFragment } from '../../../shared/people/operations.js';
import {
  electionFragment,
  sittingCourseFragment,
  sittingItemFragment,
  sittingLineFragment,
} from '../../../shared/sittings/operations.js';

export const assembliesQuery = graphql(
  `
    query AssembliesOfTerritory($territory: Kato!) {
      assemblies(territory: $territory) {
        id
        size
        termFrom
        termTo
        seats {
          since
          leftOn
          person {
            ...personName
          }
        }
      }
      assemblyMeetings(territory: $territory, body: assembly, first: 50) {
        edges {
          node {
            ...sittingLine
          }
        }
      }
    }
  `,
  [sittingLineFragment, personNameFragment],
);

/** What a convening begins with: members, competences of today, what earlier decisions ask for. */
export const conveningQuery = graphql(
  `
    query ConveningOfAssembly($id: ID!, $territory: Kato!) {
      assembly(id: $id) {
        id
        territory
        seats {
          leftOn
          person {
            ...personName
          }
        }
      }
      competences(territory: $territory) {
        code
        title {
          kk
          ru
        }
      }
      agendaDraft(assemblyId: $id) {
        competence
        repeats
        title {
          kk
          ru
        }
      }
    }
  `,
  [personNameFragment],
);

export const competencesQuery = graphql(`
  query Competences($territory: Kato!, $on: CalendarDate!, $body: SittingBody) {
    competences(territory: $territory, on: $on, body: $body) {
      code
      title {
        kk
        ru
      }
    }
  }
`);

/** A sitting as it is run. */
export const sittingQuery = graphql(
  `
    query Sitting($id: ID!) {
      assemblyMeeting(id: $id) {
        ...sittingLine
        assemblyId
        planId
        initiativeId
        territory
        convenedBy
        initiators
        noticeOn
        notices
        waitUntil
        inPublic
        ...sittingCourse
        openerId
        agendaApproved
        outcome
        quorum {
          present
          eligible
          required
          reached
        }
        chair {
          ...personName
        }
        secretary {
          ...personName
        }
        members {
          state
          remote
          excuse
          person {
            ...personName
          }
        }
        invitees {
          id
          kind
        }
        agenda {
          ...sittingItem
        }
        priorities {
          separateGatheringId
          text
        }
        elections {
          ...election
        }
        annexes {
          number
          chairSignedAt
          secretarySignedAt
        }
        minutes {
          documentId
          chairSignedAt
          secretarySignedAt
          incomingNumber
          deliveredOn
        }
        norms {
          id
          value
          cited {
            kk
            ru
          }
          confidence
        }
        missedDeadlines {
          kind
          dueOn
        }
      }
    }
  `,
  [sittingLineFragment, sittingCourseFragment, sittingItemFragment, electionFragment, personNameFragment],
);

/** What a sitting that is convened again takes from the former one. */
export const convenedAgainQuery = graphql(`
  query SittingToConveneAgain($id: ID!) {
    assemblyMeeting(id: $id) {
      place {
        kk
        ru
      }
      agenda {
        competence
        repeats
        decisionId
        withdrawn
        vote {
          outcome
        }
        title {
          kk
          ru
        }
      }
    }
  }
`);

export const officeHoldersQuery = graphql(
  `
    query OfficeHoldersOfSitting($id: ID!, $on: CalendarDate!) {
      assemblyMeeting(id: $id) {
        officeHolders(on: $on) {
          ...officeHolder
        }
      }
    }
  `,
  [officeHolderFragment],
);
