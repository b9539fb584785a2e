import { compareFractions, toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election } from '../election/election.js';
import type { EqualSharesStep, Loss } from '../rules/outcome.js';
import type { Satisfaction } from '../rules/rule.js';
import { breakTie, compareByMethods } from '../rules/tie-breaking.js';
import type { BrokenTie, TieBreak } from '../rules/tie-breaking.js';
import { ExactLedger } from './exact-ledger.js';
import { FloatLedger } from './float-ledger.js';
import { leastPrice, moneyError } from './least-price.js';
import { MoneyTable } from './money-table.js';
import type { Ledger } from './ledger.js';
import { CLEARLY, LookAhead } from './look-ahead.js';
import type { Contest, RunTrace } from './look-ahead.js';
import { Stages } from './stages.js';
import type { Stage } from './stages.js';
import { VoterClasses } from './voter-classes.js';

export interface RunDetail {
  readonly steps: readonly EqualSharesStep[];
  readonly losses: readonly Loss[];
}

/**
 * Runs the Method of Equal Shares, without completion, as often as needed with different endowments.
 *
 * In each round every remaining project has a price per unit of utility, ρ: the least such that its supporters,
 * each giving ρ times the utility or all they have left, cover the cost. The lowest ρ wins and is paid.
 *
 * Money falls, so ρ never falls: a lower bound of ρ from an earlier round still holds, and only projects whose
 * bound is below the best ρ found are looked at again. The bounds are doubles, lowered by all the rounding that
 * can have happened; the best project, and each whose bound does not rule it out, is settled by the ledger.
 */
export class EqualSharesRuns implements Contest {
  readonly cost: Float64Array;
  readonly utility: Float64Array;
  readonly #classes: VoterClasses;
  readonly #stages: Stages;
  readonly #lookAhead: LookAhead;
  readonly #exactUtility: readonly bigint[];
  readonly #money = new MoneyTable();
  readonly #bound: Float64Array;
  /** The projects still in the race, by rising bound. */
  #order: number[] = [];
  #error = 0;
  #stage: Stage;
  #trace: RunTrace = { winners: [], rho: [], even: [] };
  #traceEndowment: Fraction = { numerator: 0n, denominator: 1n };

