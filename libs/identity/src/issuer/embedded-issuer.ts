import type { FastifyPluginAsync } from 'fastify';
import type { Clock } from '#libs/kernel';
import { PAGE_HEADERS } from '../pages/html.js';
import { localeOf } from '../pages/locale.js';
import type { ProviderSettings } from '../sessions/provider-settings.js';
import { parseAuthorizationRequest } from './authorization-request.js';
import type { IssuerClient } from './authorization-request.js';
import { AuthorizationCodes } from './codes.js';
import { inLanguage, peopleById } from './demonstration-person.js';
import type { DemonstrationPerson } from './demonstration-person.js';
import { DEMONSTRATION_GRANT, discoveryDocument } from './discovery.js';
import { badRequestPage, pickPersonPage } from './issuer-pages.js';
import { issuerRoutes } from './issuer-routes.js';
import { loadOrMakeKey } from './signing-key.js';
import type { SigningKey } from './signing-key.js';
import { ACCESS_TOKEN_SECONDS, TokenSigner } from './tokens.js';

const CLIENT_ID = 'jinalys-web';
const AUDIENCE = 'jinalys-api';

export interface EmbeddedIssuerOptions {
  readonly publicUrl: URL;
  readonly people: readonly DemonstrationPerson[];
  /** Where the signing key is kept. */
  readonly folder: string;
  readonly clock: Clock;
  /** Value of NODE_ENV. */
  readonly environment: string | undefined;
}

/**
 * The OpenID Connect issuer of the demonstration mode, under `<publicUrl>/issuer`: whoever comes picks one of
 * the invented people. It answers web-standard requests, so that the api asks it without a network.
 */
export class EmbeddedIssuer {
  readonly issuer: string;
  private readonly client: IssuerClient;
  private readonly codes: AuthorizationCodes;
  private readonly tokens: TokenSigner;
  private readonly people: ReadonlyMap<string, DemonstrationPerson>;

  /**
   * @throws Error under NODE_ENV=production
   * @throws RangeError when the people's ids are no UUIDs or not unique
   */
  static async open(options: EmbeddedIssuerOptions): Promise<EmbeddedIssuer> {
    if (options.environment === 'production')
      throw new Error(
        'NODE_ENV=production: the embedded issuer lets anybody be anybody and does not start; ' +
          'configure an OpenID Connect provider',
      );
    return new EmbeddedIssuer(options, await loadOrMakeKey(options.folder));
  }

  private constructor(
    options: EmbeddedIssuerOptions,
    private readonly key: SigningKey,
  ) {
    this.issuer = new URL('/issuer', options.publicUrl).href;
    this.client = { clientId: CLIENT_ID, redirectUri: new URL('/auth/callback', options.publicUrl).href };
    this.people = peopleById(options.people);
    this.codes = new AuthorizationCodes(options.clock);
    this.tokens = new TokenSigner(key, this.issuer, AUDIENCE, options.clock);
  }

  /** What the sign-in needs to know of this issuer. */
  get settings(): ProviderSettings {
    return {
      issuer: this.issuer,
      clientId: CLIENT_ID,
      audience: AUDIENCE,
      subjects: 'personIds',
      fetch: (url, init) => this.answer(new Request(url, init)),
    };
  }

  /** The issuer's pages and endpoints for the web server. */
  get routes(): FastifyPluginAsync {
    return issuerRoutes(this.issuer, (request) => this.answer(request));
  }

  /**
   * A bearer token for scripts and tests in this process.
   *
   * @throws RangeError when there is no such demonstration person
   */
  async tokenFor(personId: string): Promise<string> {
    if (!this.people.has(personId)) throw new RangeError(`no demonstration person ${personId}`);
    return this.tokens.accessToken(personId, CLIENT_ID);
  }

  /** Answers one request to the issuer. */
  async answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const endpoint = url.pathname.slice(new URL(this.issuer).pathname.length);
    switch (`${request.method} ${endpoint}`) {
      case 'GET /.well-known/openid-configuration':
        return json(200, discoveryDocument(this.issuer));
      case 'GET /jwks':
        return json(200, { keys: [this.key.publicJwk] });
      case 'GET /authorize':
        return this.authorize(url.searchParams, request.headers.get('accept-language'));
      case 'POST /authorize':
        return this.authorize(
          new URLSearchParams(await request.text()),
          request.headers.get('accept-language'),
        );
      case 'POST /token':
        return this.token(new URLSearchParams(await request.text()));
      default:
        return json(404, { error: 'not_found' });
    }
  }

  private authorize(parameters: URLSearchParams, acceptLanguage: string | null): Response {
    const locale = localeOf(parameters.get('ui_locales'), acceptLanguage);
    const pickedId = parameters.get('person');
    const parsed = parseAuthorizationRequest(parameters, this.client);
    if (parsed.kind === 'tellPerson') return htmlPage(400, badRequestPage(locale));
    if (parsed.kind === 'tellClient') return this.backToClient({ error: parsed.error, state: parsed.state });
    const person = this.people.get(pickedId ?? '');
    if (!person) {
      const path = new URL(`${this.issuer}/authorize`).pathname;
      return htmlPage(200, pickPersonPage(locale, path, parameters, [...this.people.values()]));
    }
    const { request } = parsed;
    const code = this.codes.issue({ request, personId: person.id, name: inLanguage(person.name, locale) });
    return this.backToClient({ code, state: request.state });
  }

  private async token(parameters: URLSearchParams): Promise<Response> {
    const of = (name: string) => parameters.get(name) ?? '';
    if (of('grant_type') === DEMONSTRATION_GRANT)
      return this.people.has(of('person'))
        ? json(200, await this.bearer(of('person')))
        : json(400, { error: 'invalid_grant', error_description: 'person: no such demonstration person' });
    if (of('grant_type') !== 'authorization_code') return json(400, { error: 'unsupported_grant_type' });
    const authorization = this.codes.redeem(of('code'), {
      clientId: of('client_id'),
      redirectUri: of('redirect_uri'),
      codeVerifier: of('code_verifier'),
    });
    if (!authorization) return json(400, { error: 'invalid_grant' });
    const id_token = await this.tokens.idToken(authorization);
    return json(200, { ...(await this.bearer(authorization.personId)), id_token });
  }

  private async bearer(personId: string): Promise<Record<string, string | number>> {
    const access_token = await this.tokens.accessToken(personId, CLIENT_ID);
    return { access_token, token_type: 'Bearer', expires_in: ACCESS_TOKEN_SECONDS };
  }

  private backToClient(parameters: Readonly<Record<string, string | undefined>>): Response {
    const location = new URL(this.client.redirectUri);
    for (const [name, value] of Object.entries(parameters))
      if (value !== undefined) location.searchParams.set(name, value);
    location.searchParams.set('iss', this.issuer);
    return new Response(null, {
      status: 303,
      headers: { location: location.href, 'cache-control': 'no-store' },
    });
  }
}

function json(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

function htmlPage(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...PAGE_HEADERS } });
}
