import type { FastifyPluginAsync } from 'fastify';
import type { Pool } from 'pg';
import type { Clock } from '#libs/kernel';
import { authRoutes } from './sessions/auth-routes.js';
import { Authenticator } from './sessions/authenticator.js';
import type { GrantsOf } from './sessions/authenticator.js';
import { Cookies } from './sessions/cookies.js';
import { OpenIdProvider } from './sessions/open-id-provider.js';
import { OriginGuard } from './sessions/origin.js';
import type { ProviderSettings } from './sessions/provider-settings.js';
import { SessionStore } from './sessions/session-store.js';
import type { SessionLifetimes } from './sessions/session-store.js';
import { SignInAttempts } from './sessions/sign-in-attempt.js';
import { SignInOut } from './sessions/sign-in-out.js';

export interface IdentityOptions {
  /** Where browsers reach the api: scheme, host and port, nothing else. */
  readonly publicUrl: URL;
  readonly provider: ProviderSettings;
  /** The database with the schema `identity`, see `ensureSessionSchema`. */
  readonly pool: Pick<Pool, 'query'>;
  /** 32 random bytes or more; seals what a browser carries while it signs in. May change at any restart. */
  readonly secret: Uint8Array;
  readonly grantsOf: GrantsOf;
  readonly clock: Clock;
  readonly lifetimes?: SessionLifetimes;
  /** Origins of our own beside the public one, exact: `http://localhost:5173`. */
  readonly alsoAllowedOrigins?: readonly string[];
}

/** Who is asking: what the api wires into its web server. */
export interface Identity {
  readonly authenticator: Authenticator;
  readonly origins: OriginGuard;
  /** `/auth/login`, `/auth/callback`, `/auth/logout`. */
  readonly routes: FastifyPluginAsync;
}

/**
 * Puts sessions, provider and principals together.
 *
 * @throws RangeError naming the setting that cannot be
 */
export function createIdentity(options: IdentityOptions): Identity {
  const { publicUrl, provider: settings, pool, secret, grantsOf, clock } = options;
  if (publicUrl.pathname !== '/' || publicUrl.search !== '' || publicUrl.hash !== '')
    throw new RangeError('the public URL must be scheme, host and port only');
  if (secret.length < 32) throw new RangeError('the session secret must have 32 bytes or more');
  const cookies = new Cookies(publicUrl);
  const provider = new OpenIdProvider(settings, new URL('/auth/callback', publicUrl), clock);
  const sessions = new SessionStore(pool, clock, options.lifetimes);
  const origins = new OriginGuard(publicUrl, cookies, options.alsoAllowedOrigins);
  const attempts = new SignInAttempts(secret, clock);
  const { subjects } = settings;
  const signInOut = new SignInOut({ provider, sessions, attempts, cookies, origins, subjects, publicUrl });
  return {
    authenticator: new Authenticator(sessions, cookies, provider, subjects, grantsOf, clock),
    origins,
    routes: authRoutes(signInOut, publicUrl),
  };
}
