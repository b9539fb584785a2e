import { uuidV5 } from '#libs/kernel';

/** Where the tests' api is reached, as its people see it. */
export const HERE = 'http://localhost:3000';

export const AKIM = {
  id: uuidV5('demo:akim'),
  name: { kk: 'Әлібек <Сәтұлы>', ru: 'Алибек Сатулы' },
  roles: { kk: 'әкім', ru: 'аким' },
};

export const CLERK = {
  id: uuidV5('demo:clerk'),
  name: { kk: 'Сәуле', ru: 'Сауле' },
  roles: { kk: 'әкім аппараты', ru: 'аппарат акима' },
};

export const VERIFIER = 'v'.repeat(43);

/** A well-formed request for a code at the embedded issuer, with changes. */
export async function authorizationQuery(
  change: Record<string, string> = {},
): Promise<Record<string, string>> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(VERIFIER));
  return {
    response_type: 'code',
    client_id: 'jinalys-web',
    redirect_uri: `${HERE}/auth/callback`,
    scope: 'openid profile',
    state: 'st',
    code_challenge: Buffer.from(digest).toString('base64url'),
    code_challenge_method: 'S256',
    ...change,
  };
}

/** A well-formed exchange of a code. */
export function exchangeOf(code: string): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    client_id: 'jinalys-web',
    redirect_uri: `${HERE}/auth/callback`,
    code_verifier: VERIFIER,
  };
}
