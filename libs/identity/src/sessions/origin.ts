import { parseCookies } from './cookies.js';
import type { Cookies } from './cookies.js';

/** What is needed of a request; header names in lower case, as Node has them. */
export interface RequestFacts {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Keeps other sites' pages from acting with a person's cookie. A request that changes something, or upgrades to
 * a WebSocket, must come from an origin of ours; a program that sends neither Origin nor our cookie is no
 * browser's page and passes (it can only act with a bearer token, which no other site has).
 */
export class OriginGuard {
  private readonly origins: ReadonlySet<string>;

  /** @param alsoAllowed further origins, such as a development server's; exact, `https://host:port` */
  constructor(
    publicUrl: URL,
    private readonly cookies: Cookies,
    alsoAllowed: readonly string[] = [],
  ) {
    this.origins = new Set([publicUrl.origin, ...alsoAllowed]);
  }

  allows({ method, headers }: RequestFacts): boolean {
    const upgrades = one(headers['upgrade'])?.toLowerCase() === 'websocket';
    if (SAFE_METHODS.has(method.toUpperCase()) && !upgrades) return true;
    const origin = one(headers['origin']);
    if (origin !== undefined) return this.origins.has(origin);
    return !parseCookies(one(headers['cookie'])).has(this.cookies.session);
  }
}

/** A header's value; several values are no value of ours. */
export function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.join(', ');
}
