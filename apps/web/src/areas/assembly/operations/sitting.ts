import { graphql } from '../../../shared/api/graphql.js';
import { personNameFragment } from '../../../shared/people/operations.js';

/** What a list shows of a sitting. */
export const sittingLineFragment = graphql(`
  fragment sittingLine on AssemblyMeeting {
    id
    startsAt
    status
    place {
      kk
      ru
    }
  }
`);

export const assembliesQuery = graphql(
  `
    query AssembliesOfTerritory($territory: Kato!) {
      assemblies(territory: $territory) {
        id
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
  query Competences($territory: Kato!, $on: CalendarDate!) {
    competences(territory: $territory, on: $on) {
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
        territory
        convenedBy
        initiators
        noticeOn
        notices
        waitUntil
        inPublic
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
          person {
            ...personName
          }
        }
        invitees {
          id
          kind
        }
        agenda {
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
        }
        missedDeadlines {
          kind
          dueOn
        }
      }
    }
  `,
  [sittingLineFragment, personNameFragment],
);

export const officeHoldersQuery = graphql(`
  query OfficeHoldersOfSitting($id: ID!, $on: CalendarDate!) {
    assemblyMeeting(id: $id) {
      officeHolders(on: $on) {
        personId
        isAkim
        position {
          kk
          ru
        }
        name {
          __typename
          ... on FullName {
            surname
            given
            patronymic
          }
        }
      }
    }
  }
`);
