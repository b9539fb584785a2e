import { graphql } from '../api/graphql.js';

/** A name, where it may be read and was not erased. */
export const nameFragment = graphql(`
  fragment name on PersonName {
    __typename
    ... on FullName {
      surname
      given
      patronymic
    }
  }
`);

/** What `<PersonName>` needs of a person. */
export const personNameFragment = graphql(
  `
    fragment personName on Person {
      id
      name {
        ...name
      }
    }
  `,
  [nameFragment],
);

/** Somebody in office, by position and name. */
export const officialFragment = graphql(
  `
    fragment official on Official {
      position {
        kk
        ru
      }
      name {
        ...name
      }
    }
  `,
  [nameFragment],
);

/** One of those in office, to choose from. */
export const officeHolderFragment = graphql(
  `
    fragment officeHolder on OfficeHolder {
      personId
      isAkim
      position {
        kk
        ru
      }
      name {
        ...name
      }
    }
  `,
  [nameFragment],
);

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
