import { graphql } from '../../shared/api/graphql.js';
import { useAsk } from '../../shared/api/use-answer.js';
import type { Me, Role } from '../../shared/session/use-me.js';

/** Who enters signatures from sheets; the api decides, this only what is shown. */
export const COLLECTING: readonly Role[] = ['akimOffice', 'maslikhat'];

export function holdsOneOf(me: Me | null, roles: readonly Role[]): boolean {
  return me?.roles.some(({ role }) => roles.includes(role)) === true;
}

const okrugQuery = graphql(`
  query OkrugOf($kato: Kato!) {
    territory(kato: $kato) {
      kato
      kind
      parent
    }
  }
`);

/** What lies in an okrug; gatherings are held in the okrug itself. */
const WITHIN_OKRUG: readonly string[] = ['village', 'settlement'];

/** The okrug of a village, found by the village of the appointment; anything else itself; undefined until it is known. */
export function useOkrugOf(kato: string | undefined): string | undefined {
  const { data } = useAsk(okrugQuery, kato === undefined ? null : { kato });
  const found = data?.territory;
  if (!found || kato === undefined) return undefined;
  return WITHIN_OKRUG.includes(found.kind) ? (found.parent ?? found.kato) : found.kato;
}
