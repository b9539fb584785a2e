import type { BallotGroups } from '../election/ballot-groups.js';

/** Lists of projects: entry `i` lists `members[offsets[i]]` up to before `members[offsets[i + 1]]`. */
export interface Roster {
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
}

/** The supporters of a project by classes of voters with the same money: `counts[i]` are in class `classes[i]`. */
export interface Supporters {
  readonly classes: Uint32Array;
  readonly counts: Uint32Array;
  readonly voters: number;
  /** By class: the projects that its voters support, all winners among them. */
  readonly roster: Roster;
  /** What the exact ledger last found of them, to begin from next time. */
  readonly lastSplit: LastSplit;
}

/** Those who had less than some price: one byte for each class, and by project how many of them support it. */
export class LastSplit {
  poor = new Uint8Array(0);
  support = new Float64Array(0);

  prepare(classes: number, projects: number): void {
    if (this.poor.length === classes && this.support.length === projects) return;
    this.poor = new Uint8Array(classes);
    this.support = new Float64Array(projects);
  }
}

/** The supporters of each project with every group of identical ballots as a class of its own. */
export class BallotSupporters {
  readonly #known = new Map<number, Supporters>();

  constructor(readonly ballots: BallotGroups) {}

  supportersOf(project: number): Supporters {
    const known = this.#known.get(project);
    if (known) return known;
    const { ballots } = this;
    const classes = ballots.supportersOf(project);
    const counts = classes.map((group) => ballots.weights[group]!);
    const voters = ballots.votersFor(project);
    const found = { classes, counts, voters, roster: ballots, lastSplit: new LastSplit() };
    this.#known.set(project, found);
    return found;
  }
}
