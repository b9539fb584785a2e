import { graphql } from '../api/graphql.js';
import { refusalFragment } from '../api/operations.js';

/** A section plan as the office and the maslikhat read it. */
export const planFragment = graphql(`
  fragment plan on SectionPlanType {
    id
    territory
    status
    proposedAt
    reasons
    order {
      number
      date
    }
    maslikhatDecision {
      number
      date
    }
    sections {
      id
      kind
      quota
      name {
        kk
        ru
      }
      areas {
        kato
        street
        houses
      }
    }
  }
`);

export const plansQuery = graphql(
  `
    query Plans($territory: Kato!) {
      sectionPlans(territory: $territory) {
        ...plan
      }
    }
  `,
  [planFragment],
);

export const planQuery = graphql(
  `
    query Plan($id: ID!) {
      sectionPlan(id: $id) {
        ...plan
      }
    }
  `,
  [planFragment],
);

/** What a command about a plan answers. */
export const planChangedFragment = graphql(
  `
    fragment planChanged on SectionPlanResult {
      __typename
      ... on SectionPlanChanged {
        plan {
          id
          status
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);
