import type { JsonObject } from './json.js';

/**
 * A rule was broken. The code is stable, is the key of the translation (kk, ru, en), and names the GraphQL
 * refusal; the facts are the numbers, dates and ids the rule was judged on, never a person's data.
 */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: string,
    readonly facts: JsonObject = {},
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
  }
}

/** Throws the {@link DomainError} `code` unless `condition` holds. */
export function ensure(condition: boolean, code: string, facts: JsonObject = {}): asserts condition {
  if (!condition) throw new DomainError(code, facts);
}
