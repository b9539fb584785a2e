import { graphql } from '../../../shared/api/graphql.js';
import { personNameFragment } from '../../../shared/people/operations.js';

/** Who was elected where, latest gathering first. */
export const representativesQuery = graphql(
  `
    query Representatives($territory: Kato, $first: Int!) {
      separateGatherings(territory: $territory, status: closed, first: $first) {
        edges {
          node {
            id
            territory
            sectionId
            sectionName {
              kk
              ru
            }
            startsAt
            quota
            representatives {
              ...personName
            }
          }
        }
      }
    }
  `,
  [personNameFragment],
);
