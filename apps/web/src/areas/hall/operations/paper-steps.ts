import { graphql } from '../../../shared/api/graphql.js';
import { changedFragment } from '../../../shared/meetings/operations.js';

/** A meeting that was held on paper. */
export const declarePaperMutation = graphql(
  `
    mutation DeclareHeldOnPaper($input: DeclareHeldOnPaperInput!) {
      answer: declareHeldOnPaper(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);

export const checkPaperMutation = graphql(
  `
    mutation CheckPaperEntry($input: CheckPaperEntryInput!) {
      answer: checkPaperEntry(input: $input) {
        ...changed
      }
    }
  `,
  [changedFragment],
);
