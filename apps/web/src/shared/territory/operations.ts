import { graphql } from '../api/graphql.js';

/** The territories right below one, or the regions. */
export const territoriesQuery = graphql(`
  query Territories($parent: Kato) {
    territories(parent: $parent) {
      kato
      kind
      name {
        kk
        ru
      }
    }
  }
`);

/** The way up from a territory. */
export const territoryQuery = graphql(`
  query TerritoryAbove($kato: Kato!) {
    territory(kato: $kato) {
      kato
      parent
    }
  }
`);
