import { graphql } from '../api/graphql.js';
import { officialFragment } from '../people/operations.js';

/** What a list shows of a decision. */
export const decisionLineFragment = graphql(`
  fragment decisionLine on Decision {
    id
    territory
    meetingId
    bodyId
    text {
      kk
      ru
    }
    adoptedAt
    phase
    dueOn
    overdue
    inPublic
    contestId
  }
`);

/** What the reader may do next about decisions. */
export const decisionsDueQuery = graphql(
  `
    query DecisionsDue($territory: Kato!) {
      decisionsDue(territory: $territory) {
        kind
        dueOn
        overdue
        decision {
          ...decisionLine
        }
      }
    }
  `,
  [decisionLineFragment],
);

/** Who did something for a decision, or has an office in it. */
export const decisionActorFragment = graphql(
  `
    fragment decisionActor on DecisionActor {
      personId
      official {
        ...official
      }
    }
  `,
  [officialFragment],
);
