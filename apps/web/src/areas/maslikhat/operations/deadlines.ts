import { graphql } from '../../../shared/api/graphql.js';
import { legalBasisFragment } from '../../../shared/law/operations.js';
import { officialFragment, personNameFragment } from '../../../shared/people/operations.js';

export const missedDeadlinesQuery = graphql(
  `
    query MissedDeadlines($territory: Kato!) {
      missedDeadlines(territory: $territory) {
        kind
        dueOn
        by
        basis {
          ...legalBasis
        }
        gathering {
          id
          territory
          startsAt
          sectionName {
            kk
            ru
          }
        }
        responsible {
          personId
          part
          official {
            ...official
          }
          member {
            ...personName
          }
        }
      }
      missedAssemblyDeadlines(territory: $territory) {
        kind
        dueOn
        doneOn
        daysLate
        territory
        body
        assemblyId
        meetingId
        responsible {
          personId
          part
          official {
            ...official
          }
          member {
            ...personName
          }
        }
      }
      missedDecisionDeadlines(territory: $territory) {
        kind
        dueOn
        doneOn
        daysLate
        missedBy {
          personId
          official {
            ...official
          }
        }
        decision {
          id
          territory
          text {
            kk
            ru
          }
        }
      }
    }
  `,
  [legalBasisFragment, officialFragment, personNameFragment],
);
