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
export async function verifyBearer(token: string, from: BearerIssuer, clock: Clock): Promise<Verified> {
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
