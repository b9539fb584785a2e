import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election } from '../election/election.js';
import type { EqualSharesStep, Loss } from '../rules/outcome.js';
import type { Satisfaction } from '../rules/rule.js';
import { breakTie, compareByMethods } from '../rules/tie-breaking.js';
import type { BrokenTie, TieBreak } from '../rules/tie-breaking.js';
import { ExactLedger } from './exact-ledger.js';
import { FloatLedger } from './float-ledger.js';
import type { Ledger } from './ledger.js';
import { MoneyTable } from './money-table.js';
import { CLEARLY, Race } from './race.js';

/** A run of the method, and what it tells of runs with other endowments. */
export interface Run {
  readonly endowment: Fraction;
  /** In the order in which they are bought. */
  readonly winners: readonly number[];
  /** By round: an upper bound of the winner's ρ. */
  readonly most: readonly number[];
  /** By round: true if every supporter paid the same; with more money they will, too. */
  readonly even: readonly boolean[];
  /** By round, and at the end once more: lower bounds of the ρ of all projects that were not bought before. */
  readonly floors: readonly Float64Array[];
}

export interface RunDetail {
  readonly steps: readonly EqualSharesStep[];
  readonly losses: readonly Loss[];
}

type Chosen<P> = (winner: number, price: P, tie: BrokenTie | undefined) => void;

/** No floors are kept beyond this many numbers. */
const MOST_FLOORS = 500_000;
/** Up to so many classes of voters with different money, putting them together always spares work. */
const FEW_LOTS = 16_384;

/**
 * Runs the Method of Equal Shares, without completion, as often as needed with different endowments.
 *
 * In each round every remaining project has a price per unit of utility, ρ: the least such that its supporters,
 * each giving ρ times the utility or all they have left, cover the cost. The lowest ρ wins and is paid.
 *
 * Runs help each other. As long as the winners are the same, more endowment leaves every voter with more money after
 * each round, and makes every price lower (induction over the rounds: if all have more, the price falls; then all
 * have more left). So after the same winners ρ is at most what it was with less endowment, and at least what it was
 * with more.
 */
export class EqualSharesRuns {
  readonly #money: MoneyTable;
  readonly #utility: readonly bigint[];
  readonly #usual: Float64Array;

  constructor(
    readonly election: Election,
    /** Projects that take part: each has a cost above zero and at least one supporter. */
    readonly candidates: readonly number[],
    satisfaction: Satisfaction,
    readonly tieBreaking: readonly TieBreak[],
    readonly arithmetic: 'exact' | 'float',
    fewLots = FEW_LOTS,
  ) {
    this.#money = new MoneyTable(election.ballots, arithmetic, fewLots);
    this.#usual = new Float64Array(election.projects.length);
    this.#utility = election.projects.map(({ cost }) => (satisfaction === 'cost' ? cost : 1n));
  }

  /**
   * One run.
   *
   * @param below a run with no more endowment
   * @param above a run with no less
   * @throws TallyError `TieNotCovered`
   */
  run(endowment: Fraction, below?: Run, above?: Run): Run {
    return this.arithmetic === 'exact'
      ? this.#run(endowment, new ExactLedger(endowment, this.election.projects.length), below, above)
      : this.#run(endowment, new FloatLedger(), below, above);
  }

  /**
   * True if it is proved that every endowment between those of two runs has the same winners: in each round the
   * winner's ρ with less endowment is below all others' with more, or it is the least that it can be.
   */
  sameBetween(below: Run, above: Run): boolean {
    const { winners } = below;
    if (winners.length !== above.winners.length || above.floors.length <= winners.length) return false;
    if (winners.some((winner, round) => winner !== above.winners[round])) return false;
    const open = new Set(this.candidates);
    return above.floors.every((floors, round) => {
      const winner = winners[round];
      if (winner === undefined)
        return [...open].every((project) => floors[project] === Number.POSITIVE_INFINITY);
      open.delete(winner);
      const most = below.most[round]!;
      return [...open].every(
        (project) =>
          floors[project]! > most || (below.even[round] === true && this.#beatsEvenly(winner, project)),
      );
    });
  }

  /** True if `winner` comes before `other` when the supporters of both pay alike. */
  #beatsEvenly(winner: number, other: number): boolean {
    const share = (a: number, b: number): bigint =>
      this.election.projects[a]!.cost * BigInt(this.election.votes[b]!) * this.#utility[b]!;
    const difference = share(winner, other) - share(other, winner);
    return (
      difference < 0n ||
      (difference === 0n && compareByMethods(this.election, this.tieBreaking, winner, other) < 0)
    );
  }

  /** One more run, with what is needed to explain it. */
  detail(endowment: Fraction): RunDetail {
    return this.arithmetic === 'exact'
      ? this.#detail(endowment, new ExactLedger(endowment, this.election.projects.length))
      : this.#detail(endowment, new FloatLedger());
  }

  #detail<P>(endowment: Fraction, ledger: Ledger<P>): RunDetail {
    const steps: EqualSharesStep[] = [];
    this.#run(endowment, ledger, undefined, undefined, (project, price, tie) => {
      const payers = ledger.payersOf(price);
      steps.push({
        by: 'equal-shares',
        project,
        round: steps.length + 1,
        supporters: this.election.votes[project]!,
        tie,
        price: ledger.fraction(price),
        paidPrice: payers.price,
        paidRest: payers.rest,
      });
    });
    const won = new Set(steps.map((step) => step.project));
    const losses = this.candidates
      .filter((project) => !won.has(project))
      .map((project): Loss => {
        const behind = ledger.moneyOf(this.#money.supportersOf(project), this.#money);
        const needed = this.election.projects[project]!.cost * behind.denominator - behind.numerator;
        return {
          why: 'supporters-lack-money',
          project,
          supporters: this.election.votes[project]!,
          behind,
          lacking: { numerator: needed, denominator: behind.denominator },
        };
      });
    return { steps, losses };
  }

  #run<P>(endowment: Fraction, ledger: Ledger<P>, below?: Run, above?: Run, chosen?: Chosen<P>): Run {
    const start = toNumber(endowment.numerator, endowment.denominator);
    const run = {
      endowment,
      winners: [] as number[],
      most: [] as number[],
      even: [] as boolean[],
      floors: [] as Float64Array[],
    };
    const race = new Race(this.election, this.candidates, this.#utility, this.#money, this.#usual);
    this.#money.begin(start);
    // These two are let go when their winners are others.
    let less = below;
    let more = above;
    for (let round = 0; ; round++) {
      const floors = more?.floors[round];
      if (floors) race.raise(floors);
      const likely = [less?.winners[round], more?.winners[round], ...(below?.winners ?? [])].find(
        (project) => project !== undefined && race.isOpen(project),
      );
      const best = race.best(ledger, likely, less?.most[round]);
      if ((round + 1) * race.bound.length <= MOST_FLOORS) run.floors.push(race.bound.slice());
      if (!best) return run;
      const { winner, tie } = breakTie(this.election, this.tieBreaking, best.projects);
      const price = best.prices[best.projects.indexOf(winner)]!;
      const amount = ledger.number(price);
      if (winner !== less?.winners[round]) less = undefined;
      if (winner !== more?.winners[round]) more = undefined;
      run.winners.push(winner);
      run.most.push((amount / Number(this.#utility[winner]!)) * CLEARLY);
      run.even.push(ledger.payersOf(price).price === this.election.votes[winner]);
      chosen?.(winner, price, tie);
      race.leave(winner);
      this.#money.charge(winner, amount);
      // From here on the ledger counts in other units, and the price means nothing any more.
      ledger.pay(winner, price);
    }
  }
}
