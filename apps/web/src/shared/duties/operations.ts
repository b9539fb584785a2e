import { graphql } from '../api/graphql.js';
import { legalBasisFragment } from '../law/operations.js';

export const dutiesQuery = graphql(
  `
    query Duties($territory: Kato!) {
      duties(territory: $territory) {
        kind
        by
        state
        dueOn
        basis {
          ...legalBasis
        }
        territory
        planId
        sectionId
        sectionName {
          kk
          ru
        }
        gatheringId
        assemblyId
        startsAt
      }
    }
  `,
  [legalBasisFragment],
);
