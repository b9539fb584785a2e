import { localDate } from '#libs/kernel';
import type { CalendarDate, Clock } from '#libs/kernel';
import { ANONYMOUS } from '../access/principal.js';
import type { Principal } from '../access/principal.js';
import type { Grant } from '../domain/appointment.state.js';
import { Bearers } from './bearer.js';
import type { BearerIssuer } from './bearer.js';
import { parseCookies } from './cookies.js';
import type { Cookies } from './cookies.js';
import { one } from './origin.js';
import { personIdOf } from './person-id.js';
import type { Subjects } from './person-id.js';
import type { SessionStore } from './session-store.js';

/** The roles of a person that are in force on a day. */
export interface GrantsOf {
  (personId: string, day: CalendarDate): Promise<readonly Grant[]>;
}

/** What a request, or a WebSocket's first message, brings along. */
export interface Credentials {
  readonly cookie?: string | readonly string[] | undefined;
  readonly authorization?: string | readonly string[] | undefined;
}

/** Finds out who is asking. */
export class Authenticator {
  private readonly bearers: Bearers;

  constructor(
    private readonly sessions: SessionStore,
    private readonly cookies: Cookies,
    private readonly bearer: BearerIssuer,
    private readonly subjects: Subjects,
    private readonly grantsOf: GrantsOf,
    private readonly clock: Clock,
  ) {
    this.bearers = new Bearers(bearer, clock);
  }

  /**
   * The principal of a request. Credentials that do not hold make a refused principal, never an anonymous one;
   * an Authorization header counts before a cookie.
   *
   * @throws DomainError `IdentityProviderUnavailable` when a token's keys cannot be had
   */
  async resolve(credentials: Credentials): Promise<Principal> {
    const authorization = one(credentials.authorization);
    if (authorization !== undefined) return this.byBearer(authorization);
    const token = parseCookies(one(credentials.cookie)).get(this.cookies.session);
    return token === undefined ? ANONYMOUS : this.bySession(token);
  }

  private async bySession(token: string): Promise<Principal> {
    const session = await this.sessions.find(token);
    if (!session) return { kind: 'refused', reason: 'expired' };
    const { personId, displayName, endsAt } = session;
    const grants = await this.rolesToday(personId);
    return {
      kind: 'person',
      personId,
      grants,
      by: 'session',
      expiresAt: endsAt,
      ...(displayName === undefined ? {} : { displayName }),
    };
  }

  private async byBearer(authorization: string): Promise<Principal> {
    const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(authorization)?.[1];
    if (token === undefined) return { kind: 'refused', reason: 'notValid' };
    const verified = await this.bearers.verify(token);
    if ('fault' in verified) return { kind: 'refused', reason: verified.fault };
    const personId = personIdOf(this.subjects, this.bearer.issuer, verified.subject);
    if (personId === undefined) return { kind: 'refused', reason: 'notValid' };
    const grants = await this.rolesToday(personId);
    return { kind: 'person', personId, grants, by: 'bearer', expiresAt: verified.expiresAt };
  }

  private rolesToday(personId: string): Promise<readonly Grant[]> {
    return this.grantsOf(personId, localDate(this.clock.now()));
  }
}
