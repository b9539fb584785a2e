import { decimalText } from '../amount.js';
import { totalCostOf } from '../election/election.js';
import type { Election } from '../election/election.js';
import type { Outcome } from '../rules/outcome.js';

/** What an outcome did with the votes and the money. Money is decimal text in the currency. */
export interface Statistics {
  readonly voters: number;
  readonly projects: number;
  readonly winners: number;
  /** Voters who support at least one winner; null if suppressed. */
  readonly votersWithWinner: Count | null;
  /** How many winners a voter supports on average, to two decimals. */
  readonly averageApprovedWinners: number;
  readonly budget: string;
  readonly spent: string;
  readonly left: string;
  /** Of the budget, from 0 to 1, to four decimals. */
  readonly spentShare: number;
  /**
   * By category in alphabetical order, the projects without one last. A project of several categories stands in
   * each of them in full, so the rows may add up to more than the whole.
   */
  readonly categories: readonly CategoryStatistics[];
}

export interface Count {
  readonly count: number;
  /** Of all voters, from 0 to 1, to four decimals. */
  readonly share: number;
}

export interface CategoryStatistics {
  /** null for projects without a category. */
  readonly category: string | null;
  readonly projects: number;
  readonly winners: number;
  readonly money: string;
  /** Of the money spent, from 0 to 1, to four decimals. */
  readonly share: number;
  /** Voters who support at least one of its projects; null if suppressed. */
  readonly supporters: Count | null;
}

export interface StatisticsOptions {
  /**
   * A number of voters from 1 up to one less than this is suppressed, and so is one that leaves so few over:
   * subtracted from all voters it would tell the same. Without it nothing is.
   */
  readonly fewest?: number;
}

/** @param outcome what `tally` gave for this election */
export function statistics(
  election: Election,
  { winners }: Outcome,
  { fewest = 0 }: StatisticsOptions = {},
): Statistics {
  const { voters, budget, decimals } = election;
  const spent = totalCostOf(election, winners);
  const won = new Set(winners);
  const approvals = winners.reduce((sum, project) => sum + election.votes[project]!, 0);
  const counted = (projects: readonly number[]): Count | null =>
    unlessFew(votersForAny(election, projects), voters, fewest);

  return {
    voters,
    projects: election.projects.length,
    winners: winners.length,
    votersWithWinner: counted(winners),
    averageApprovedWinners: Number((approvals / voters).toFixed(2)),
    budget: decimalText(budget, decimals),
    spent: decimalText(spent, decimals),
    left: decimalText(budget - spent, decimals),
    spentShare: shareOf(spent, budget),
    categories: byCategory(election).map(([category, projects]) => {
      const chosen = projects.filter((project) => won.has(project));
      const money = totalCostOf(election, chosen);
      return {
        category,
        projects: projects.length,
        winners: chosen.length,
        money: decimalText(money, decimals),
        share: shareOf(money, spent),
        supporters: counted(projects),
      };
    }),
  };
}

function byCategory(election: Election): [string | null, number[]][] {
  const found = new Map<string | null, number[]>();
  election.projects.forEach(({ categories }, project) => {
    for (const category of categories.length > 0 ? new Set(categories) : [null])
      found.set(category, [...(found.get(category) ?? []), project]);
  });
  return [...found].sort(([a], [b]) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
}

/** How many voters support at least one of the projects. */
function votersForAny(election: Election, projects: readonly number[]): number {
  const { ballots } = election;
  const counted = new Uint8Array(ballots.count);
  let voters = 0;
  for (const project of projects)
    for (const group of ballots.supportersOf(project)) {
      if (counted[group] === 1) continue;
      counted[group] = 1;
      voters += ballots.weights[group]!;
    }
  return voters;
}

function unlessFew(count: number, voters: number, fewest: number): Count | null {
  const few = (number: number): boolean => number > 0 && number < fewest;
  if (few(count) || few(voters - count)) return null;
  return { count, share: Number((count / voters).toFixed(4)) };
}

/** To four decimals; 0 of nothing. */
function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 20_000n + whole) / (2n * whole)) / 10_000;
}
