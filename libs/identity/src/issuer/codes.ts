import { createHash } from 'node:crypto';
import type { Clock, Instant } from '#libs/kernel';
import { addMinutes } from '#libs/kernel';
import { randomToken } from '../sessions/secrets.js';
import type { AuthorizationRequest } from './authorization-request.js';

/** What a code stands for. */
export interface Authorization {
  readonly request: AuthorizationRequest;
  readonly personId: string;
  /** The person's name as the page showed it. */
  readonly name: string;
  readonly authenticatedAt: Instant;
}

const VALID_MINUTES = 1;

/** Codes waiting for their exchange: in memory, for a minute, good once. */
export class AuthorizationCodes {
  private readonly waiting = new Map<string, Authorization>();

  constructor(private readonly clock: Clock) {}

  issue(authorization: Omit<Authorization, 'authenticatedAt'>): string {
    const now = this.clock.now();
    for (const [code, { authenticatedAt }] of this.waiting)
      if (now >= addMinutes(authenticatedAt, VALID_MINUTES)) this.waiting.delete(code);
    const code = randomToken();
    this.waiting.set(code, { ...authorization, authenticatedAt: now });
    return code;
  }

  /** What the code stands for, if it is exchanged in time by who asked for it; it is spent by the attempt. */
  redeem(
    code: string,
    by: { clientId: string; redirectUri: string; codeVerifier: string },
  ): Authorization | undefined {
    const found = this.waiting.get(code);
    this.waiting.delete(code);
    if (!found) return undefined;
    const { request, authenticatedAt } = found;
    const fits =
      this.clock.now() < addMinutes(authenticatedAt, VALID_MINUTES) &&
      request.clientId === by.clientId &&
      request.redirectUri === by.redirectUri &&
      request.codeChallenge === challengeOf(by.codeVerifier);
    return fits ? found : undefined;
  }
}

/** RFC 7636 §4.2, S256. */
function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier, 'utf8').digest('base64url');
}
