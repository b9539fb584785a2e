import type { Clock, Instant } from '#libs/kernel';
import { addMinutes } from '#libs/kernel';
import { keyFor, seal, unseal } from './secrets.js';

const MINUTES = 10;

/** How long a browser may take at the identity provider, in seconds. */
export const SIGN_IN_SECONDS = MINUTES * 60;

/** What must be remembered between leaving for the identity provider and coming back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly returnTo: string;
}

interface Dated extends SignInAttempt {
  readonly until: Instant;
}

/**
 * Attempts to sign in live sealed in the browser's own cookie. So the answer of the identity provider is taken
 * only from the browser that asked (no login CSRF), and asking a million times fills no table.
 */
export class SignInAttempts {
  private readonly key: Uint8Array;

  constructor(
    secret: Uint8Array,
    private readonly clock: Clock,
  ) {
    this.key = keyFor(secret, 'sign-in attempt');
  }

  /** The cookie's value. */
  seal(attempt: SignInAttempt): string {
    const dated: Dated = { ...attempt, until: addMinutes(this.clock.now(), MINUTES) };
    return seal(this.key, JSON.stringify(dated));
  }

  /** The attempt with that state; undefined when the cookie is not ours, another's, or too old. */
  open(cookie: string | undefined, state: string): SignInAttempt | undefined {
    const text = cookie === undefined ? undefined : unseal(this.key, cookie);
    if (text === undefined) return undefined;
    const { until, ...attempt } = JSON.parse(text) as Dated;
    return attempt.state === state && this.clock.now() < until ? attempt : undefined;
  }
}
