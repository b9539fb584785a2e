/** The identity provider did not answer, or answered that it is out of order. */
export class ProviderUnreachable extends Error {
  override readonly name = 'ProviderUnreachable';
}

export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/**
 * `fetch` that tells an absent provider from one that says no.
 *
 * @throws ProviderUnreachable no connection, no answer in time, or an answer of 5xx
 */
export function watched(fetch: Fetch): Fetch {
  return async (url, init) => {
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      throw new ProviderUnreachable('the identity provider does not answer', { cause: error });
    }
    if (response.status >= 500)
      throw new ProviderUnreachable(`the identity provider answered ${response.status}`);
    return response;
  };
}

/** True when that is what an error comes from; client libraries wrap it. */
export function comesFromUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof ProviderUnreachable) return true;
  return false;
}
