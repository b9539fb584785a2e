/**
 * The ballots of an election, identical ones held once. A ballot is the set of the projects it supports, as
 * indices in ascending order: order and points have done their work in the scores.
 */
export class BallotGroups {
  #supporters: { readonly offsets: Uint32Array; readonly groups: Uint32Array } | undefined;

  /**
   * @param projects how many projects the election has
   * @param weights how many voters cast each group's ballot
   * @param offsets where each group's members begin in `members`; one more than there are groups
   * @param members indices of the supported projects
   */
  constructor(
    readonly projects: number,
    readonly weights: Uint32Array,
    readonly offsets: Uint32Array,
    readonly members: Uint32Array,
  ) {}

  get count(): number {
    return this.weights.length;
  }

  /** The groups that support a project. */
  supportersOf(project: number): Uint32Array {
    this.#supporters ??= this.#transpose();
    const { offsets, groups } = this.#supporters;
    return groups.subarray(offsets[project], offsets[project + 1]);
  }

  membersOf(group: number): Uint32Array {
    return this.members.subarray(this.offsets[group], this.offsets[group + 1]);
  }

  /** How many voters support a project. */
  votersFor(project: number): number {
    let voters = 0;
    for (const group of this.supportersOf(project)) voters += this.weights[group]!;
    return voters;
  }

  #transpose(): { offsets: Uint32Array; groups: Uint32Array } {
    const offsets = new Uint32Array(this.projects + 1);
    for (const project of this.members) offsets[project + 1]! += 1;
    for (let project = 0; project < this.projects; project++) offsets[project + 1]! += offsets[project]!;
    const groups = new Uint32Array(this.members.length);
    const next = offsets.slice();
    for (let group = 0; group < this.count; group++) {
      for (let at = this.offsets[group]!; at < this.offsets[group + 1]!; at++) {
        groups[next[this.members[at]!]!++] = group;
      }
    }
    return { offsets, groups };
  }
}

/** Takes ballots one at a time and groups identical ones in an open-addressed hash table. */
export class BallotBox {
  #weights = new Uint32Array(1024);
  #offsets = new Uint32Array(1025);
  #members = new Uint32Array(8192);
  #slots = new Int32Array(4096).fill(-1);
  #count = 0;
  #ballots = 0;

  constructor(readonly projects: number) {}

  /** How many ballots were added. */
  get ballots(): number {
    return this.#ballots;
  }

  /** @param members indices of the supported projects, ascending, none twice; the first `length` count */
  add(members: ArrayLike<number>, length = members.length): void {
    this.#ballots += 1;
    let slot = this.#hash(members, 0, length) & (this.#slots.length - 1);
    for (let group = this.#slots[slot]!; group >= 0; group = this.#slots[slot]!) {
      if (this.#equals(group, members, length)) {
        this.#weights[group]! += 1;
        return;
      }
      slot = (slot + 1) & (this.#slots.length - 1);
    }
    this.#slots[slot] = this.#append(members, length);
    if (this.#count * 2 > this.#slots.length) this.#rehash();
  }

  /** The groups, those with the same popular projects side by side, which the rules' memory access is glad of. */
  close(): BallotGroups {
    const order = this.#clusteredOrder();
    const weights = new Uint32Array(this.#count);
    const offsets = new Uint32Array(this.#count + 1);
    const members = new Uint32Array(this.#offsets[this.#count]!);
    for (let at = 0; at < this.#count; at++) {
      const group = order[at]!;
      const from = this.#members.subarray(this.#offsets[group], this.#offsets[group + 1]);
      members.set(from, offsets[at]);
      weights[at] = this.#weights[group]!;
      offsets[at + 1] = offsets[at]! + from.length;
    }
    return new BallotGroups(this.projects, weights, offsets, members);
  }

  /** Sorts by the most popular member, then the next, up to the fourth: four counting sorts, least first. */
  #clusteredOrder(): Uint32Array {
    const votes = new Float64Array(this.projects);
    for (let at = 0; at < this.#offsets[this.#count]!; at++) votes[this.#members[at]!]! += 1;
    const byVotes = Uint32Array.from(votes.keys()).sort((a, b) => votes[b]! - votes[a]!);
    const rank = new Uint32Array(this.projects);
    byVotes.forEach((project, at) => (rank[project] = at + 1));

    const keys = Array.from({ length: 4 }, () => new Uint32Array(this.#count));
    for (let group = 0; group < this.#count; group++) {
      for (let at = this.#offsets[group]!; at < this.#offsets[group + 1]!; at++) {
        // The lowest ranks so far are kept in order: each takes its place and passes on what was there.
        let passed = rank[this.#members[at]!]!;
        for (const key of keys) {
          const there = key[group]!;
          if (there !== 0 && there < passed) continue;
          key[group] = passed;
          if (there === 0) break;
          passed = there;
        }
      }
    }
    let order = Uint32Array.from({ length: this.#count }, (_, at) => at);
    for (const key of keys.reverse()) order = countingSort(order, key, this.projects + 1);
    return order;
  }

  #equals(group: number, members: ArrayLike<number>, length: number): boolean {
    const start = this.#offsets[group]!;
    if (this.#offsets[group + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#members[start + i] !== members[i]) return false;
    return true;
  }

  #append(members: ArrayLike<number>, length: number): number {
    const group = this.#count++;
    const start = this.#offsets[group]!;
    if (group + 1 >= this.#weights.length) {
      this.#weights = grown(this.#weights);
      this.#offsets = grown(this.#offsets);
    }
    while (start + length > this.#members.length) this.#members = grown(this.#members);
    for (let i = 0; i < length; i++) this.#members[start + i] = members[i]!;
    this.#offsets[group + 1] = start + length;
    this.#weights[group] = 1;
    return group;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    for (let group = 0; group < this.#count; group++) {
      const start = this.#offsets[group]!;
      const length = this.#offsets[group + 1]! - start;
      let slot = this.#hash(this.#members, start, length) & (this.#slots.length - 1);
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (this.#slots.length - 1);
      this.#slots[slot] = group;
    }
  }

  #hash(members: ArrayLike<number>, start: number, length: number): number {
    let hash = length;
    for (let i = start; i < start + length; i++) {
      hash = Math.imul(hash ^ members[i]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}

function countingSort(order: Uint32Array, key: Uint32Array, keys: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(keys + 1);
  for (const value of key) next[value + 1]! += 1;
  for (let at = 0; at < keys; at++) next[at + 1]! += next[at]!;
  const sorted = new Uint32Array(order.length);
  for (const item of order) sorted[next[key[item]!]!++] = item;
  return sorted;
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
