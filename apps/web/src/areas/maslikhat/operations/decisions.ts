import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

export const approveSectionsMutation = graphql(
  `
    mutation ApproveSections($input: ApproveSectionsInput!) {
      answer: approveSections(input: $input) {
        __typename
        ... on SectionPlanChanged {
          plan {
            id
            status
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const rejectSectionsMutation = graphql(
  `
    mutation RejectSections($input: RejectSectionsInput!) {
      answer: rejectSections(input: $input) {
        __typename
        ... on SectionPlanChanged {
          plan {
            id
            status
          }
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);

export const approveNormMutation = graphql(
  `
    mutation ApproveNorm($input: ApproveNormOverrideInput!) {
      answer: approveNormOverride(input: $input) {
        __typename
        ... on NormOverrideRecorded {
          overrideId
          position
        }
        ...refusal
      }
    }
  `,
  [refusalFragment],
);
