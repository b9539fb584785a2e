const HOME = '/';
const MAX_LENGTH = 1024;

/**
 * Where to go after signing in: a path of this very site, else the front page. Guards against an open redirect
 * (`//evil`, `/\evil`, `https://evil`, control characters that browsers drop) and a loop through `/auth/`.
 */
export function safeReturnTo(wanted: unknown, publicUrl: URL): string {
  if (typeof wanted !== 'string' || wanted.length > MAX_LENGTH) return HOME;
  if (!wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted) || !URL.canParse(wanted, publicUrl.href))
    return HOME;
  const url = new URL(wanted, publicUrl);
  if (url.origin !== publicUrl.origin || url.pathname.startsWith('//') || url.pathname.startsWith('/auth/'))
    return HOME;
  return url.pathname + url.search + url.hash;
}
