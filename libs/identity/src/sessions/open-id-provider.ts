import * as jose from 'jose';
import * as oidc from 'openid-client';
import { DomainError } from '#libs/kernel';
import type { Clock } from '#libs/kernel';
import { comesFromUnreachable, watched } from './provider-http.js';
import type { Fetch } from './provider-http.js';
import { checkSettings } from './provider-settings.js';
import type { ProviderSettings } from './provider-settings.js';
import type { SignInAttempt } from './sign-in-attempt.js';

const TIMEOUT_SECONDS = 10;
const TOLERANCE_SECONDS = 5;

/** Who the provider says has signed in. */
export interface SignedInSubject {
  readonly subject: string;
  readonly displayName?: string;
}

/** The relying party's side of OpenID Connect: authorization code with PKCE, state and nonce (`openid-client`). */
export class OpenIdProvider {
  readonly issuer: string;
  readonly audience: string;
  private readonly fetch: Fetch;
  private metadata: Promise<oidc.ServerMetadata> | undefined;
  private remoteKeys: jose.JWTVerifyGetKey | undefined;

  /**
   * @param callbackUrl where the provider sends the browser back to, as registered with it
   * @param clock tokens are judged by it; with a clock that is moved, only the embedded issuer can work
   */
  constructor(
    private readonly settings: ProviderSettings,
    private readonly callbackUrl: URL,
    private readonly clock: Clock,
  ) {
    checkSettings(settings);
    this.issuer = settings.issuer;
    this.audience = settings.audience;
    this.fetch = watched(settings.fetch ?? ((url, init) => fetch(url, init)));
  }

  /**
   * A new attempt, and the page of the provider to send the browser to.
   *
   * @throws DomainError `IdentityProviderUnavailable`
   */
  async signIn(returnTo: string, locale?: string): Promise<{ attempt: SignInAttempt; url: URL }> {
    const attempt: SignInAttempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
      returnTo,
    };
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callbackUrl.href,
      scope: this.settings.scope ?? 'openid profile',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
      ...(locale === undefined ? {} : { ui_locales: locale }),
    });
    return { attempt, url };
  }

  /**
   * Exchanges the code that the browser brought back, and checks the ID token: signature, issuer, audience,
   * time, nonce.
   *
   * @param query the query string of the callback, without `?`
   * @throws DomainError `SignInRefused` by the provider, `SignInFailed` { reason } or `IdentityProviderUnavailable`
   */
  async complete(query: string, attempt: SignInAttempt): Promise<SignedInSubject> {
    const configuration = await this.configuration();
    const url = new URL(this.callbackUrl);
    url.search = query;
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) throw new DomainError('SignInFailed', { reason: 'ID_TOKEN_MISSING' });
      const name =
        claims['name'] ?? (await this.nameAtUserInfo(configuration, tokens.access_token, claims.sub));
      return { subject: claims.sub, ...(typeof name === 'string' ? { displayName: name } : {}) };
    } catch (error) {
      throw signInError(error);
    }
  }

  /** A provider may keep the profile out of the ID token (OpenID Connect Core §5.4) and have a page for it. */
  private async nameAtUserInfo(
    configuration: oidc.Configuration,
    accessToken: string,
    subject: string,
  ): Promise<string | undefined> {
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return undefined;
    return (await oidc.fetchUserInfo(configuration, accessToken, subject)).name;
  }

  /** Where to sign out at the provider too; undefined when it has no such page or cannot be asked. */
  async signOutUrl(returnTo: URL): Promise<URL | undefined> {
    const server = await this.serverMetadata().catch(unlessUnavailable);
    if (server?.end_session_endpoint === undefined) return undefined;
    // No id_token_hint: the ID token holds a name, and a URL must not.
    return oidc.buildEndSessionUrl(await this.configuration(), { post_logout_redirect_uri: returnTo.href });
  }

  /** The key a bearer token is signed with; fetched when first needed, again when an unknown key turns up. */
  readonly keys: jose.JWTVerifyGetKey = async (header, token) => {
    this.remoteKeys ??= await this.keySet();
    return this.remoteKeys(header, token);
  };

  private async keySet(): Promise<jose.JWTVerifyGetKey> {
    const { jwks_uri } = await this.serverMetadata();
    if (jwks_uri === undefined) throw new Error('the identity provider publishes no keys (jwks_uri)');
    return jose.createRemoteJWKSet(new URL(jwks_uri), { [jose.customFetch]: this.fetch });
  }

  private async configuration(): Promise<oidc.Configuration> {
    const { clientId, clientSecret } = this.settings;
    const server = await this.serverMetadata();
    const skew = Math.round((Date.parse(this.clock.now()) - Date.now()) / 1000);
    const times = { [oidc.clockSkew]: skew, [oidc.clockTolerance]: TOLERANCE_SECONDS };
    const configuration = new oidc.Configuration(server, clientId, times, clientAuth(server, clientSecret));
    configuration[oidc.customFetch] = this.fetch as oidc.CustomFetch;
    configuration.timeout = TIMEOUT_SECONDS;
    for (const extend of [...this.execute, oidc.enableNonRepudiationChecks]) extend(configuration);
    return configuration;
  }

  private serverMetadata(): Promise<oidc.ServerMetadata> {
    return (this.metadata ??= this.discover().catch((error: unknown) => {
      this.metadata = undefined;
      throw signInError(error);
    }));
  }

  private async discover(): Promise<oidc.ServerMetadata> {
    const { issuer, clientId } = this.settings;
    const configuration = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      [oidc.customFetch]: this.fetch as oidc.CustomFetch,
      timeout: TIMEOUT_SECONDS,
      execute: this.execute,
    });
    return configuration.serverMetadata();
  }

  /** What makes a configuration accept http; {@link checkSettings} has seen to it that it stays on this machine. */
  private get execute(): ((configuration: oidc.Configuration) => void)[] {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated as a warning sign only
    return this.issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  }
}

function clientAuth(server: oidc.ServerMetadata, secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None();
  // OpenID Connect Discovery 1.0 §3: client_secret_basic where nothing is said.
  const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return methods.includes('client_secret_basic')
    ? oidc.ClientSecretBasic(secret)
    : oidc.ClientSecretPost(secret);
}

/** What went wrong as a refusal; the reason is a code of the protocol, never the provider's free text. */
function signInError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (comesFromUnreachable(error)) return new DomainError('IdentityProviderUnavailable', {});
  if (error instanceof oidc.AuthorizationResponseError)
    return new DomainError('SignInRefused', { reason: protocolCode(error.error) });
  const code = error instanceof oidc.ResponseBodyError ? error.error : (error as { code?: unknown }).code;
  return new DomainError('SignInFailed', { reason: protocolCode(code) });
}

function unlessUnavailable(error: unknown): undefined {
  if (!(error instanceof DomainError) || error.code !== 'IdentityProviderUnavailable') throw error;
}

function protocolCode(code: unknown): string {
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'unknown';
}
