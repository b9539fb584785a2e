import { graphql } from '../../../shared/api/graphql.js';
import { decisionActorFragment, decisionLineFragment } from '../../../shared/decisions/operations.js';

/** Decisions by any of their marks, latest first. */
export const decisionsQuery = graphql(
  `
    query Decisions(
      $territory: Kato
      $words: String
      $phase: DecisionPhase
      $overdue: Boolean
      $first: Int!
    ) {
      decisions(territory: $territory, words: $words, phase: $phase, overdue: $overdue, first: $first) {
        totalCount
        edges {
          node {
            ...decisionLine
          }
        }
      }
    }
  `,
  [decisionLineFragment],
);

/** One decision with everything that became of it. */
export const decisionQuery = graphql(
  `
    query Decision($id: ID!) {
      decision(id: $id) {
        ...decisionLine
        vote {
          for
          against
          abstained
          base
        }
        incomingNumber
        deadline
        publishedOn
        publishedWhere {
          kk
          ru
        }
        reasons
        responsible {
          ...decisionActor
        }
        indicators {
          id
          name {
            kk
            ru
          }
          unit {
            kk
            ru
          }
          target
          value
        }
        timeline {
          revision
          type
          occurredAt
          dueOn
          late
          reference
          outcome
          text
          receipt
          vote {
            for
            against
            abstained
            base
          }
          missedBy {
            ...decisionActor
          }
        }
      }
    }
  `,
  [decisionActorFragment, decisionLineFragment],
);
