import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { decisionActorFragment } from '../../../shared/decisions/operations.js';
import { officeHolderFragment } from '../../../shared/people/operations.js';

const openFragment = graphql(`
  fragment handedOver on HandedOverDecision {
    kind
    dueOn
    decision {
      id
      text {
        kk
        ru
      }
    }
  }
`);

/** When an akim or a clerk changed, what was open then, and what is open now. */
export const handoversQuery = graphql(
  `
    query HandoversOfTerritory($territory: Kato!) {
      handovers(territory: $territory) {
        recorded {
          id
          office
          on
          act {
            number
            date
          }
          receipt
          from {
            ...decisionActor
          }
          to {
            ...decisionActor
          }
          open {
            ...handedOver
          }
        }
        open {
          ...handedOver
        }
      }
    }
  `,
  [decisionActorFragment, openFragment],
);

/** Who was in office the day before, and who is on the day itself. */
export const holdersAroundQuery = graphql(
  `
    query HoldersAround($territory: Kato!, $before: CalendarDate!, $on: CalendarDate!) {
      handovers(territory: $territory) {
        former: officeHolders(on: $before) {
          ...officeHolder
        }
        present: officeHolders(on: $on) {
          ...officeHolder
        }
      }
    }
  `,
  [officeHolderFragment],
);

export const recordHandoverMutation = graphql(
  `
    mutation RecordHandover($input: RecordHandoverInput!) {
      answer: recordHandover(input: $input) {
        __typename
        ... on HandoverRecorded {
          position
          handover {
            id
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
