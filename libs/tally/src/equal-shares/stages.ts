import type { Supporters } from './supporters.js';
import type { VoterClasses } from './voter-classes.js';

/** How much is kept of stages met before, in bytes. */
const MOST_BYTES = 192_000_000;
/** More lots than `fewLots` are worth it as long as there are at least eight ballots for each. */
const LEAST_PER_LOT = 8;

/**
 * What a purchase does to the classes that stand for others. The voters for whom `from[i]` stood fall apart into
 * those who pay, for whom `paying[i]` stands from now on, and those who do not, for whom `sparing[i]` stands (the
 * same class again if there are none). One of the two is `from[i]` itself. Lots without payers are not listed.
 */
export interface Purchase {
  readonly from: Uint32Array;
  readonly paying: Uint32Array;
  readonly sparing: Uint32Array;
}

/**
 * A moment of a run: which winners have been bought. Voters whose classes differ only in winners that are not
 * bought yet have the same money: the first of these classes stands for all of them.
 */
export class Stage {
  readonly #supporters = new Map<number, Supporters>();
  /** By the winner that is bought here. */
  readonly #purchases = new Map<number, Purchase>();
  #standsFor: Uint32Array;
  #bytes: number;

  /**
   * @param bought one bit for each rank
   * @param standsFor by class: the class that stands for it
   * @param lots how many classes stand for some
   */
  constructor(
    readonly classes: VoterClasses,
    readonly bought: bigint,
    standsFor: Uint32Array,
    readonly lots: number,
  ) {
    this.#standsFor = standsFor;
    this.#bytes = standsFor.byteLength;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** By class: the class that stands for it. */
  get representatives(): Uint32Array {
    const known = this.#standsFor.length;
    if (known < this.classes.size) {
      // Classes made since then are split off by a winner that is not bought here.
      const longer = new Uint32Array(this.classes.size);
      longer.set(this.#standsFor);
      for (let at = known; at < longer.length; at++) longer[at] = longer[this.classes.parent[at]!]!;
      this.#standsFor = longer;
    }
    return this.#standsFor;
  }

  /** What it does to buy a winner now. */
  purchase(winner: number): Purchase {
    const known = this.#purchases.get(winner);
    if (known) return known;
    const standsFor = this.representatives;
    const first = this.classes.scratch();
    const from: number[] = [];
    // A lot's payers come in rising order, so the first one met is the one that will stand for them.
    for (const paying of this.classes.classesWith(winner)) {
      const lot = standsFor[paying]!;
      if (first[lot] !== 0) continue;
      first[lot] = paying;
      from.push(lot);
    }
    const paying = Uint32Array.from(from, (lot) => first[lot]!);
    for (const lot of from) first[lot] = 0;
    const found = { from: Uint32Array.from(from), paying, sparing: this.#sparing(from, paying, winner) };
    this.#purchases.set(winner, found);
    this.#bytes += 3 * found.from.byteLength;
    return found;
  }

  /** Who stands for those that do not pay: the old class, or if it pays itself the first one that does not. */
  #sparing(from: readonly number[], paying: Uint32Array, winner: number): Uint32Array {
    const sparing = Uint32Array.from(from);
    const place = this.classes.scratch();
    from.forEach((lot, i) => {
      if (paying[i] === lot) place[lot] = i + 1;
    });
    const standsFor = this.representatives;
    const pays = this.classes.payersMask(winner);
    for (let at = 0; at < standsFor.length; at++) {
      const lot = standsFor[at]!;
      if (place[lot] === 0 || pays[at] === 1) continue;
      sparing[place[lot]! - 1] = at;
      place[lot] = 0;
    }
    for (const lot of from) place[lot] = 0;
    return sparing;
  }

  /** The supporters of a project by representing class. */
  supportersOf(project: number): Supporters {
    const known = this.#supporters.get(project);
    if (known) return known;
    const all = this.classes.supportersOf(project);
    const representatives = this.representatives;
    const found = this.classes.gather(
      all.classes.map((at) => representatives[at]!),
      all.counts.slice(),
    );
    this.#supporters.set(project, found);
    this.#bytes += 9 * found.classes.length + 8 * this.classes.ballots.projects;
    return found;
  }
}

/** The stages met so far, by the set of winners bought; the order in which they were bought does not matter. */
export class Stages {
  readonly #known = new Map<bigint, Stage>();
  readonly first: Stage;
  #made = 0;

  constructor(
    readonly classes: VoterClasses,
    readonly fewLots: number,
  ) {
    this.first = new Stage(classes, 0n, new Uint32Array(classes.size), 1);
  }

  /** The stage after one more purchase; undefined if there are so many lots that letting them go is cheaper. */
  after(stage: Stage, winner: number): Stage | undefined {
    if (stage.lots > this.fewLots && stage.lots * LEAST_PER_LOT > this.classes.ballots.count)
      return undefined;
    const bought = stage.bought | (1n << BigInt(this.classes.rankOf(winner)));
    const known = this.#known.get(bought);
    if (known) {
      // The least recently used stages come first.
      this.#known.delete(bought);
      this.#known.set(bought, known);
      return known;
    }
    const made = this.#split(stage, winner, bought);
    this.#known.set(bought, made);
    this.#made += 1;
    if (this.#made % 32 === 0) this.#forget();
    return made;
  }

  #split(stage: Stage, winner: number, bought: bigint): Stage {
    const before = stage.representatives;
    const size = this.classes.size;
    const pays = this.classes.payersMask(winner);
    // By class that stood for others: the classes, plus one, that do so now, without the payers and for them.
    const made = new Uint32Array(2 * size);
    const after = new Uint32Array(size);
    let lots = 0;
    for (let at = 0; at < size; at++) {
      const side = 2 * before[at]! + pays[at]!;
      if (made[side] === 0) {
        made[side] = at + 1;
        lots += 1;
      }
      after[at] = made[side]! - 1;
    }
    return new Stage(this.classes, bought, after, lots);
  }

  #forget(): void {
    let bytes = 0;
    for (const stage of this.#known.values()) bytes += stage.bytes;
    for (const [bought, stage] of this.#known) {
      if (bytes <= MOST_BYTES) return;
      bytes -= stage.bytes;
      this.#known.delete(bought);
    }
  }
}
