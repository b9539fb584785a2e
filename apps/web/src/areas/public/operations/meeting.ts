import { graphql } from '../../../shared/api/graphql.js';
import { meetingCardFragment } from '../../../shared/meetings/operations.js';
import { personNameFragment } from '../../../shared/people/operations.js';

/** All that everybody may know of a separate gathering. */
export const meetingQuery = graphql(
  `
    query Meeting($id: ID!) {
      separateGathering(id: $id) {
        ...meetingCard
        agenda {
          kk
          ru
        }
        order {
          number
          date
        }
        maslikhatDecision {
          number
          date
        }
        noticeOn
        notices {
          id
          change
          channel
          publishedOn
          where {
            kk
            ru
          }
        }
        openedAt
        endedAt
        outcome
        round
        secretary {
          ...personName
        }
        proceedings {
          chair {
            personId
          }
        }
        candidates {
          person {
            ...personName
          }
          elected
          withdrawn
          votes {
            round
            base
            for
            against
            abstained
          }
        }
        minutes {
          chairSignedAt
          secretarySignedAt
          deliveredOn
          deliveryDueOn
          publishedOn
        }
        missedDeadlines {
          kind
          dueOn
        }
      }
    }
  `,
  [meetingCardFragment, personNameFragment],
);