  constructor(
    readonly election: Election,
    /** Projects that take part: each has a cost above zero and at least one supporter. */
    readonly candidates: readonly number[],
    satisfaction: Satisfaction,
    readonly tieBreaking: readonly TieBreak[],
    readonly arithmetic: 'exact' | 'float',
  ) {
    this.#classes = new VoterClasses(election.ballots);
    this.#stages = new Stages(this.#classes);
    this.#stage = this.#stages.first;
    this.#exactUtility = election.projects.map(({ cost }) => (satisfaction === 'cost' ? cost : 1n));
    this.cost = Float64Array.from(election.projects, ({ cost }) => Number(cost));
    this.utility = Float64Array.from(this.#exactUtility, Number);
    this.#bound = new Float64Array(election.projects.length);
    this.#lookAhead = new LookAhead(this.#classes, this.#stages, this);
  }

  /** The winners in the order in which they are bought. */
  winners(endowment: Fraction): readonly number[] {
    if (this.arithmetic === 'exact') this.#run(endowment, new ExactLedger(this.#classes, endowment));
    else this.#run(endowment, new FloatLedger());
    return this.#trace.winners;
  }

  /** Prepares for endowments between the last run's and this one. */
  lookAhead(upTo: Fraction): void {
    this.#lookAhead.look(this.#trace, upTo);
  }

  /** True if the last run had the winners that the preparation was made for. */
  isPrepared(): boolean {
    return this.#lookAhead.follows(this.#trace.winners);
  }

  /** True if it is proved that the last run's winners win at every endowment from its own up to the prepared one. */
  winnersHold(): boolean {
    return this.#lookAhead.proves(this.#trace);
  }

  beatsEvenly(winner: number, other: number): boolean {
    const share = (a: number, b: number): bigint =>
      this.election.projects[a]!.cost * BigInt(this.election.votes[b]!) * this.#exactUtility[b]!;
    const difference = share(winner, other) - share(other, winner);
    return (
      difference < 0n ||
      (difference === 0n && compareByMethods(this.election, this.tieBreaking, winner, other) < 0)
    );
  }

  /** One more run, with what is needed to explain it. */
  detail(endowment: Fraction): RunDetail {
    return this.arithmetic === 'exact'
      ? this.#detail(endowment, new ExactLedger(this.#classes, endowment))
      : this.#detail(endowment, new FloatLedger());
  }

  #detail<P>(endowment: Fraction, ledger: Ledger<P>): RunDetail {
    const steps: EqualSharesStep[] = [];
    this.#run(endowment, ledger, (project, price, tie) => {
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
        const behind = ledger.moneyOf(this.#stage.supportersOf(project), this.#money.values);
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

  #run<P>(
    endowment: Fraction,
    ledger: Ledger<P>,
    chosen?: (winner: number, price: P, tie: BrokenTie | undefined) => void,
  ): void {
    const start = toNumber(endowment.numerator, endowment.denominator);
    const trace = { winners: [] as number[], rho: [] as number[], even: [] as boolean[] };
    this.#money.begin(start);
    this.#stage = this.#stages.first;
    this.#order = [...this.candidates];
    this.#bound.fill(0);
    let onPath = true;
    // With more money than in the run before, and after the same winners, no price is higher than it was then.
    let asBefore = compareFractions(endowment, this.#traceEndowment) >= 0;
    for (let level = 0; ; level++) {
      this.#error = moneyError(level, start);
      onPath &&= this.#raiseToFloors(trace.winners, endowment);
      const most = (asBefore ? this.#trace.rho[level] : undefined) ?? Number.MAX_VALUE;
      const best = this.#only(ledger, most * CLEARLY) ?? this.#best(ledger, most * CLEARLY);
      if (!best) break;
      const { winner, tie } = breakTie(this.election, this.tieBreaking, best.projects);
      const price = best.prices[best.projects.indexOf(winner)]!;
      const amount = ledger.number(price);
      asBefore &&= winner === this.#trace.winners[level];
      trace.winners.push(winner);
      trace.rho.push(amount / this.utility[winner]!);
      trace.even.push(ledger.payersOf(price).price === this.election.votes[winner]);
      chosen?.(winner, price, tie);
      this.#order = this.#order.filter((project) => project !== winner);
      // From here on the ledger counts in other units, and the price means nothing any more.
      const rank = this.#classes.rankOf(winner);
      this.#money.charge(this.#stage, rank, amount);
      ledger.pay(rank, price);
      this.#stage = this.#stages.after(this.#stage, rank);
    }
    this.#trace = trace;
    this.#traceEndowment = endowment;
  }

  /** Takes over what the look-ahead knows of this round; false if it knows nothing of it or of any later one. */
  #raiseToFloors(winners: readonly number[], endowment: Fraction): boolean {
    const floors = this.#lookAhead.floors(winners, endowment);
    if (!floors) return false;
    for (const project of this.#order)
      if (floors[project]! > this.#bound[project]!) this.#bound[project] = floors[project]!;
    return true;
  }

  /** The project with the lowest ρ, if all the others' bounds are above what it costs at most. */
  #only<P>(ledger: Ledger<P>, most: number): { projects: number[]; prices: P[] } | null {
    let only: number | undefined;
    for (const project of this.#order) {
      if (this.#bound[project]! > most) continue;
      if (only !== undefined) return null;
      only = project;
    }
    if (only === undefined) return null;
    const price = this.#priceOf(only, ledger);
    return price === null ? null : { projects: [only], prices: [price] };
  }

  /** The projects with the lowest ρ, which is at most `most`, several if they are equal; and their prices. */
  #best<P>(ledger: Ledger<P>, most: number): { projects: number[]; prices: P[] } | null {
    this.#sort();
    const raised = new Set<number>();
    let target = most;
    for (const project of this.#order) {
      if (this.#bound[project]! > target) break;
      this.#raiseBound(project, target);
      raised.add(project);
      target = Math.min(target, this.#bound[project]!);
    }
    this.#sort();

    let projects: number[] = [];
    let prices: P[] = [];
    let limit = Number.MAX_VALUE;
    for (const project of this.#order) {
      if (this.#bound[project]! > limit) break;
      if (!raised.has(project)) this.#raiseBound(project, limit);
      if (this.#bound[project]! > limit) continue;
      const price = this.#priceOf(project, ledger);
      if (price === null) {
        this.#bound[project] = Number.POSITIVE_INFINITY;
        continue;
      }
      const utility = this.#exactUtility[project]!;
      const order =
        projects.length === 0
          ? -1
          : ledger.compare(price, utility, prices[0]!, this.#exactUtility[projects[0]!]!);
      if (order > 0) continue;
      if (order < 0) {
        projects = [];
        prices = [];
        limit = (ledger.number(price) / this.utility[project]!) * CLEARLY;
      }
      projects.push(project);
      prices.push(price);
    }
    this.#order = this.#order.filter((project) => this.#bound[project]! < Number.POSITIVE_INFINITY);
    return projects.length > 0 ? { projects, prices } : null;
  }

  #priceOf<P>(project: number, ledger: Ledger<P>): P | null {
    return ledger.price(
      this.#stage.supportersOf(project),
      this.election.projects[project]!.cost,
      this.#bound[project]! * this.utility[project]!,
      this.#money.values,
      this.#error,
    );
  }

  /** Raises the lower bound of a project's ρ to what the present money tells; infinite if it is out of reach. */
  #raiseBound(project: number, target: number): void {
    const utility = this.utility[project]!;
    const price = leastPrice(
      this.#stage.supportersOf(project),
      this.#money.values,
      this.#error,
      this.cost[project]!,
      this.#bound[project]! * utility,
      target * utility,
    );
    this.#bound[project] = Math.max(this.#bound[project]!, (price / utility) * (1 - 4 * Number.EPSILON));
  }

  /** Insertion sort: the order changes little from round to round. */
  #sort(): void {
    const order = this.#order;
    const bound = this.#bound;
    for (let i = 1; i < order.length; i++) {
      const project = order[i]!;
      let at = i - 1;
      while (at >= 0 && bound[order[at]!]! > bound[project]!) {
        order[at + 1] = order[at]!;
        at -= 1;
      }
      order[at + 1] = project;
    }
  }
}
