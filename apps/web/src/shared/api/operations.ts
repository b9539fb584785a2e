import { graphql } from './graphql.js';

/** What every mutation asks of a refusal: `... on Refusal` by this fragment, spread as `...refusal`. */
export const refusalFragment = graphql(`
  fragment refusal on Refusal {
    code
    message
    ... on InvalidInput {
      fields {
        field
        constraint
        message
      }
    }
  }
`);
