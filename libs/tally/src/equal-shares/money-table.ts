import type { VoterClasses } from './voter-classes.js';

/** The money of a voter of each class, as prices are paid; zero or less if they have nothing left. */
export class MoneyTable {
  values = new Float64Array(1024);

  constructor(readonly classes: VoterClasses) {}

  begin(endowment: number): void {
    this.#makeRoom();
    this.values.fill(endowment, 0, this.classes.size);
  }

  /** Charges a price to the supporters of a winner and returns the winner's rank. */
  charge(winner: number, price: number): number {
    const before = this.classes.size;
    const rank = this.classes.rankOf(winner);
    this.#makeRoom();
    const money = this.values;
    for (let made = before; made < this.classes.size; made++)
      money[made] = money[this.classes.parent[made]!]!;
    const paying = this.classes.classesWith(rank);
    for (let i = 0; i < paying.length; i++) {
      const had = money[paying[i]!]!;
      if (had >= 0) money[paying[i]!] = had - price;
    }
    return rank;
  }

  #makeRoom(): void {
    if (this.values.length >= this.classes.size) return;
    const larger = new Float64Array(this.classes.parent.length);
    larger.set(this.values);
    this.values = larger;
  }
}
