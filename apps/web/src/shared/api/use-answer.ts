import { keepPreviousData, queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Document } from './graphql.js';
import { textOf } from './graphql.js';
import { request } from './request.js';
import type { RequestOptions } from './request.js';

export interface AskOptions {
  /** Asks again this often, in milliseconds, while the page is open. */
  readonly refreshEvery?: number;
  readonly channel?: RequestOptions['channel'];
}

/** How the query cache names an operation's answer; for `prefetchQuery` and `invalidateQueries` too. */
export function asking<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  { refreshEvery, channel }: AskOptions = {},
) {
  return queryOptions({
    queryKey: [textOf(document), variables],
    queryFn: async ({ signal }) =>
      (await request(document, variables, { signal, ...(channel && { channel }) })).data,
    ...(refreshEvery !== undefined && { refetchInterval: refreshEvery }),
  });
}

/** A query's answer. The page frame shows that it is loading, and what to do when it failed. */
export function useAnswer<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  options?: AskOptions,
): Result {
  return useSuspenseQuery(asking(document, variables, options)).data;
}

/** A query that the page shows the state of itself, such as a search while somebody types; `null`: not asked. */
export function useAsk<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables | null,
  options?: AskOptions,
): UseQueryResult<Result> {
  return useQuery({
    ...asking(document, variables ?? ({} as Variables), options),
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
}
