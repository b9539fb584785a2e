import type { BallotGroups } from '../election/ballot-groups.js';

/** The supporters of a project by classes of voters with the same money: `counts[i]` are in class `classes[i]`. */
export interface Supporters {
  readonly classes: Uint32Array;
  readonly counts: Uint32Array;
  readonly voters: number;
  /** What the exact ledger last found of them, to begin from next time. */
  readonly lastSplit: LastSplit;
}

/** Those who had less than some price: one byte for each class, and by rank how many of them paid that winner. */
export class LastSplit {
  poor = new Uint8Array(0);
  paid = new Float64Array(0);

  /** @param classes how many classes the supporters have */
  prepare(classes: number, winners: number): void {
    if (this.poor.length < classes) this.poor = new Uint8Array(classes);
    if (this.paid.length >= winners) return;
    const longer = new Float64Array(winners + 16);
    longer.set(this.paid);
    this.paid = longer;
  }
}

/**
 * Voters by which of the winners they support.
 *
 * In the Method of Equal Shares a voter who still has money has the endowment less the prices of the chosen
 * projects they support. So all who support the same winners have the same money, whatever else they support and
 * in whatever order the winners came. A class is such a set of winners; only projects that have won at least once
 * tell classes apart, and a project that wins for the first time splits them. The classes depend on the winners,
 * not on the endowment: raising it and running again uses them again.
 */
export class VoterClasses {
  /** By class: the class it was split off from. Class 0 supports no winner. */
  parent = new Uint32Array(1024);
  /** By class: where the list of its winners' ranks begins in `ranks`; one more than there are classes. */
  offsets = new Uint32Array(1025);
  ranks = new Uint32Array(4096);
  /** How many classes there are. */
  size = 1;
  readonly #rankOf = new Map<number, number>();
  readonly #classOf: Uint32Array;
  readonly #classesWith: Uint32Array[] = [];
  readonly #supporters = new Map<number, { readonly ranks: number; readonly found: Supporters }>();
  #scratch = new Float64Array(1024);

  constructor(readonly ballots: BallotGroups) {
    this.#classOf = new Uint32Array(ballots.count);
  }

  /** The rank of a winner: 0, 1, … in the order in which projects won for the first time. */
  rankOf(winner: number): number {
    return this.#rankOf.get(winner) ?? this.#split(winner);
  }

  /** How many projects have won at least once. */
  get winners(): number {
    return this.#classesWith.length;
  }

  /** The classes of those who support the winner with this rank. */
  classesWith(rank: number): Uint32Array {
    return this.#classesWith[rank]!;
  }

  /** By class: 1 if it supports the winner with this rank, else 0. */
  payersMask(rank: number): Uint8Array {
    const pays = new Uint8Array(this.size);
    for (const at of this.#classesWith[rank]!) pays[at] = 1;
    return pays;
  }

  /** One zero for each class; whoever borrows it leaves zeros behind. */
  scratch(): Float64Array {
    if (this.#scratch.length < this.size) this.#scratch = new Float64Array(this.parent.length);
    return this.#scratch;
  }

  /** The supporters of a project, by class. */
  supportersOf(project: number): Supporters {
    const known = this.#supporters.get(project);
    if (known?.ranks === this.#rankOf.size) return known.found;
    const found = this.#count(project);
    this.#supporters.set(project, { ranks: this.#rankOf.size, found });
    return found;
  }

  #count(project: number): Supporters {
    const classOf = this.#classOf;
    const { weights } = this.ballots;
    const groups = this.ballots.supportersOf(project);
    const classes = new Uint32Array(groups.length);
    const counts = new Uint32Array(groups.length);
    for (let i = 0; i < groups.length; i++) {
      classes[i] = classOf[groups[i]!]!;
      counts[i] = weights[groups[i]!]!;
    }
    return this.gather(classes, counts);
  }

  /**
   * Supporters with each class once.
   *
   * @param classes maybe with some class several times; used up
   * @param counts how many voters at each place; used up
   */
  gather(classes: Uint32Array, counts: Uint32Array): Supporters {
    const place = this.scratch();
    let found = 0;
    let voters = 0;
    for (let i = 0; i < classes.length; i++) {
      const at = classes[i]!;
      const count = counts[i]!;
      voters += count;
      if (place[at] === 0) {
        classes[found] = at;
        counts[found] = count;
        found += 1;
        place[at] = found;
      } else counts[place[at]! - 1]! += count;
    }
    for (let i = 0; i < found; i++) place[classes[i]!] = 0;
    return {
      classes: classes.slice(0, found),
      counts: counts.slice(0, found),
      voters,
      lastSplit: new LastSplit(),
    };
  }

  /** Splits the classes by a project that wins for the first time. */
  #split(winner: number): number {
    const rank = this.#rankOf.size;
    this.#rankOf.set(winner, rank);
    const child = this.scratch();
    const split: number[] = [];
    const first = this.size;
    for (const group of this.ballots.supportersOf(winner)) {
      const old = this.#classOf[group]!;
      if (child[old] === 0) {
        child[old] = this.#add(old, rank);
        split.push(old);
      }
      this.#classOf[group] = child[old]!;
    }
    for (const old of split) child[old] = 0;
    this.#classesWith.push(Uint32Array.from({ length: this.size - first }, (_, at) => first + at));
    this.#joinOlderWinners(first, rank);
    return rank;
  }

  /** The classes split off support the older winners that their parents support. */
  #joinOlderWinners(first: number, rank: number): void {
    const joining = Array.from({ length: rank }, () => [] as number[]);
    for (let made = first; made < this.size; made++)
      for (let at = this.offsets[made]!; at < this.offsets[made + 1]! - 1; at++)
        joining[this.ranks[at]!]!.push(made);
    joining.forEach((classes, older) => {
      const before = this.#classesWith[older]!;
      const after = new Uint32Array(before.length + classes.length);
      after.set(before);
      after.set(classes, before.length);
      this.#classesWith[older] = after;
    });
  }

  #add(parent: number, rank: number): number {
    const made = this.size++;
    if (made >= this.parent.length) this.parent = twiceAsLong(this.parent);
    if (made + 1 >= this.offsets.length) this.offsets = twiceAsLong(this.offsets);
    const from = this.offsets[parent]!;
    const length = this.offsets[parent + 1]! - from;
    const to = this.offsets[made]!;
    while (to + length + 1 > this.ranks.length) this.ranks = twiceAsLong(this.ranks);
    this.ranks.copyWithin(to, from, from + length);
    this.ranks[to + length] = rank;
    this.offsets[made + 1] = to + length + 1;
    this.parent[made] = parent;
    return made;
  }
}

function twiceAsLong(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(array.length * 2);
  longer.set(array);
  return longer;
}
