import type { Stage } from './stages.js';

/**
 * The money of a voter of each class that stands for others, as prices are paid; zero or less if they have nothing
 * left. Entries of other classes mean nothing.
 */
export class MoneyTable {
  values = new Float64Array(1024);

  begin(endowment: number): void {
    this.values[0] = endowment;
  }

  /** Charges the price of the winner with this rank, which is bought at this stage. */
  charge(stage: Stage, rank: number, price: number): void {
    const { from, paying, sparing } = stage.purchase(rank);
    this.#makeRoom(stage.classes.size);
    const money = this.values;
    for (let i = 0; i < from.length; i++) {
      const had = money[from[i]!]!;
      money[sparing[i]!] = had;
      money[paying[i]!] = had < 0 ? had : had - price;
    }
  }

  #makeRoom(size: number): void {
    if (this.values.length >= size) return;
    const larger = new Float64Array(2 * size);
    larger.set(this.values);
    this.values = larger;
  }
}
