import { graphql } from '../../../shared/api/graphql.js';
import { meetingCardFragment } from '../../../shared/meetings/operations.js';

/** A gathering as the office works on it. */
export const officeMeetingQuery = graphql(
  `
    query OfficeMeeting($id: ID!) {
      separateGathering(id: $id) {
        ...meetingCard
        planId
        sectionId
        revision
        order {
          number
          date
        }
        maslikhatDecision {
          number
          date
        }
        agenda {
          kk
          ru
        }
        noticeOn
        notices {
          id
          channel
          change
          publishedOn
          proofDocumentId
          where {
            kk
            ru
          }
        }
        previousGatheringId
        outcome
        paperChecked
        secretary {
          id
        }
        minutes {
          documentId
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
        norms {
          id
          value
          cited {
            kk
            ru
          }
          confidence
        }
      }
    }
  `,
  [meetingCardFragment],
);
