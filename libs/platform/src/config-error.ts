/** One thing wrong with the configuration, told to whoever starts the program. */
export interface ConfigProblem {
  /** Name of the environment variable. */
  readonly variable: string;
  /** What is wrong, as the end of a sentence that begins with the variable's name; never a secret's value. */
  readonly problem: string;
  /** A value that would do. */
  readonly example?: string;
}

/** The configuration cannot be used; the message names every variable concerned, not just the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly ConfigProblem[]) {
    const lines = problems.map(
      ({ variable, problem, example }) =>
        `  ${variable} ${problem}${example === undefined ? '' : `\n    example: ${variable}=${example}`}`,
    );
    super(`The configuration cannot be used (docs/configuration.md):\n${lines.join('\n')}`);
  }
}
