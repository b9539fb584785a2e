import type { Subjects } from './person-id.js';
import type { Fetch } from './provider-http.js';

/** The OpenID Connect provider people sign in at, by configuration. */
export interface ProviderSettings {
  /** Issuer identifier exactly as the provider has it; https, or http on this very machine. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client; PKCE is used either way. */
  readonly clientSecret?: string;
  /** Audience that bearer tokens must be meant for: this api, and not its web client. */
  readonly audience: string;
  readonly subjects: Subjects;
  /** Default `openid profile`. */
  readonly scope?: string;
  /** How to reach the provider when not by HTTP: the embedded issuer answers in this process. */
  readonly fetch?: Fetch;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True for an address that never leaves this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname);
}

/**
 * @throws RangeError naming the setting that cannot be
 */
export function checkSettings(settings: ProviderSettings): void {
  const { issuer, clientId, audience, subjects } = settings;
  if (!URL.canParse(issuer)) throw new RangeError('identity provider: the issuer is no URL');
  const url = new URL(issuer);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && (isLoopback(url) || settings.fetch));
  if (!safe) throw new RangeError('identity provider: the issuer must be reached by https');
  if (clientId === '') throw new RangeError('identity provider: the client id is missing');
  if (audience === '' || audience === clientId)
    throw new RangeError('identity provider: the audience must be another than the client id');
  if (subjects !== 'personIds' && subjects.keyedBy.length < 32)
    throw new RangeError('identity provider: the key of person ids must have 32 bytes or more');
}
