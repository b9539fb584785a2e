import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment, meetingCardFragment } from '../../../shared/meetings/operations.js';

export const conveningDraftQuery = graphql(
  `
    query ConveningDraft($planId: ID!, $sectionId: ID!) {
      conveningDraft(planId: $planId, sectionId: $sectionId) {
        territory
        section {
          name {
            kk
            ru
          }
          quota
        }
        maslikhatDecision {
          number
          date
        }
        noticeOn
        noticeDays
        earliestOn
        eligible
        required
        place {
          kk
          ru
        }
        agenda {
          kk
          ru
        }
        standing {
          ...meetingCard
        }
        previous {
          ...meetingCard
        }
        others {
          ...meetingCard
        }
      }
    }
  `,
  [meetingCardFragment],
);

export const conveneMutation = graphql(
  `
    mutation Convene($input: ConveneSeparateGatheringInput!) {
      answer: conveneSeparateGathering(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const publishNoticeMutation = graphql(
  `
    mutation PublishNotice($input: PublishNoticeInput!) {
      answer: publishNotice(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const postponeMutation = graphql(
  `
    mutation Postpone($input: PostponeSeparateGatheringInput!) {
      answer: postponeSeparateGathering(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const cancelMutation = graphql(
  `
    mutation Cancel($input: CancelSeparateGatheringInput!) {
      answer: cancelSeparateGathering(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
