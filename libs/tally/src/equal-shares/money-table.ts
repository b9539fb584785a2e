import type { BallotGroups } from '../election/ballot-groups.js';
import type { Stage } from './stages.js';
import { Stages } from './stages.js';
import { BallotSupporters } from './supporters.js';
import type { Supporters } from './supporters.js';
import { VoterClasses } from './voter-classes.js';

type Numbers = Float32Array | Float64Array;

/**
 * The money of a voter of each class, as prices are paid. At first the voters who support the same winners so far are
 * in one class; when that no longer spares work, those whose ballots are identical.
 */
export class MoneyTable {
  readonly #classes: VoterClasses;
  readonly #stages: Stages;
  readonly #single: BallotSupporters;
  /** Undefined once the classes are the groups of identical ballots. */
  #stage: Stage | undefined;
  #byClass: Numbers;
  #byGroup: Numbers;
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
    this.#byGroup = this.#numbers(0);
    this.#classes = new VoterClasses(ballots);
    this.#stages = new Stages(this.#classes, fewLots);
    this.#single = new BallotSupporters(ballots);
  }

  /** By class; below zero if they had less than they were charged, and so have nothing left. */
  get values(): Numbers {
    return this.#stage ? this.#byClass : this.#byGroup;
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
    return (this.#stage ?? this.#single).supportersOf(project);
  }

  /** Charges the supporters of a winner its price. */
  charge(winner: number, price: number): void {
    const next = this.#stage && this.#stages.after(this.#stage, winner);
    if (next) this.#chargeClasses(this.#stage!, winner, price);
    else this.#chargeGroups(winner, price);
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

  #chargeGroups(winner: number, price: number): void {
    if (this.#stage) this.#spread(this.#stage);
    const money = this.#byGroup;
    const payers = this.ballots.supportersOf(winner);
    for (let i = 0; i < payers.length; i++) money[payers[i]!]! -= price;
  }

  /** Gives each group what the class has that stands for it. */
  #spread({ representatives }: Stage): void {
    if (this.#byGroup.length === 0) this.#byGroup = this.#numbers(this.ballots.count);
    const { classOf } = this.#classes;
    const from = this.#byClass;
    const to = this.#byGroup;
    for (let group = 0; group < to.length; group++) to[group] = from[representatives[classOf[group]!]!]!;
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
