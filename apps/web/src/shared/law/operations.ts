import { graphql } from '../api/graphql.js';

/** What `<LegalBasis>` shows. */
export const legalBasisFragment = graphql(`
  fragment legalBasis on LegalBasis {
    normId
    value
    cited {
      kk
      ru
    }
    source
    confidence
  }
`);

/** A norm as it was frozen or as it holds, for the rules beside a field. */
export const daysOffQuery = graphql(`
  query DaysOff($from: CalendarDate!, $to: CalendarDate!) {
    daysOff(from: $from, to: $to) {
      date
      name {
        kk
        ru
      }
      source
      confidence
    }
  }
`);

export const normsInForceQuery = graphql(`
  query NormsInForce($territory: Kato!, $on: CalendarDate!) {
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
      cited {
        kk
        ru
      }
      source
      confidence
      origin
      overridable
    }
  }
`);
