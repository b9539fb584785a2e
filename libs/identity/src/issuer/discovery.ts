import { LOCALES } from '../pages/locale.js';

/** Grant by which a script gets a token for a demonstration person: `person=<id>`. */
export const DEMONSTRATION_GRANT = 'urn:jinalys:demo';

/** Metadata of the embedded issuer (OpenID Connect Discovery 1.0 §3, RFC 8414, RFC 9207). */
export function discoveryDocument(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    scopes_supported: ['openid', 'profile'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', DEMONSTRATION_GRANT],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    ui_locales_supported: LOCALES,
    authorization_response_iss_parameter_supported: true,
  };
}
