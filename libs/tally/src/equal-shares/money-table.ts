import type { BallotGroups } from '../election/ballot-groups.js';
import type { Stage } from './stages.js';
import { Stages } from './stages.js';
import type { Supporters } from './supporters.js';
import { VoterClasses } from './voter-classes.js';

type Numbers = Float32Array | Float64Array;

/**
 * The money of a voter of each class, as prices are paid. At first one class stands for all voters who support the
 * same of the winners bought so far; when that no longer spares work, each class stands for itself. Even then there
 * are far fewer classes than different ballots: only winners, of this run or another, tell classes apart.
 */
export class MoneyTable {
  readonly #classes: VoterClasses;
  readonly #stages: Stages;
  /** Undefined once each class stands for itself. */
  #stage: Stage | undefined;
  #byClass: Numbers;
  #endowment = 0;
  #charges = 0;

  /**
   * @param arithmetic if exact, the table need not tell the closest comparisons, and half as many bytes are read faster
   * @param fewLots up to so many classes with different money, voters are always put together
   */
  constructor(
    readonly ballots: BallotGroups,
    readonly arithmetic: 'exact' | 'float',
    fewLots: number,
  ) {
    this.#byClass = this.#numbers(1024);
    this.#classes = new VoterClasses(ballots);
    this.#stages = new Stages(this.#classes, fewLots);
  }

  /** By class; below zero if they had less than they were charged, and so have nothing left. */
  get values(): Numbers {
    return this.#byClass;
  }

  /** How far a value can be off. */
  get error(): number {
    return this.arithmetic === 'exact'
      ? (this.#charges + 2) * 2 ** -23 * this.#endowment
      : moneyError(this.#charges, this.#endowment);
  }

  begin(endowment: number): void {
    this.#stage = this.#stages.first;
    this.#byClass[0] = endowment;
    this.#endowment = endowment;
    this.#charges = 0;
  }

  /** The supporters of a project by the present classes. */
  supportersOf(project: number): Supporters {
    return (this.#stage ?? this.#classes).supportersOf(project);
  }

  /** Charges the supporters of a winner its price. */
  charge(winner: number, price: number): void {
    const next = this.#stage && this.#stages.after(this.#stage, winner);
    if (next) this.#chargeClasses(this.#stage!, winner, price);
    else this.#chargeAll(winner, price);
    this.#stage = next;
    this.#charges += 1;
  }

  #chargeClasses(stage: Stage, winner: number, price: number): void {
    this.#makeRoom(this.#classes.size);
    const { from, paying, sparing } = stage.purchase(winner);
    const money = this.#byClass;
    for (let i = 0; i < from.length; i++) {
      const had = money[from[i]!]!;
      money[sparing[i]!] = had;
      money[paying[i]!] = had - price;
    }
  }

  /** Charges class by class. A project that wins for the first time splits classes: both parts have the same money. */
  #chargeAll(winner: number, price: number): void {
    if (this.#stage) this.#spread(this.#stage);
    const known = this.#classes.size;
    this.#classes.rankOf(winner);
    const { size, parent } = this.#classes;
    this.#makeRoom(size);
    const money = this.#byClass;
    for (let at = known; at < size; at++) money[at] = money[parent[at]!]!;
    const payers = this.#classes.classesWith(winner);
    for (let i = 0; i < payers.length; i++) money[payers[i]!]! -= price;
  }

  /** Gives each class what the class has that stands for it. */
  #spread({ representatives }: Stage): void {
    this.#makeRoom(representatives.length);
    const money = this.#byClass;
    for (let at = 0; at < representatives.length; at++) money[at] = money[representatives[at]!]!;
  }

  #makeRoom(size: number): void {
    if (this.#byClass.length >= size) return;
    const larger = this.#numbers(2 * size);
    larger.set(this.#byClass);
    this.#byClass = larger;
  }

  #numbers(length: number): Numbers {
    return this.arithmetic === 'exact' ? new Float32Array(length) : new Float64Array(length);
  }
}

/** How far a voter's money, computed in doubles over so many payments from `endowment`, can be off. */
export function moneyError(payments: number, endowment: number): number {
  // Each payment subtracts a price that is off by less than 4 epsilon of it, and rounds once.
  return (8 * payments + 16) * Number.EPSILON * endowment;
}
