import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { textOf } from './graphql.js';
import type { Document } from './graphql.js';

const TRIES = 60;

let client: Client | undefined;

/** One connection for everything that is watched; made anew when the line was gone, closed when nobody watches. */
function connection(): Client {
  client ??= createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    lazy: true,
    retryAttempts: TRIES,
    shouldRetry: () => true,
  });
  return client;
}

/**
 * Watches a subscription.
 *
 * @param onGone the line is lost for good
 * @returns ends it
 */
export function subscribe<Result, Variables extends object>(
  document: Document<Result, Variables>,
  variables: Variables,
  onNext: (result: Result) => void,
  onGone: (reason: unknown) => void,
): () => void {
  return connection().subscribe<Result>(
    { query: textOf(document), variables: { ...variables } as Record<string, unknown> },
    {
      next: ({ data }) => {
        if (data) onNext(data);
      },
      error: onGone,
      complete: () => undefined,
    },
  );
}
