import { graphql } from '../../../shared/api/graphql.js';
import { decisionLineFragment } from '../../../shared/decisions/operations.js';
import { officeHolderFragment } from '../../../shared/people/operations.js';

/** A decision for those who have to act on it. */
export const decisionToActQuery = graphql(
  `
    query DecisionToAct($id: ID!, $on: CalendarDate!) {
      decision(id: $id) {
        ...decisionLine
        awaits
        answer
        deliveredOn
        deadline
        publishedOn
        reasons
        indicators {
          id
          baseline
          target
          value
          name {
            kk
            ru
          }
          unit {
            kk
            ru
          }
        }
        officeHolders(on: $on) {
          ...officeHolder
        }
      }
    }
  `,
  [decisionLineFragment, officeHolderFragment],
);
