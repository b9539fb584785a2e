import { toNumber } from '../amount.js';
import type { Fraction } from '../amount.js';
import type { Election } from '../election/election.js';
import type { EqualSharesStep, Loss } from '../rules/outcome.js';
import type { Satisfaction } from '../rules/rule.js';
import { breakTie } from '../rules/tie-breaking.js';
import type { BrokenTie, TieBreak } from '../rules/tie-breaking.js';
import { ExactLedger } from './exact-ledger.js';
import { FloatLedger } from './float-ledger.js';
import type { Ledger } from './ledger.js';
import { PaymentTree } from './payment-tree.js';

const EPSILON = Number.EPSILON;

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
export class EqualSharesRuns {
  readonly #tree: PaymentTree;
  readonly #cost: Float64Array;
  readonly #utility: bigint[];
  readonly #utilityNumber: Float64Array;
  #money = new Float64Array(1024);
  readonly #bound: Float64Array;
  /** The projects still in the race, by rising bound. */
  #order: number[] = [];
  #error = 0;

  constructor(
    readonly election: Election,
    /** Projects that take part: each has a cost above zero and at least one supporter. */
    readonly candidates: readonly number[],
    satisfaction: Satisfaction,
    readonly tieBreaking: readonly TieBreak[],
    readonly arithmetic: 'exact' | 'float',
  ) {
    this.#tree = new PaymentTree(election.ballots);
    this.#utility = election.projects.map(({ cost }) => (satisfaction === 'cost' ? cost : 1n));
    this.#cost = Float64Array.from(election.projects, ({ cost }) => Number(cost));
    this.#utilityNumber = Float64Array.from(this.#utility, Number);
    this.#bound = new Float64Array(election.projects.length);
  }

  /** The winners in the order in which they are bought. */
  winners(endowment: Fraction): number[] {
    const winners: number[] = [];
    if (this.arithmetic === 'exact')
      this.#run(endowment, new ExactLedger(this.#tree, endowment), (winner) => winners.push(winner));
    else this.#run(endowment, new FloatLedger(), (winner) => winners.push(winner));
    return winners;
  }

  /** The same with what is needed to explain it. */
  detail(endowment: Fraction): RunDetail {
    return this.arithmetic === 'exact'
      ? this.#detail(endowment, new ExactLedger(this.#tree, endowment))
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
        const behind = ledger.moneyOf(this.#tree.supportersAt(steps.length, project), this.#money);
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
    chosen: (winner: number, price: P, tie: BrokenTie | undefined) => void,
  ): void {
    const start = toNumber(endowment.numerator, endowment.denominator);
    this.#money[0] = start;
    this.#order = [...this.candidates];
    this.#bound.fill(0);
    for (let level = 0; ; level++) {
      // Each payment adds a price (off by less than 4 epsilon of it) and rounds once, in numbers up to `start`.
      this.#error = (8 * level + 16) * EPSILON * start;
      const best = this.#best(level, ledger);
      if (!best) return;
      const { winner, tie } = breakTie(this.election, this.tieBreaking, best.projects);
      const price = best.prices[best.projects.indexOf(winner)]!;
      this.#tree.follow(level, winner);
      this.#collect(level + 1, ledger.number(price));
      ledger.pay(price);
      this.#order = this.#order.filter((project) => project !== winner);
      chosen(winner, price, tie);
    }
  }

  /** Charges the price to those who support the winner. */
  #collect(level: number, price: number): void {
    const { parent, starts, nodes } = this.#tree;
    if (this.#money.length < nodes) {
      const larger = new Float64Array(parent.length);
      larger.set(this.#money);
      this.#money = larger;
    }
    const money = this.#money;
    for (let node = starts[level]!; node < starts[level + 1]!; node++) {
      const had = money[parent[node]!]!;
      money[node] = had < 0 ? had : had - price;
    }
  }

  /** The projects with the lowest ρ, several if they are equal, and their prices. */
  #best<P>(level: number, ledger: Ledger<P>): { projects: number[]; prices: P[] } | null {
    const looked = new Set<number>();
    const gone = new Set<number>();
    this.#sort();
    let target = Number.POSITIVE_INFINITY;
    for (const project of this.#order) {
      if (this.#bound[project]! > target) break;
      looked.add(project);
      if (this.#raiseBound(level, project)) target = Math.min(target, this.#bound[project]!);
      else gone.add(project);
    }
    this.#drop(gone);
    this.#sort();

    let projects: number[] = [];
    let prices: P[] = [];
    let limit = Number.POSITIVE_INFINITY;
    for (const project of this.#order) {
      if (this.#bound[project]! > limit) break;
      if (!looked.has(project) && !this.#raiseBound(level, project)) {
        gone.add(project);
        continue;
      }
      if (this.#bound[project]! > limit) continue;
      const price = this.#priceOf(level, project, ledger);
      if (price === null) {
        gone.add(project);
        continue;
      }
      const utility = this.#utility[project]!;
      const order =
        projects.length === 0 ? -1 : ledger.compare(price, utility, prices[0]!, this.#utility[projects[0]!]!);
      if (order > 0) continue;
      if (order < 0) {
        projects = [];
        prices = [];
        limit = (ledger.number(price) / this.#utilityNumber[project]!) * (1 + 1e-11);
      }
      projects.push(project);
      prices.push(price);
    }
    this.#drop(gone);
    return projects.length > 0 ? { projects, prices } : null;
  }

  #priceOf<P>(level: number, project: number, ledger: Ledger<P>): P | null {
    return ledger.price(
      this.#tree.supportersAt(level, project),
      this.election.projects[project]!.cost,
      this.#bound[project]! * this.#utilityNumber[project]!,
      this.#money,
      this.#error,
    );
  }

  /**
   * Raises the lower bound of a project's ρ to what the present money tells; false if its supporters certainly
   * cannot afford it any more. Whoever is counted as paying all they have, the price can only come out lower
   * than it is: so the bound holds even where rounding put a voter on the wrong side.
   */
  #raiseBound(level: number, project: number): boolean {
    const { nodes, counts, voters } = this.#tree.supportersAt(level, project);
    const money = this.#money;
    const cost = this.#cost[project]! * (1 - 4 * EPSILON);
    const utility = this.#utilityNumber[project]!;
    let x = this.#bound[project]! * utility;
    for (;;) {
      let poorMoney = 0;
      let rich = 0;
      for (let i = 0; i < nodes.length; i++) {
        const has = money[nodes[i]!]!;
        if (has <= 0) continue;
        if (has < x) poorMoney += has * counts[i]!;
        else rich += counts[i]!;
      }
      const slack = voters * this.#error + (nodes.length + 8) * EPSILON * poorMoney;
      if (rich === 0) return poorMoney + slack >= cost;
      const next = (cost - poorMoney) / rich;
      if (next <= x) {
        const bound = ((cost - poorMoney - slack) / rich / utility) * (1 - 8 * EPSILON);
        if (bound > this.#bound[project]!) this.#bound[project] = bound;
        return true;
      }
      x = next;
    }
  }

  #drop(gone: ReadonlySet<number>): void {
    if (gone.size > 0) this.#order = this.#order.filter((project) => !gone.has(project));
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
