import type { Stage, Stages } from './stages.js';
import type { Supporters, VoterClasses } from './voter-classes.js';

/**
 * The money of a voter of each class, as prices are paid; below zero if they had less than they were charged, and so
 * have nothing left. As long as one class stands for many, the entries of the others mean nothing.
 */
export class MoneyTable {
  values = new Float64Array(1024);
  /** Undefined once every class stands for itself. */
  #stage: Stage | undefined;
  /** How many classes have an entry since they stand for themselves. */
  #known = 0;

  constructor(
    readonly classes: VoterClasses,
    readonly stages: Stages,
  ) {}

  begin(endowment: number): void {
    this.#stage = this.stages.first;
    this.values[0] = endowment;
  }

  /** The supporters of a project by those classes whose entries count now. */
  supportersOf(project: number): Supporters {
    return (this.#stage ?? this.classes).supportersOf(project);
  }

  /** Charges the price of the winner with this rank. */
  charge(rank: number, price: number): void {
    this.#makeRoom(this.classes.size);
    const next = this.#stage && this.stages.after(this.#stage, rank);
    if (next) this.#chargeLots(this.#stage!, rank, price);
    else this.#chargeClasses(rank, price);
    this.#stage = next;
  }

  #chargeLots(stage: Stage, rank: number, price: number): void {
    const { from, paying, sparing } = stage.purchase(rank);
    const money = this.values;
    for (let i = 0; i < from.length; i++) {
      const had = money[from[i]!]!;
      money[sparing[i]!] = had;
      money[paying[i]!] = had - price;
    }
  }

  #chargeClasses(rank: number, price: number): void {
    const money = this.values;
    const { size, parent } = this.classes;
    const standsFor = this.#stage?.representatives ?? parent;
    for (let at = this.#stage ? 0 : this.#known; at < size; at++) money[at] = money[standsFor[at]!]!;
    this.#known = size;
    const payers = this.classes.classesWith(rank);
    for (let i = 0; i < payers.length; i++) money[payers[i]!]! -= price;
  }

  #makeRoom(size: number): void {
    if (this.values.length >= size) return;
    const larger = new Float64Array(2 * size);
    larger.set(this.values);
    this.values = larger;
  }
}
