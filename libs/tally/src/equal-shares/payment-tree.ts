import type { BallotGroups } from '../election/ballot-groups.js';

/**
 * The supporters of a project by what they have already paid for: `counts[i]` voters stand at `nodes[i]`.
 * Voters at the same node have the same money.
 */
export interface Histogram {
  readonly nodes: Uint32Array;
  readonly counts: Float64Array;
  readonly voters: number;
}

const KEPT_ENTRIES = 16_000_000;

/**
 * Who has paid for which winners, given the winners in order.
 *
 * In the Method of Equal Shares a voter who still has money has the endowment less the prices of the chosen
 * projects they support: what counts is the *set* of these, not the voter. So voters stand at the nodes of a tree,
 * a node being such a set: the root has paid for nothing, and a voter who supports the k-th winner steps down to a
 * child at level k. The tree depends on the winners alone, not on the endowment; when the endowment is raised and
 * the same projects win again, it is used again, with its histograms.
 */
export class PaymentTree {
  /** By node: the node without the latest payment. */
  parent = new Uint32Array(1024);
  /** By node: which winner was paid for last (from 1; 0 for the root). */
  level = new Uint32Array(1024);
  /** `starts[k]` is the first node of level k; nodes of one level have consecutive numbers. */
  readonly starts: number[] = [0, 1];
  readonly winners: number[] = [];
  readonly #nodeOf: Uint32Array;
  #histograms: Map<number, Histogram>[] = [new Map()];
  #kept = 0;
  #child = new Uint32Array(1024);
  #counts = new Float64Array(1024);

  constructor(readonly ballots: BallotGroups) {
    this.#nodeOf = new Uint32Array(ballots.count);
  }

  get nodes(): number {
    return this.starts[this.winners.length + 1]!;
  }

  /** Makes `winner` the project that is chosen after the first `level` ones; what differs beyond is forgotten. */
  follow(level: number, winner: number): void {
    if (this.winners[level] === winner) return;
    this.#forgetFrom(level);
    this.#extend(winner);
  }

  /** The supporters of a project after the first `level` winners. */
  supportersAt(level: number, project: number): Histogram {
    const known = this.#histograms[level]!.get(project);
    if (known) return known;
    const made = this.#countSupporters(level, project);
    if (this.#kept + made.nodes.length <= KEPT_ENTRIES) {
      this.#histograms[level]!.set(project, made);
      this.#kept += made.nodes.length;
    }
    return made;
  }

  #countSupporters(level: number, project: number): Histogram {
    if (this.#counts.length < this.nodes) this.#counts = new Float64Array(this.parent.length);
    const groups = this.ballots.supportersOf(project);
    const counts = this.#counts;
    const touched: number[] = [];
    let voters = 0;
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!;
      let node = this.#nodeOf[group]!;
      while (this.level[node]! > level) node = this.parent[node]!;
      const weight = this.ballots.weights[group]!;
      if (counts[node] === 0) touched.push(node);
      counts[node]! += weight;
      voters += weight;
    }
    const nodes = Uint32Array.from(touched).sort();
    const found = new Float64Array(nodes.length);
    for (let i = 0; i < nodes.length; i++) {
      found[i] = counts[nodes[i]!]!;
      counts[nodes[i]!] = 0;
    }
    return { nodes, counts: found, voters };
  }

  #forgetFrom(level: number): void {
    for (const winner of this.winners.slice(level)) {
      for (const group of this.ballots.supportersOf(winner)) {
        let node = this.#nodeOf[group]!;
        while (this.level[node]! > level) node = this.parent[node]!;
        this.#nodeOf[group] = node;
      }
    }
    for (const histograms of this.#histograms.splice(level + 1))
      for (const { nodes } of histograms.values()) this.#kept -= nodes.length;
    this.winners.length = level;
    this.starts.length = level + 2;
  }

  #extend(winner: number): void {
    const level = this.winners.length + 1;
    let next = this.nodes;
    const groups = this.ballots.supportersOf(winner);
    if (this.#child.length < next) this.#child = new Uint32Array(this.parent.length);
    const child = this.#child;
    const from: number[] = [];
    for (let i = 0; i < groups.length; i++) {
      const node = this.#nodeOf[groups[i]!]!;
      if (child[node] === 0) {
        if (next === this.parent.length) this.#grow();
        this.parent[next] = node;
        this.level[next] = level;
        child[node] = next++;
        from.push(node);
      }
      this.#nodeOf[groups[i]!] = child[node]!;
    }
    for (const node of from) child[node] = 0;
    this.winners.push(winner);
    this.starts.push(next);
    this.#histograms.push(new Map());
  }

  #grow(): void {
    const parent = new Uint32Array(this.parent.length * 2);
    const level = new Uint32Array(this.parent.length * 2);
    parent.set(this.parent);
    level.set(this.level);
    this.parent = parent;
    this.level = level;
  }
}
