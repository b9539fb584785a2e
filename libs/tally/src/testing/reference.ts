import { compareFractions } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election } from '../election/election.js';
import type { Satisfaction } from '../rules/rule.js';
import { breakTie } from '../rules/tie-breaking.js';
import type { TieBreak } from '../rules/tie-breaking.js';

/**
 * The Method of Equal Shares word for word from its definition, voter by voter in exact fractions: slow, and
 * sharing nothing with the product but the tie-breaking. For tests and as a yardstick.
 */
export function referenceEqualShares(
  election: Election,
  projects: readonly number[],
  endowment: Fraction,
  satisfaction: Satisfaction,
  tieBreaking: readonly TieBreak[],
): number[] {
  const voters: { money: Fraction; readonly approves: ReadonlySet<number> }[] = [];
  for (let group = 0; group < election.ballots.count; group++)
    for (let copy = 0; copy < election.ballots.weights[group]!; copy++)
      voters.push({ money: endowment, approves: new Set(election.ballots.membersOf(group)) });
  const utility = (project: number): bigint =>
    satisfaction === 'cost' ? election.projects[project]!.cost : 1n;
  const winners: number[] = [];
  let open = projects.filter((project) => election.projects[project]!.cost > 0n);
  for (;;) {
    let best: Fraction | undefined;
    let tied: number[] = [];
    for (const project of open) {
      const wallets = voters.filter((voter) => voter.approves.has(project)).map((voter) => voter.money);
      const price = leastEqualPrice(wallets, election.projects[project]!.cost);
      if (!price) continue;
      const rho = { numerator: price.numerator, denominator: price.denominator * utility(project) };
      const order = best ? compareFractions(rho, best) : -1;
      if (order < 0) tied = [];
      if (order <= 0) tied.push(project);
      if (order < 0) best = rho;
    }
    if (!best) return winners;
    const { winner } = breakTie(election, tieBreaking, tied);
    const price = reduced({ numerator: best.numerator * utility(winner), denominator: best.denominator });
    for (const voter of voters)
      if (voter.approves.has(winner))
        voter.money = compareFractions(voter.money, price) < 0 ? ZERO : minus(voter.money, price);
    winners.push(winner);
    open = open.filter((project) => project !== winner);
  }
}

const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The least x with the sum of min(wallet, x) equal to the cost; undefined if all wallets together hold less. */
function leastEqualPrice(wallets: readonly Fraction[], cost: bigint): Fraction | undefined {
  let left: Fraction = { numerator: cost, denominator: 1n };
  const sorted = [...wallets].sort(compareFractions);
  for (const [at, wallet] of sorted.entries()) {
    const share = { numerator: left.numerator, denominator: left.denominator * BigInt(sorted.length - at) };
    if (compareFractions(share, wallet) <= 0) return reduced(share);
    left = minus(left, wallet);
  }
  return undefined;
}

function plus(a: Fraction, b: Fraction): Fraction {
  return minus(a, { numerator: -b.numerator, denominator: b.denominator });
}

function minus(a: Fraction, b: Fraction): Fraction {
  return reduced({
    numerator: a.numerator * b.denominator - b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}

function reduced({ numerator, denominator }: Fraction): Fraction {
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ZERO : { numerator: numerator / a, denominator: denominator / a };
}

/**
 * Phragmén's sequential method word for word: every voter earns one unit of money in a unit of time; the supporters
 * of a project buy it at the moment when they hold its cost, and hold nothing then.
 */
export function referencePhragmen(
  election: Election,
  projects: readonly number[],
  tieBreaking: readonly TieBreak[],
): number[] {
  const voters: { emptyAt: Fraction; readonly approves: ReadonlySet<number> }[] = [];
  for (let group = 0; group < election.ballots.count; group++)
    for (let copy = 0; copy < election.ballots.weights[group]!; copy++)
      voters.push({ emptyAt: ZERO, approves: new Set(election.ballots.membersOf(group)) });
  const winners: number[] = [];
  let left = election.budget;
  let open = projects.filter((project) => election.projects[project]!.cost <= left);
  for (;;) {
    let soonest: Fraction | undefined;
    let tied: number[] = [];
    for (const project of open) {
      const supporters = voters.filter((voter) => voter.approves.has(project));
      if (supporters.length === 0) continue;
      const sum = supporters.reduce((total, { emptyAt }) => plus(total, emptyAt), {
        numerator: election.projects[project]!.cost,
        denominator: 1n,
      });
      const at = reduced({
        numerator: sum.numerator,
        denominator: sum.denominator * BigInt(supporters.length),
      });
      const order = soonest ? compareFractions(at, soonest) : -1;
      if (order < 0) tied = [];
      if (order <= 0) tied.push(project);
      if (order < 0) soonest = at;
    }
    if (!soonest || tied.some((project) => election.projects[project]!.cost > left)) return winners;
    const { winner } = breakTie(election, tieBreaking, tied);
    for (const voter of voters) if (voter.approves.has(winner)) voter.emptyAt = soonest;
    left -= election.projects[winner]!.cost;
    winners.push(winner);
    open = open.filter((project) => project !== winner);
  }
}
