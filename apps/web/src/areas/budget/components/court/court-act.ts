import type { ResultOf } from '../../../../shared/api/graphql.js';
import type { courtQuery } from '../../operations/court.js';

export type CourtCampaign = NonNullable<ResultOf<typeof courtQuery>['campaign']>;
export type Correction = NonNullable<CourtCampaign['result']>['corrections'][number];

/** A judicial act as it is entered. */
export interface CourtAct {
  readonly decision: { readonly number: string; readonly date: string };
  readonly court: { readonly kk: string; readonly ru: string };
}
export const NO_ACT = { decision: { number: '', date: '' }, court: { kk: '', ru: '' } };

type Loser = Pick<ResultOf<typeof courtQuery>['projects']['edges'][number]['node'], 'phase' | 'proposalId'>;

/** What follows for a project that a court took away: it is to be stopped, but what is built stays built. */
export function lossOf(
  corrections: readonly Correction[],
  { phase, proposalId }: Loser,
): 'toStop' | 'built' | undefined {
  if (phase === 'stopped' || !lostBy(corrections, proposalId)) return undefined;
  return phase === 'completed' ? 'built' : 'toStop';
}

/** The correction since which a project is not among the winners; undefined while it is one. */
export function lostBy(corrections: readonly Correction[], proposalId: string): Correction | undefined {
  const lastWon = corrections.map(({ winners }) => winners.includes(proposalId)).lastIndexOf(true);
  return corrections[lastWon + 1];
}
