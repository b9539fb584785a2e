import { graphql } from '../api/graphql.js';

export const meQuery = graphql(`
  query Me {
    me {
      personId
      memberId
      displayName
      signedInUntil
      roles {
        role
        territory
        validFrom
        validTo
      }
    }
  }
`);

export const territoryNameQuery = graphql(`
  query TerritoryName($kato: Kato!) {
    territory(kato: $kato) {
      kato
      name {
        kk
        ru
      }
    }
  }
`);
