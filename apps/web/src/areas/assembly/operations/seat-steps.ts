import { graphql } from '../../../shared/api/graphql.js';
import { refusalFragment } from '../../../shared/api/operations.js';

const assemblyChangedFragment = graphql(
  `
    fragment assemblyChanged on AssemblyResult {
      __typename
      ... on AssemblyChanged {
        assembly {
          id
        }
      }
      ...refusal
    }
  `,
  [refusalFragment],
);

export const exitMutation = graphql(
  `
    mutation RecordMemberExit($input: RecordMemberExitInput!) {
      answer: recordMemberExit(input: $input) {
        ...assemblyChanged
      }
    }
  `,
  [assemblyChangedFragment],
);

export const fillVacancyMutation = graphql(
  `
    mutation FillVacancy($input: FillVacancyInput!) {
      answer: fillVacancy(input: $input) {
        ...assemblyChanged
      }
    }
  `,
  [assemblyChangedFragment],
);
