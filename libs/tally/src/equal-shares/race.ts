import type { Election } from '../election/election.js';
import type { Ledger } from './ledger.js';
import { leastPrice } from './least-price.js';
import type { MoneyTable } from './money-table.js';

/** A double times this is above whatever the rounding of a few operations can make of it. */
export const CLEARLY = 1 + 1e-11;
/** A double times this is below it. */
const SURELY = 1 - 16 * Number.EPSILON;
const UNKNOWN = Number.POSITIVE_INFINITY;
/** How far, relatively, ρ is expected to be from what it was in the run before. */
const NEAR = 1 / 64;

/** The projects that stand equal at the lowest ρ, and their prices. */
export interface Best<P> {
  readonly projects: readonly number[];
  readonly prices: readonly P[];
}

/**
 * The projects that are not bought yet, with lower bounds of their ρ.
 *
 * Money falls, so ρ never falls: a bound from an earlier round still holds, and only projects whose bound is below
 * the best ρ found are looked at again. The bounds are doubles, lowered by all the rounding that can have happened;
 * the best project, and each whose bound does not rule it out, is settled by the ledger.
 */
export class Race {
  /** By project: the lower bound of its ρ; infinite if it is out of reach. */
  readonly bound: Float64Array;
  readonly #gain: Float64Array;
  /** By rising bound. */
  #open: number[];

  /**
   * @param utility by project: what a supporter gains from it
   * @param usual by project: its last ρ in other runs, or 0; kept up to date
   */
  constructor(
    readonly election: Election,
    candidates: readonly number[],
    readonly utility: readonly bigint[],
    readonly money: MoneyTable,
    readonly usual: Float64Array,
  ) {
    this.#open = [...candidates];
    this.#gain = Float64Array.from(utility, Number);
    // Nobody pays less than if all supporters pay alike.
    this.bound = Float64Array.from(
      election.projects,
      ({ cost }, at) => (Number(cost) / (this.#gain[at]! * election.votes[at]!)) * SURELY,
    );
  }

  /** Takes over lower bounds that are known from elsewhere. */
  raise(floors: Float64Array): void {
    for (const project of this.#open)
      if (floors[project]! > this.bound[project]!) this.bound[project] = floors[project]!;
  }

  /** False if it was bought, or is known to be out of reach. */
  isOpen(project: number): boolean {
    return this.bound[project]! < Number.POSITIVE_INFINITY;
  }

  /** Takes out a project that is bought. */
  leave(winner: number): void {
    this.bound[winner] = Number.POSITIVE_INFINITY;
    this.#open = this.#open.filter((project) => project !== winner);
  }

  /**
   * The projects with the lowest ρ; null if none can be bought.
   *
   * @param first an open project that is looked at first
   * @param most an upper bound of the lowest ρ if one is known; all bounds below are then raised beyond it if possible
   */
  best<P>(ledger: Ledger<P>, first: number | undefined, most = UNKNOWN): Best<P> | null {
    const raised = new Set<number>();
    if (first === undefined) this.#raiseUpToLowest(raised);
    this.#sort();
    let projects: number[] = [];
    let prices: P[] = [];
    let limit = Number.MAX_VALUE;
    for (const project of this.#turns(first)) {
      const reach = most === UNKNOWN ? limit : most;
      if (this.bound[project]! > reach) break;
      if (project !== first && !raised.has(project)) this.#raiseBound(project, reach);
      if (this.bound[project]! > limit) continue;
      const price = this.#price(project, ledger);
      if (price === null) continue;
      const order =
        projects.length === 0
          ? -1
          : ledger.compare(price, this.utility[project]!, prices[0]!, this.utility[projects[0]!]!);
      if (order > 0) continue;
      if (order < 0) {
        projects = [];
        prices = [];
        limit = (ledger.number(price) / this.#gain[project]!) * CLEARLY;
      }
      projects.push(project);
      prices.push(price);
    }
    this.#open = this.#open.filter((project) => this.isOpen(project));
    return projects.length > 0 ? { projects, prices } : null;
  }

  #turns(first: number | undefined): readonly number[] {
    return first === undefined ? this.#open : [first, ...this.#open.filter((project) => project !== first)];
  }

  /** Raises bounds until the lowest is one that was raised. */
  #raiseUpToLowest(raised: Set<number>): void {
    this.#sort();
    let lowest = Number.MAX_VALUE;
    for (const project of this.#open) {
      if (this.bound[project]! > lowest) return;
      this.#raiseBound(project, lowest);
      raised.add(project);
      lowest = Math.min(lowest, this.bound[project]!);
    }
  }

  #price<P>(project: number, ledger: Ledger<P>): P | null {
    const gain = this.#gain[project]!;
    const atLeast = this.bound[project]! * gain;
    const usual = this.usual[project]! * gain;
    const price = ledger.price(
      this.money.supportersOf(project),
      this.election.projects[project]!.cost,
      this.money,
      {
        atLeast,
        low: Math.max(atLeast, usual * (1 - NEAR)),
        high: Math.max(atLeast, usual) * (1 + NEAR),
      },
    );
    if (price === null) this.bound[project] = Number.POSITIVE_INFINITY;
    else {
      this.usual[project] = ledger.number(price) / gain;
      this.bound[project] = Math.max(this.bound[project]!, this.usual[project] * SURELY);
    }
    return price;
  }

  /** Raises the lower bound of a project's ρ to what the present money tells; infinite if it is out of reach. */
  #raiseBound(project: number, enough: number): void {
    const gain = this.#gain[project]!;
    const price = leastPrice(
      this.money.supportersOf(project),
      this.money,
      Number(this.election.projects[project]!.cost),
      this.bound[project]! * gain,
      enough * gain,
    );
    this.bound[project] = Math.max(this.bound[project]!, (price / gain) * SURELY);
  }

  /** Insertion sort: the order changes little from round to round. */
  #sort(): void {
    const order = this.#open;
    const { bound } = this;
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
