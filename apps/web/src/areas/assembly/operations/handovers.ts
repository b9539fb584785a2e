import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { officialFragment } from '../../../shared/people/operations.js';

const holderFragment = graphql(
  `
    fragment handoverHolder on DecisionActor {
      personId
      official {
        ...official
      }
    }
  `,
  [officialFragment],
);

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
            ...handoverHolder
          }
          to {
            ...handoverHolder
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
  [holderFragment, openFragment],
);

const aroundFragment = graphql(`
  fragment holderAround on OfficeHolder {
    personId
    isAkim
    position {
      kk
      ru
    }
    name {
      __typename
      ... on FullName {
        surname
        given
        patronymic
      }
    }
  }
`);

/** Who was in office the day before, and who is on the day itself. */
export const holdersAroundQuery = graphql(
  `
    query HoldersAround($territory: Kato!, $before: CalendarDate!, $on: CalendarDate!) {
      handovers(territory: $territory) {
        former: officeHolders(on: $before) {
          ...holderAround
        }
        present: officeHolders(on: $on) {
          ...holderAround
        }
      }
    }
  `,
  [aroundFragment],
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
