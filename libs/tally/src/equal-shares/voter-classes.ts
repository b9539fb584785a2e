import type { BallotGroups } from '../election/ballot-groups.js';
import { LastSplit } from './supporters.js';
import type { Roster, Supporters } from './supporters.js';

/**
 * Voters by which of the winners they support.
 *
 * In the Method of Equal Shares a voter who still has money has the endowment less the prices of the chosen
 * projects they support. So all who support the same winners have the same money, whatever else they support and
 * in whatever order the winners came. A class is such a set of winners; only projects that have won at least once
 * tell classes apart, and a project that wins for the first time splits them. The classes depend on the winners,
 * not on the endowment: raising it and running again uses them again.
 */
export class VoterClasses implements Roster {
  /** By class: the class it was split off from. Class 0 supports no winner. */
  parent = new Uint32Array(1024);
  offsets = new Uint32Array(1025);
  /** The winners that each class supports. */
  members = new Uint32Array(4096);
  /** How many classes there are. */
  size = 1;
  /** By group of identical ballots: its class. */
  readonly classOf: Uint32Array;
  readonly #rankOf = new Map<number, number>();
  readonly #classesWith = new Map<number, Uint32Array>();
  readonly #supporters = new Map<number, { readonly ranks: number; readonly found: Supporters }>();
  #scratch = new Uint32Array(1024);

  constructor(readonly ballots: BallotGroups) {
    this.classOf = new Uint32Array(ballots.count);
  }

  /** The rank of a winner: 0, 1, … in the order in which projects won for the first time. */
  rankOf(winner: number): number {
    return this.#rankOf.get(winner) ?? this.#split(winner);
  }

  /** The classes of those who support a winner. */
  classesWith(winner: number): Uint32Array {
    return this.#classesWith.get(winner)!;
  }

  /** By class: 1 if it supports the winner, else 0. */
  payersMask(winner: number): Uint8Array {
    const pays = new Uint8Array(this.size);
    for (const at of this.classesWith(winner)) pays[at] = 1;
    return pays;
  }

  /** One zero for each class; whoever borrows it leaves zeros behind. */
  scratch(): Uint32Array {
    if (this.#scratch.length < this.size) this.#scratch = new Uint32Array(this.parent.length);
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

  /** In rising order, so that whoever goes through them goes through memory in one direction. */
  #count(project: number): Supporters {
    const classOf = this.classOf;
    const { weights } = this.ballots;
    const inClass = this.scratch();
    let found = 0;
    let voters = 0;
    for (const group of this.ballots.supportersOf(project)) {
      const at = classOf[group]!;
      const count = weights[group]!;
      if (inClass[at] === 0) found += 1;
      inClass[at]! += count;
      voters += count;
    }
    const classes = new Uint32Array(found);
    const counts = new Uint32Array(found);
    for (let at = 0, place = 0; place < found; at++) {
      const count = inClass[at]!;
      if (count === 0) continue;
      classes[place] = at;
      counts[place] = count;
      inClass[at] = 0;
      place += 1;
    }
    return { classes, counts, voters, roster: this, lastSplit: new LastSplit() };
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
      roster: this,
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
      const old = this.classOf[group]!;
      if (child[old] === 0) {
        child[old] = this.#add(old, winner);
        split.push(old);
      }
      this.classOf[group] = child[old]!;
    }
    for (const old of split) child[old] = 0;
    this.#joinOlderWinners(first);
    this.#classesWith.set(
      winner,
      Uint32Array.from({ length: this.size - first }, (_, at) => first + at),
    );
    return rank;
  }

  /** The classes split off support the older winners that their parents support. */
  #joinOlderWinners(first: number): void {
    for (const [older, before] of this.#classesWith) {
      const joining: number[] = [];
      const supports = new Uint8Array(first);
      for (const at of before) supports[at] = 1;
      for (let made = first; made < this.size; made++)
        if (supports[this.parent[made]!] === 1) joining.push(made);
      const after = new Uint32Array(before.length + joining.length);
      after.set(before);
      after.set(joining, before.length);
      this.#classesWith.set(older, after);
    }
  }

  #add(parent: number, winner: number): number {
    const made = this.size++;
    if (made >= this.parent.length) this.parent = twiceAsLong(this.parent);
    if (made + 1 >= this.offsets.length) this.offsets = twiceAsLong(this.offsets);
    const from = this.offsets[parent]!;
    const length = this.offsets[parent + 1]! - from;
    const to = this.offsets[made]!;
    while (to + length + 1 > this.members.length) this.members = twiceAsLong(this.members);
    this.members.copyWithin(to, from, from + length);
    this.members[to + length] = winner;
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
