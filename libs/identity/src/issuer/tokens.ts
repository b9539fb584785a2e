import * as jose from 'jose';
import type { Clock } from '#libs/kernel';
import type { Authorization } from './codes.js';
import type { SigningKey } from './signing-key.js';

/** Seconds an access token of the embedded issuer is good for. */
export const ACCESS_TOKEN_SECONDS = 3600;
const ID_TOKEN_SECONDS = 300;

/** Signs the tokens of the embedded issuer. */
export class TokenSigner {
  constructor(
    private readonly key: SigningKey,
    private readonly issuer: string,
    private readonly audience: string,
    private readonly clock: Clock,
  ) {}

  /** Access token for the api (RFC 9068). */
  accessToken(personId: string, clientId: string): Promise<string> {
    return this.sign('at+jwt', ACCESS_TOKEN_SECONDS, this.audience, personId, { client_id: clientId });
  }

  /** ID token for the client (OpenID Connect Core §2). */
  idToken({ request, personId, name, authenticatedAt }: Authorization): Promise<string> {
    return this.sign('JWT', ID_TOKEN_SECONDS, request.clientId, personId, {
      auth_time: seconds(authenticatedAt),
      ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
      ...(request.scope.split(' ').includes('profile') ? { name } : {}),
    });
  }

  private sign(
    typ: string,
    lifetime: number,
    audience: string,
    subject: string,
    claims: jose.JWTPayload,
  ): Promise<string> {
    const now = seconds(this.clock.now());
    return new jose.SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: this.key.kid, typ })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt(now)
      .setExpirationTime(now + lifetime)
      .sign(this.key.privateKey);
  }
}

function seconds(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000);
}
