import { graphql } from '../../../shared/api/graphql.js';
import { sittingChangedFragment } from './sitting-steps.js';

export const issueAnnexMutation = graphql(
  `
    mutation IssueAssemblyCorrectionAnnex($input: IssueAssemblyCorrectionAnnexInput!) {
      answer: issueAssemblyCorrectionAnnex(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);

export const signAnnexMutation = graphql(
  `
    mutation SignAssemblyCorrectionAnnex($input: SignAssemblyCorrectionAnnexInput!) {
      answer: signAssemblyCorrectionAnnex(input: $input) {
        ...sittingChanged
      }
    }
  `,
  [sittingChangedFragment],
);
