import { DomainError } from '#libs/kernel';
import { parseCookies } from './cookies.js';
import type { Cookies } from './cookies.js';
import type { OpenIdProvider } from './open-id-provider.js';
import type { OriginGuard, RequestFacts } from './origin.js';
import { personIdOf } from './person-id.js';
import type { Subjects } from './person-id.js';
import type { SessionStore } from './session-store.js';
import { SIGN_IN_SECONDS } from './sign-in-attempt.js';
import type { SignInAttempts } from './sign-in-attempt.js';

const ATTEMPTS_AT_ONCE = 4;

export interface SignInOutParts {
  readonly provider: OpenIdProvider;
  readonly sessions: SessionStore;
  readonly attempts: SignInAttempts;
  readonly cookies: Cookies;
  readonly origins: OriginGuard;
  readonly subjects: Subjects;
  readonly publicUrl: URL;
}

/** Signing in and out of a browser, apart from the web framework. */
export class SignInOut {
  constructor(private readonly parts: SignInOutParts) {}

  /**
   * Begins to sign in.
   *
   * @param returnTo a path of this site that has been checked
   * @throws DomainError `IdentityProviderUnavailable`
   */
  async start(
    returnTo: string,
    locale: string,
    cookieHeader: string | undefined,
  ): Promise<{ url: string; cookies: string[] }> {
    const { provider, attempts, cookies } = this.parts;
    const { attempt, url } = await provider.signIn(returnTo, locale);
    const abandoned = cookies.signInsIn(parseCookies(cookieHeader));
    return {
      url: url.href,
      cookies: [
        ...(abandoned.length < ATTEMPTS_AT_ONCE ? [] : abandoned.map((name) => cookies.clear(name))),
        cookies.set(cookies.signInOf(attempt.state), attempts.seal(attempt), SIGN_IN_SECONDS),
      ],
    };
  }

  /**
   * The browser is back from the provider: a new session, and the one it had before ends.
   *
   * @throws DomainError `SignInExpired`, `SignInRefused`, `SignInFailed` or `IdentityProviderUnavailable`
   */
  async finish(
    query: string,
    cookieHeader: string | undefined,
  ): Promise<{ returnTo: string; cookies: string[] }> {
    const { provider, sessions, attempts, cookies, subjects } = this.parts;
    const carried = parseCookies(cookieHeader);
    const state = new URLSearchParams(query).get('state') ?? '';
    const attemptCookie = cookies.signInOf(state);
    const attempt = attempts.open(carried.get(attemptCookie), state);
    if (!attempt) throw new DomainError('SignInExpired', {});
    const { subject, displayName } = await provider.complete(query, attempt);
    const personId = personIdOf(subjects, provider.issuer, subject);
    if (personId === undefined) throw new DomainError('SignInFailed', { reason: 'SUBJECT_IS_NO_PERSON_ID' });
    const before = carried.get(cookies.session);
    if (before !== undefined) await sessions.end(before);
    const token = await sessions.begin({ personId, displayName });
    return {
      returnTo: attempt.returnTo,
      cookies: [cookies.clear(attemptCookie), cookies.set(cookies.session, token, sessions.maxAgeSeconds)],
    };
  }

  /** Ends the session here; the answer says where to end it at the provider too. */
  async signOut(cookieHeader: string | undefined): Promise<{ url: string; cookies: string[] }> {
    const { provider, sessions, cookies, publicUrl } = this.parts;
    const token = parseCookies(cookieHeader).get(cookies.session);
    if (token !== undefined) await sessions.end(token);
    const home = new URL('/', publicUrl);
    const url = token === undefined ? undefined : await provider.signOutUrl(home);
    return { url: url?.href ?? home.pathname, cookies: [cookies.clear(cookies.session)] };
  }

  originAllowed(request: RequestFacts): boolean {
    return this.parts.origins.allows(request);
  }
}
