import type { Fraction } from '../amount.js';
import { TallyError } from '../problem.js';
import type { EqualSharesRuns, Run } from './run.js';

/** The shortest stride, in raises. */
const SHORT = 16n;

/** A run with the endowment raised so many times; or the open tie that broke it off. */
interface Raised {
  readonly raises: bigint;
  readonly run: Run | TallyError;
}

/**
 * Raises the endowment step by step, passing over raises that are proved to change nothing.
 *
 * It runs ahead by a stride. If that run and the last one prove that all between have the same winners, none of
 * those needs to be run; else the one in the middle is run, then the same is asked of the nearer half. Strides
 * become longer while the proof succeeds at once, and shorter while it does not.
 */
export class Ascent {
  /** Runs ahead, the nearest last. */
  readonly #ahead: Raised[] = [];
  #stride = SHORT;
  #raises = 0n;
  #last: Run;

  /** @param first the run before any raise */
  constructor(
    readonly runs: EqualSharesRuns,
    readonly at: (raises: bigint) => Fraction,
    first: Run,
  ) {
    this.#last = first;
  }

  /**
   * The next run that may be other than the last; all that are passed over had the same winners as the last.
   *
   * @throws TallyError `TieNotCovered`
   */
  next(): Run {
    if (this.#ahead.length === 0) this.#ahead.push(this.#run(this.#raises + this.#stride));
    let next = this.#ahead.at(-1)!;
    if (this.#ahead.length === 1)
      this.#stride = this.#reaches(next) ? 2n * this.#stride : shorter(this.#stride);
    while (!this.#reaches(next)) {
      next = this.#run((this.#raises + next.raises) / 2n, next.run);
      this.#ahead.push(next);
    }
    this.#ahead.pop();
    if (next.run instanceof TallyError) throw next.run;
    this.#raises = next.raises;
    this.#last = next.run;
    return next.run;
  }

  /** True if nothing changes before that run. */
  #reaches({ raises, run }: Raised): boolean {
    if (raises === this.#raises + 1n) return true;
    return !(run instanceof TallyError) && this.runs.sameBetween(this.#last, run);
  }

  #run(raises: bigint, above?: Run | TallyError): Raised {
    try {
      const known = above instanceof TallyError ? undefined : above;
      return { raises, run: this.runs.run(this.at(raises), this.#last, known) };
    } catch (error) {
      if (error instanceof TallyError) return { raises, run: error };
      throw error;
    }
  }
}

function shorter(stride: bigint): bigint {
  return stride > SHORT ? stride / 2n : SHORT;
}
