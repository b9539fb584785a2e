/** The cookies of one public address. They hold random or sealed text of the base64url alphabet only. */
export class Cookies {
  private readonly secure: boolean;

  /** @param publicUrl where browsers reach us; with https the cookies get the `__Host-` prefix and `Secure` */
  constructor(publicUrl: URL) {
    this.secure = publicUrl.protocol === 'https:';
  }

  /** The session's cookie. */
  get session(): string {
    return this.nameOf('jinalys');
  }

  /** The cookie of one attempt to sign in; each browser tab has its own. */
  signInOf(state: string): string {
    return `${this.signInPrefix}${state.slice(0, 16)}`;
  }

  /** Names of the attempts a browser still carries. */
  signInsIn(cookies: ReadonlyMap<string, string>): readonly string[] {
    return [...cookies.keys()].filter((name) => name.startsWith(this.signInPrefix));
  }

  /** A `Set-Cookie` value: of this host alone, unreadable for scripts, sent on navigation from other sites only. */
  set(name: string, value: string, maxAgeSeconds: number): string {
    const parts = [
      `${name}=${value}`,
      'Path=/',
      `Max-Age=${String(maxAgeSeconds)}`,
      'HttpOnly',
      'SameSite=Lax',
    ];
    return [...parts, ...(this.secure ? ['Secure'] : [])].join('; ');
  }

  clear(name: string): string {
    return this.set(name, '', 0);
  }

  private get signInPrefix(): string {
    return this.nameOf('jinalys-signin-');
  }

  private nameOf(name: string): string {
    return this.secure ? `__Host-${name}` : name;
  }
}

/** The cookies of a request, by name; of two with one name the first counts (RFC 6265 §5.4 puts it first). */
export function parseCookies(header: string | undefined): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of header?.split(';') ?? []) {
    const equals = pair.indexOf('=');
    const name = pair.slice(0, equals).trim();
    if (equals > 0 && !cookies.has(name)) cookies.set(name, pair.slice(equals + 1).trim());
  }
  return cookies;
}
