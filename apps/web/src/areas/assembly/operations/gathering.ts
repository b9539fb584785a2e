import { graphql } from '../../../shared/api/graphql.js';
import { personNameFragment } from '../../../shared/people/operations.js';
import { sittingLineFragment } from '../../../shared/sittings/operations.js';

/** Gatherings of a territory, and the initiatives of residents that ask for one. */
export const gatheringsQuery = graphql(
  `
    query GatheringsOfTerritory($territory: Kato!) {
      assemblyMeetings(territory: $territory, body: gathering, first: 50) {
        edges {
          node {
            ...sittingLine
          }
        }
      }
    }
  `,
  [sittingLineFragment],
);

/** What a convening of a gathering begins with: plans, who was elected by them, what the sections passed on. */
export const gatheringConveningQuery = graphql(
  `
    query ConveningOfGathering($territory: Kato!) {
      sectionPlans(territory: $territory) {
        id
        status
        proposedAt
        maslikhatDecision {
          number
          date
        }
        sections {
          id
          name {
            kk
            ru
          }
        }
      }
      competences(territory: $territory, body: gathering) {
        code
        title {
          kk
          ru
        }
      }
      separateGatherings(territory: $territory, status: closed, first: 100) {
        edges {
          node {
            id
            planId
            sectionId
            sectionName {
              kk
              ru
            }
            minutes {
              publishedOn
            }
            representatives {
              ...personName
            }
          }
        }
      }
      initiatives(territory: $territory) {
        id
        phase
        gatheringId
        matters {
          kk
          ru
        }
        order {
          number
          date
        }
      }
    }
  `,
  [personNameFragment],
);

/** Which separate gathering elected whom, and which sections there are. */
export const representativesOfPlanQuery = graphql(`
  query RepresentativesOfPlan($planId: ID!, $territory: Kato!) {
    sectionPlan(id: $planId) {
      sections {
        id
        name {
          kk
          ru
        }
      }
    }
    separateGatherings(territory: $territory, status: closed, first: 100) {
      edges {
        node {
          id
          planId
          sectionId
          representatives {
            id
          }
        }
      }
    }
  }
`);

/** Vacant seats of the assembly in office are what a by-election fills. */
export const vacanciesQuery = graphql(`
  query Vacancies($territory: Kato!) {
    assemblies(territory: $territory) {
      id
      size
      termFrom
      termTo
      seats {
        leftOn
      }
    }
  }
`);

/** The assembly that a gathering's signed minutes form. */
export const formedAssemblyQuery = graphql(
  `
    query FormedAssembly($id: ID!) {
      assembly(id: $id) {
        id
        termFrom
        termTo
        size
        seats {
          leftOn
          person {
            ...personName
          }
        }
      }
    }
  `,
  [personNameFragment],
);
