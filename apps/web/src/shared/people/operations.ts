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

/** Somebody in office, by position and name. */
export const officialFragment = graphql(`
  fragment official on Official {
    position {
      kk
      ru
    }
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

export const residentsQuery = graphql(`
  query SearchResidents($territory: Kato!, $text: String!, $on: CalendarDate!) {
    searchResidents(territory: $territory, text: $text, first: 20, on: $on) {
      id
      surname
      given
      patronymic
      birthYear
      residence
      ineligible
    }
  }
`);
