import type { Fraction } from '../amount.js';
import type { EqualSharesRuns } from './run.js';

/** The shortest stride that is worth a look. */
const SHORT = 16n;
const LONGEST_PAUSE = 64;

/**
 * Passes over raises of the endowment that are proved to change nothing: strides double while the proof succeeds
 * and shrink when it fails; where it keeps failing at the shortest, looking ahead pauses.
 */
export class Stride {
  #length = SHORT;
  #preparedUpTo = 0n;
  #pause = 0;
  #nextPause = 1;

  constructor(
    readonly runs: EqualSharesRuns,
    readonly at: (raises: bigint) => Fraction,
  ) {}

  /** The furthest number of raises, from that of the last run, that is proved to have the same winners. */
  from(raises: bigint): bigint {
    if (raises < this.#preparedUpTo && this.runs.isPrepared())
      return this.runs.winnersHold() ? this.#succeeded(this.#preparedUpTo) : raises;
    if (this.#pause > 0) {
      this.#pause -= 1;
      return raises;
    }
    for (;;) {
      this.#preparedUpTo = raises + this.#length;
      this.runs.lookAhead(this.at(this.#preparedUpTo));
      if (this.runs.winnersHold()) return this.#succeeded(this.#preparedUpTo);
      if (this.#length <= SHORT) return this.#failed(raises);
      this.#length /= 4n;
    }
  }

  #succeeded(raises: bigint): bigint {
    this.#length *= 2n;
    this.#nextPause = 1;
    return raises;
  }

  #failed(raises: bigint): bigint {
    this.#pause = this.#nextPause;
    this.#nextPause = Math.min(2 * this.#nextPause, LONGEST_PAUSE);
    return raises;
  }
}
