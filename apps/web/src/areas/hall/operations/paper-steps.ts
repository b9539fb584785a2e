import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';
import { changedFragment } from './changed.js';

/** A meeting that was held on paper. */
export const declarePaperMutation = graphql(
  `
    mutation DeclareHeldOnPaper($input: DeclareHeldOnPaperInput!) {
      answer: declareHeldOnPaper(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);

export const checkPaperMutation = graphql(
  `
    mutation CheckPaperEntry($input: CheckPaperEntryInput!) {
      answer: checkPaperEntry(input: $input) {
        __typename
        ...changed
        ...refusal
      }
    }
  `,
  [changedFragment, refusalFragment],
);
