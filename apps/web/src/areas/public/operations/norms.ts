import { graphql } from '../../../shared/api/graphql.js';

/** The numbers of the law as they hold in a territory on a day. */
export const normsQuery = graphql(`
  query Norms($territory: Kato!, $on: CalendarDate!) {
    norms(territory: $territory, on: $on) {
      id
      title {
        kk
        ru
        en
      }
      unit
      value
      validFrom
      source
      cited {
        kk
        ru
      }
      confidence
      origin
    }
  }
`);
