import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { planChangedFragment } from '../../../shared/plans/operations.js';

export const approveSectionsMutation = graphql(
  `
    mutation ApproveSections($input: ApproveSectionsInput!) {
      answer: approveSections(input: $input) {
        ...planChanged
      }
    }
  `,
  [planChangedFragment],
);

export const rejectSectionsMutation = graphql(
  `
    mutation RejectSections($input: RejectSectionsInput!) {
      answer: rejectSections(input: $input) {
        ...planChanged
      }
    }
  `,
  [planChangedFragment],
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
