/** What came of a check. */
export interface Finding {
  /** What is not as it should be; undefined if all is. */
  readonly wrong?: string;
  /** Worth saying although nothing is wrong. */
  readonly note?: string;
}

export interface Check {
  readonly name: string;
  /** A check that throws has failed. */
  run(): Promise<Finding>;
}

/** A part of the conformance run: what others recorded about one kind of thing, in a folder of the corpora. */
export interface Section {
  readonly name: string;
  /** The subfolder of the corpora; a section whose folder is absent is left out. */
  readonly folder: string;
  checks(folder: string): Promise<readonly Check[]>;
}
