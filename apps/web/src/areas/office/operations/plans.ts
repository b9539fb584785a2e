import { graphql } from '../../../shared/api/graphql.js';
import { planChangedFragment } from '../../../shared/plans/operations.js';

/** The settlements of an okrug, as a first division into sections. */
export const settlementsQuery = graphql(`
  query Settlements($parent: Kato!) {
    territories(parent: $parent) {
      kato
      kind
      name {
        kk
        ru
      }
    }
  }
`);

export const proposeSectionsMutation = graphql(
  `
    mutation ProposeSections($input: ProposeSectionsInput!) {
      answer: proposeSections(input: $input) {
        ...planChanged
      }
    }
  `,
  [planChangedFragment],
);

/** Which gathering belongs to which section. */
export const planMeetingsQuery = graphql(`
  query PlanMeetings($territory: Kato!, $first: Int!) {
    separateGatherings(territory: $territory, first: $first) {
      edges {
        node {
          id
          planId
          sectionId
          status
        }
      }
    }
  }
`);
