import type { ProblemCode, TallyErrorCode } from './words/problems.en.js';

/** Where in a file: both count from 1; the column counts characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What is wrong with a file. An error means that no outcome may be computed from it; a warning means that the
 * outcome stands but a reader should know.
 */
export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Stable; the words are in `words/`. */
  readonly code: ProblemCode;
  readonly place: Place;
  readonly facts: Facts;
}

/** The file cannot be tallied; `problems` holds every error and warning found up to there, in file order. */
export class PbError extends Error {
  override readonly name = 'PbError';

  constructor(readonly problems: readonly Problem[]) {
    const first = problems.find((problem) => problem.severity === 'error') ?? problems[0];
    super(first ? `${first.code} at line ${first.place.line}, column ${first.place.column}` : 'PbError');
  }
}

/** The rule cannot give an outcome: an uncovered tie, an option that makes no sense, numbers out of range. */
export class TallyError extends Error {
  override readonly name = 'TallyError';

  constructor(
    readonly code: TallyErrorCode,
    readonly facts: Facts = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

const MOST_ERRORS = 100;
const MOST_WARNINGS = 100;

/** Collects problems; a file that is wrong all over is given up after a hundred errors. */
export class Problems {
  readonly #found: Problem[] = [];
  #errors = 0;
  #warnings = 0;

  /** In file order. */
  get all(): readonly Problem[] {
    return [...this.#found].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  }

  /** Warnings found beyond the hundred that are kept. */
  get warningsNotKept(): number {
    return Math.max(0, this.#warnings - MOST_WARNINGS);
  }

  /** @throws PbError at the hundredth error */
  error(code: ProblemCode, place: Place, facts: Facts = {}): void {
    this.#found.push({ severity: 'error', code, place, facts });
    this.#errors += 1;
    if (this.#errors >= MOST_ERRORS) throw new PbError(this.all);
  }

  warning(code: ProblemCode, place: Place, facts: Facts = {}): void {
    this.#warnings += 1;
    if (this.#warnings <= MOST_WARNINGS) this.#found.push({ severity: 'warning', code, place, facts });
  }

  /** An error after which reading on has no meaning. */
  fatal(code: ProblemCode, place: Place, facts: Facts = {}): never {
    this.#found.push({ severity: 'error', code, place, facts });
    throw new PbError(this.all);
  }

  /** @throws PbError if any error was found */
  throwIfErrors(): void {
    if (this.#errors > 0) throw new PbError(this.all);
  }
}
