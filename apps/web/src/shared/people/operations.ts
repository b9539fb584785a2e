import { graphql } from '../api/graphql.js';

/** What `<PersonName>` needs of a person. */
export const personNameFragment = graphql(`
  fragment personName on Person {
    id
    name {
      __typename
      ... on FullName {
        surname
        given
        patronymic
      }
    }
  }
`);
