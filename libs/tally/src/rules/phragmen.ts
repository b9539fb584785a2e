import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import { projectAt } from '../election/election.js';
import type { Election } from '../election/election.js';
import { breakTie } from './tie-breaking.js';
import type { Loss, PhragmenEnd, PhragmenStep } from './outcome.js';
import type { TallyOptions } from './rule.js';

/**
 * What every voter has paid, as the load at the last winner they support: a voter who supports the k-th winner
 * has earned and spent exactly `loads[k]` by then. So the spendings of a project's supporters are whole-number
 * combinations of the loads, which are integers over one common denominator.
 */
class Loads {
  #denominator = 1n;
  readonly #loads: bigint[] = [];
  readonly #numbers: number[] = [];
  /** By project, then by winner: how many supporters made their last payment there. */
  readonly #lastPaid: (Float64Array | undefined)[];
  readonly #lastWinner: Int32Array;

  constructor(
    readonly election: Election,
    readonly mostWinners: number,
  ) {
    this.#lastPaid = election.projects.map(() => undefined);
    this.#lastWinner = new Int32Array(election.ballots.count).fill(-1);
  }

  /** The load at which the project can be bought, times its supporters and the denominator. */
  #needed(project: number): bigint {
    return this.election.projects[project]!.cost * this.#denominator + this.#spent(project);
  }

  #spent(project: number): bigint {
    const counts = this.#lastPaid[project];
    let spent = 0n;
    if (counts)
      this.#loads.forEach((load, k) => {
        if (counts[k] !== 0) spent += load * BigInt(counts[k]!);
      });
    return spent;
  }

  load(project: number): Fraction {
    return {
      numerator: this.#needed(project),
      denominator: this.#denominator * BigInt(this.election.votes[project]!),
    };
  }

  /** The same as a double: all terms are positive, so it is off by less than (winners + 4) epsilon. */
  estimate(project: number): number {
    let needed = Number(this.election.projects[project]!.cost);
    const counts = this.#lastPaid[project];
    if (counts) for (let k = 0; k < this.#numbers.length; k++) needed += this.#numbers[k]! * counts[k]!;
    return needed / this.election.votes[project]!;
  }

  /** What the supporters of a project have earned at a load and not spent. */
  earned(project: number, load: Fraction): Fraction {
    const voters = BigInt(this.election.votes[project]!);
    return {
      numerator: load.numerator * voters * this.#denominator - this.#spent(project) * load.denominator,
      denominator: load.denominator * this.#denominator,
    };
  }

  buy(project: number): void {
    const voters = BigInt(this.election.votes[project]!);
    const load = this.#needed(project);
    this.#denominator *= voters;
    for (let k = 0; k < this.#loads.length; k++) this.#loads[k]! *= voters;
    this.#loads.push(load);
    this.#numbers.push(toNumber(load, this.#denominator));
    const winner = this.#loads.length - 1;
    const { ballots } = this.election;
    for (const group of ballots.supportersOf(project)) {
      const before = this.#lastWinner[group]!;
      const weight = ballots.weights[group]!;
      for (const other of ballots.membersOf(group)) {
        const counts = (this.#lastPaid[other] ??= new Float64Array(this.mostWinners));
        if (before >= 0) counts[before]! -= weight;
        counts[winner]! += weight;
      }
      this.#lastWinner[group] = winner;
    }
  }
}

/**
 * Phragmén's sequential method. Every voter earns money at the same constant rate; as soon as the supporters of a
 * project together have its cost, they buy it and their money is gone. It ends when a project that can be bought
 * next would exceed the budget.
 *
 * @param projects those that take part; the ones without supporters or dearer than the budget cannot win
 * @throws TallyError `TieNotCovered`
 */
export function phragmen(
  election: Election,
  projects: readonly number[],
  options: TallyOptions,
): { winners: number[]; steps: PhragmenStep[]; losses: Loss[]; end: PhragmenEnd } {
  const costOf = (project: number): bigint => projectAt(election, project).cost;
  let open = projects.filter((project) => election.votes[project]! > 0 && costOf(project) <= election.budget);
  const loads = new Loads(election, mostThatFit(open.map(costOf), election.budget));
  const steps: PhragmenStep[] = [];
  let left = election.budget;
  let next: { projects: number[]; load: Fraction } | undefined;
  while ((next = soonest(loads, open, steps.length, options.arithmetic))) {
    if (next.projects.some((project) => costOf(project) > left)) break;
    const { winner, tie } = breakTie(election, options.tieBreaking, next.projects);
    steps.push({
      by: 'phragmen',
      project: winner,
      round: steps.length + 1,
      supporters: election.votes[winner]!,
      tie,
      load: next.load,
    });
    loads.buy(winner);
    left -= costOf(winner);
    open = open.filter((project) => project !== winner);
  }
  const won = new Set(steps.map((step) => step.project));
  const end: PhragmenEnd = {
    load: next?.load ?? steps.at(-1)?.load ?? { numerator: 0n, denominator: 1n },
    stoppedBy: next?.projects.filter((project) => costOf(project) > left) ?? [],
  };
  const losses = projects
    .filter((project) => !won.has(project))
    .map((project): Loss => {
      const supporters = election.votes[project]!;
      if (supporters === 0) return { why: 'no-supporters', project, supporters };
      const behind = loads.earned(project, end.load);
      const lacking = costOf(project) * behind.denominator - behind.numerator;
      if (costOf(project) <= left && end.stoppedBy.length > 0 && lacking <= 0n)
        return { why: 'rule-stopped', project, supporters, round: steps.length + 1, at: end.stoppedBy[0]! };
      if (lacking <= 0n || costOf(project) > election.budget)
        return { why: 'would-exceed-budget', project, supporters, left, lacking: costOf(project) - left };
      return {
        why: 'supporters-lack-money',
        project,
        supporters,
        behind,
        lacking: { numerator: lacking, denominator: behind.denominator },
      };
    });
  return { winners: steps.map((step) => step.project), steps, losses, end };
}

/** The projects that can be bought first, several if at the same load. */
function soonest(
  loads: Loads,
  open: readonly number[],
  winners: number,
  arithmetic: 'exact' | 'float',
): { projects: number[]; load: Fraction } | undefined {
  if (open.length === 0) return undefined;
  const estimates = open.map((project) => loads.estimate(project));
  const least = estimates.reduce((a, b) => Math.min(a, b));
  const tolerance = arithmetic === 'float' ? 1e-12 : (4 * winners + 32) * Number.EPSILON;
  const near = open.filter((_, at) => estimates[at]! <= least * (1 + tolerance));
  const exact = near.map((project) => loads.load(project));
  if (arithmetic === 'float') return { projects: near, load: exact[0]! };
  let first = 0;
  let tied: number[] = [];
  exact.forEach((load, at) => {
    const left = load.numerator * exact[first]!.denominator;
    const right = exact[first]!.numerator * load.denominator;
    if (left < right) tied = [];
    if (left <= right) tied.push(near[at]!);
    if (left < right) first = at;
  });
  return { projects: tied, load: exact[first]! };
}

/** How many of the cheapest fit together. */
function mostThatFit(costs: readonly bigint[], budget: bigint): number {
  let left = budget;
  let count = 0;
  for (const cost of [...costs].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (cost > left) break;
    left -= cost;
    count += 1;
  }
  return count;
}
