import type { BallotGroups } from './ballot-groups.js';

/** What the voters decide on. Money is counted in units of `10^-decimals` of the currency, scores likewise. */
export interface Election {
  /** How many decimal places of the currency one unit of money stands for: 0 for whole tenge, 2 for tiyn. */
  readonly decimals: number;
  readonly budget: bigint;
  readonly projects: readonly Project[];
  /** How many ballots were cast, blank ones included: each of them has an equal share of the budget. */
  readonly voters: number;
  readonly ballots: BallotGroups;
  /** By project: how many voters support it, that is approve, rank or score it above zero. */
  readonly votes: readonly number[];
  /** By project: the sum of its points in units of `10^-SCORE_DECIMALS`; equal to the votes where there are none. */
  readonly scores: readonly number[];
}

export interface Project {
  readonly id: string;
  readonly cost: bigint;
  readonly name: string;
  readonly categories: readonly string[];
  /** Withdrawn after the ballots were printed: it takes no part. */
  readonly withdrawn: boolean;
}

/** Points may have up to six decimal places. */
export const SCORE_DECIMALS = 6;
export const SCORE_UNIT = 10 ** SCORE_DECIMALS;

/** The cost by which the .pb format marks a withdrawn project. */
export const WITHDRAWN_COST = 999_999_999n;

/** The ids of projects given by index. */
export function idsOf(election: Election, projects: Iterable<number>): string[] {
  return Array.from(projects, (project) => projectAt(election, project).id);
}

export function projectAt(election: Election, project: number): Project {
  const found = election.projects[project];
  if (!found) throw new RangeError(`no project at index ${project}`);
  return found;
}

export function totalCostOf(election: Election, projects: Iterable<number>): bigint {
  let total = 0n;
  for (const project of projects) total += projectAt(election, project).cost;
  return total;
}
