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
  /** By class: the winners that its voters support. */
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
