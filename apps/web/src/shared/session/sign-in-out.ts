import { Failure } from '../api/failure.js';
import { send } from '../api/request.js';

/** Where signing in begins; afterwards the person is back on the page they are on. */
export function signInAddress(language: string, returnTo = location.pathname + location.search): string {
  return `/auth/login?${new URLSearchParams({ returnTo, ui_locales: language }).toString()}`;
}

/**
 * Ends the session, here and at the provider.
 *
 * @param options.stay open this page anew instead of going to the provider's and the front page
 * @throws Failure when it could not be ended
 */
export async function signOut({ stay = false }: { readonly stay?: boolean } = {}): Promise<void> {
  const response = await send('/auth/logout', { method: 'POST', headers: { accept: 'application/json' } });
  if (!response.ok) throw new Failure('SignOutFailed', `status ${String(response.status)}`);
  const { location: next } = (await response.json()) as { readonly location: string };
  if (stay) location.reload();
  else location.assign(next);
}
