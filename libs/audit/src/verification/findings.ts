import type { Violation } from '#libs/kernel';

/**
 * How a history is wrong.
 *
 * `event…`: the readable event against the entry the log committed to. `entryChanged`, `tileChanged`: the published
 * form against the events. `rewritten`: a signed root differs, so something in the range was changed together with
 * everything built on it. `truncated`: signed leaves are missing at the end. `revisionGap`, `ruleBroken`,
 * `rulesUnknown`, `notReadable`: the event is committed to, but cannot have come about by the rules. `eventWithheld`:
 * it is committed to, and not shown to somebody who is to be shown every event.
 */
export type FindingKind =
  | 'eventChanged'
  | 'eventMissing'
  | 'eventInserted'
  | 'eventMoved'
  | 'eventWithheld'
  | 'notCanonical'
  | 'notReadable'
  | 'entryChanged'
  | 'tileChanged'
  | 'tileMissing'
  | 'rewritten'
  | 'truncated'
  | 'appended'
  | 'revisionGap'
  | 'ruleBroken'
  | 'rulesUnknown'
  | 'proofWrong'
  | 'signatureWrong'
  | 'otherLog'
  | 'notWitnessed';

export interface Finding {
  readonly kind: FindingKind;
  /** The first leaf that may be concerned; of a finding about the whole, 0. */
  readonly from: number;
  /** The last leaf that may be concerned; `from` when it is located to the leaf. */
  readonly to: number;
  /** One sentence in English. */
  readonly how: string;
  readonly stream?: string;
  readonly revision?: number;
  readonly violations?: readonly Violation[];
}

/** What a verification found. */
export interface Verdict {
  readonly origin: string;
  readonly size: number;
  /** Root of the verified checkpoint, base64. */
  readonly root: string;
  /** Wrong things, the first position first; empty when all holds. */
  readonly findings: readonly Finding[];
  readonly events: {
    readonly read: number;
    /** Committed to, but not readable for this audience. */
    readonly withheld: number;
    readonly judged: number;
    readonly streams: number;
    /** Streams not wholly readable, so not judged by their rules. */
    readonly unjudgedStreams: number;
  };
  /** Up to which leaf each witness vouches, and when it last did. */
  readonly witnessed: readonly { readonly witness: string; readonly size: number; readonly at: string }[];
  /** What holds only on a condition, in English. */
  readonly notes: readonly string[];
}

const MOST_FINDINGS = 100;

/** Collects findings and puts the first position first; one located to a leaf goes before a range. */
export class Findings {
  private readonly found: Finding[] = [];

  add(finding: Omit<Finding, 'to'> & { readonly to?: number }): void {
    const isKnown = this.found.some(({ from, how }) => from === finding.from && how === finding.how);
    if (!isKnown && !this.isFull) this.found.push({ ...finding, to: finding.to ?? finding.from });
  }

  get isFull(): boolean {
    return this.found.length >= MOST_FINDINGS;
  }

  get inOrder(): readonly Finding[] {
    const exact = this.found.filter(({ from, to }) => from === to);
    const ranges = this.found.filter(({ from, to }) => from !== to);
    const byPlace = (one: Finding, other: Finding) => one.from - other.from || one.to - other.to;
    return [...exact.sort(byPlace), ...ranges.sort(byPlace)];
  }
}
