import type { Fraction } from '../amount.js';
import type { EqualSharesRuns } from './run.js';

/** Below this many raises it is cheaper to run each than to look ahead again. */
const SHORT = 16n;

/**
 * Passes over raises of the endowment that are proved to change nothing: strides double while the proof succeeds
 * and shrink when it fails.
 */
export class Stride {
  #length = SHORT;
  #preparedUpTo = 0n;

  constructor(
    readonly runs: EqualSharesRuns,
    readonly at: (raises: bigint) => Fraction,
  ) {}

  /** The furthest number of raises, from that of the last run, that is proved to have the same winners. */
  from(raises: bigint): bigint {
    if (raises < this.#preparedUpTo)
      return this.runs.winnersHold() ? this.#succeeded(this.#preparedUpTo) : raises;
    for (;;) {
      this.#preparedUpTo = raises + this.#length;
      this.runs.lookAhead(this.at(this.#preparedUpTo));
      if (this.runs.winnersHold()) return this.#succeeded(this.#preparedUpTo);
      if (this.#length <= SHORT) return raises;
      this.#length /= 4n;
    }
  }

  #succeeded(raises: bigint): bigint {
    this.#length *= 2n;
    return raises;
  }
}
