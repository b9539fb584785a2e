import { createHash } from 'node:crypto';
import * as jose from 'jose';
import { DomainError } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import type { CredentialFault } from '../access/principal.js';
import { comesFromUnreachable } from './provider-http.js';

const TOLERANCE_SECONDS = 5;
const ALGORITHMS = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'];
/** Of the token's faults only this one is the passing of time. */
const EXPIRED = 'ERR_JWT_EXPIRED';
/** Faults of the key set, not of the token. */
const KEYS_UNAVAILABLE = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT']);

export interface BearerIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: jose.JWTVerifyGetKey;
}

export type Verified =
  { readonly subject: string; readonly expiresAt: string } | { readonly fault: CredentialFault };

/**
 * Judges a bearer token: a signed JWT of our issuer for our audience, with subject and expiry. For machines;
 * a browser has a session and never sees a token.
 *
 * @throws DomainError `IdentityProviderUnavailable` when the issuer's keys cannot be had
 */
async function verifyBearer(token: string, from: BearerIssuer, clock: Clock): Promise<Verified> {
  try {
    const { payload } = await jose.jwtVerify(token, from.keys, {
      issuer: from.issuer,
      audience: from.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
      clockTolerance: TOLERANCE_SECONDS,
      currentDate: new Date(clock.now()),
    });
    const { sub, exp } = payload;
    if (sub === undefined || exp === undefined) return { fault: 'notValid' };
    return { subject: sub, expiresAt: new Date(exp * 1000).toISOString() };
  } catch (error) {
    const code = error instanceof jose.errors.JOSEError ? error.code : undefined;
    if (comesFromUnreachable(error) || KEYS_UNAVAILABLE.has(code ?? ''))
      throw new DomainError('IdentityProviderUnavailable', {});
    if (code === undefined) throw error;
    return { fault: code === EXPIRED ? 'expired' : 'notValid' };
  }
}

/** How long a token that held is not verified again; then its key must still be the issuer's. */
const TRUSTED_FOR_MS = 60_000;
const MOST_KEPT = 1_000;

/** Remembers for a minute which tokens held, by their digests: a desk asks fifty times a second with the same one. */
export class Bearers {
  private readonly held = new Map<string, { readonly verified: Verified; readonly until: number }>();

  constructor(
    private readonly from: BearerIssuer,
    private readonly clock: Clock,
  ) {}

  /**
   * As {@link verifyBearer}; never longer than the token says.
   *
   * @throws DomainError `IdentityProviderUnavailable` when the issuer's keys cannot be had
   */
  async verify(token: string): Promise<Verified> {
    const digest = createHash('sha256').update(token).digest('base64');
    const now = Date.parse(this.clock.now());
    const before = this.held.get(digest);
    if (before !== undefined && now < before.until) return before.verified;
    const verified = await verifyBearer(token, this.from, this.clock);
    this.held.delete(digest);
    if ('fault' in verified) return verified;
    const [oldest] = this.held.keys();
    if (oldest !== undefined && this.held.size >= MOST_KEPT) this.held.delete(oldest);
    this.held.set(digest, {
      verified,
      until: Math.min(now + TRUSTED_FOR_MS, Date.parse(verified.expiresAt)),
    });
    return verified;
  }
}
