/** The client of the embedded issuer: the api itself. */
export interface IssuerClient {
  readonly clientId: string;
  readonly redirectUri: string;
}

/** A well-formed request for a code (RFC 6749 §4.1.1, RFC 7636 §4.3, OpenID Connect Core §3.1.2.1). */
export interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly scope: string;
  readonly state?: string;
  readonly nonce?: string;
}

export type ParsedRequest =
  | { readonly kind: 'good'; readonly request: AuthorizationRequest }
  /** The client is known, so it is told by redirect. */
  | { readonly kind: 'tellClient'; readonly error: string; readonly state?: string }
  /** Nobody to redirect to that could be trusted. */
  | { readonly kind: 'tellPerson' };

/** Judges the parameters; the redirect address must be the registered one to the letter. */
export function parseAuthorizationRequest(parameters: URLSearchParams, client: IssuerClient): ParsedRequest {
  const names = [...parameters.keys()];
  const known =
    names.length === new Set(names).size &&
    parameters.get('client_id') === client.clientId &&
    parameters.get('redirect_uri') === client.redirectUri;
  if (!known) return { kind: 'tellPerson' };
  const state = optional('state', parameters.get('state'));
  const error = whatIsWrong(parameters);
  if (error !== undefined) return { kind: 'tellClient', error, ...state };
  return {
    kind: 'good',
    request: {
      ...client,
      codeChallenge: parameters.get('code_challenge') ?? '',
      scope: parameters.get('scope') ?? '',
      ...state,
      ...optional('nonce', parameters.get('nonce')),
    },
  };
}

function whatIsWrong(parameters: URLSearchParams): string | undefined {
  if (parameters.get('response_type') !== 'code') return 'unsupported_response_type';
  if (!(parameters.get('scope') ?? '').split(' ').includes('openid')) return 'invalid_scope';
  // Nobody is ever signed in at this issuer: it asks each time.
  if (parameters.get('prompt') === 'none') return 'login_required';
  const pkce =
    parameters.get('code_challenge_method') === 'S256' &&
    /^[\w-]{43}$/.test(parameters.get('code_challenge') ?? '');
  return pkce ? undefined : 'invalid_request';
}

function optional<Name extends string>(name: Name, value: string | null): { readonly [N in Name]?: string } {
  return (value === null ? {} : { [name]: value }) as { readonly [N in Name]?: string };
}
